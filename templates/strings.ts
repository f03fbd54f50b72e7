import type { InEveryLanguage } from '../src/model/locale.ts'
import type { Strings } from '../src/model/strings.ts'
import { ar } from './strings/ar.ts'
import { en } from './strings/en.ts'
import { es } from './strings/es.ts'
import { fr } from './strings/fr.ts'

/** The words of the interface, in every language that Dateline speaks. */
export const STRINGS: InEveryLanguage<Strings> = { en, fr, es, ar }
