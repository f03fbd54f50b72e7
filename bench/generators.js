import { DATELINE, DATELINE_AND_SEARCH } from './dateline.js'
import { ASTRO } from './peers/astro.js'
import { ELEVENTY } from './peers/eleventy.js'
import { HUGO } from './peers/hugo.js'

/** Who is measured; Dateline first, whom all others are compared with. @type {readonly import('./model.ts').Generator[]} */
export const GENERATORS = [DATELINE, HUGO, ELEVENTY, ASTRO, DATELINE_AND_SEARCH]
