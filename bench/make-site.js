import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { releaseAt } from './corpus/release-at.js'

/**
 * Writes the site of a generator with the first releases of the corpus.
 * @param {import('./model.ts').Generator} generator
 * @param {string} parent
 * @param {number} size how many releases
 * @returns {import('./model.ts').Site}
 */
export function makeSite(generator, parent, size) {
  const folder = join(parent, String(size), generator.name.toLowerCase())
  mkdirSync(folder, { recursive: true })
  generator.makeSite(folder)
  for (let index = 0; index < size; index++) generator.writeRelease(folder, releaseAt(index))
  return { generator, folder, size }
}
