import { releaseDate } from './release-date.js'
import { CONTACTS, COUNTRIES, LANGUAGES, REGIONS, TOPICS } from './terms.js'

/** @typedef {import('../model.ts').CorpusRelease} CorpusRelease */

const WORDS =
  'aid people river office team family region border school clinic water shelter report partner village government support community journey record season market harvest bridge mission coast training worker'.split(
    ' ',
  )

/**
 * One release in one language, about 3 KB. The same number gives the same release on any machine and in a corpus of any size.
 * @param {number} index from 0; three in a row are the versions of one release, in the order of LANGUAGES
 * @returns {CorpusRelease}
 */
export function releaseAt(index) {
  const language = LANGUAGES[index % LANGUAGES.length] ?? LANGUAGES[0]
  const number = Math.floor(index / LANGUAGES.length)
  // The versions of one release agree on its facts and differ in their words.
  const facts = pickerOf(number)
  const pick = pickerOf(~index)
  const date = releaseDate(number)
  const body = bodyOf(pick, number)
  const topics = [...new Set([facts.from(TOPICS), facts.from(TOPICS)])]
  const title = `${capital(wordsOf(pick, 6, 11))} ${number}`
  const place = capital(pick.from(WORDS))
  return {
    id: `${date.slice(0, 4)}/release-${String(number).padStart(6, '0')}`,
    language,
    title,
    date,
    place,
    region: facts.from(REGIONS),
    country: facts.from(Object.keys(COUNTRIES)),
    topics,
    contact: `desk-${number % CONTACTS.length}`,
    body,
  }
}

/**
 * @param {Picker} pick
 * @param {number} number
 */
function bodyOf(pick, number) {
  const sentence = () => `${capital(wordsOf(pick, 8, 18))}.`
  const paragraph = () => Array.from({ length: pick.between(3, 6) }, sentence).join(' ')
  return [
    paragraph(),
    `${paragraph()} See the [report](https://example.org/${number}) with *${wordsOf(pick, 2, 4)}* and **${wordsOf(pick, 1, 3)}**.`,
    `## ${capital(wordsOf(pick, 3, 6))}`,
    paragraph(),
    Array.from({ length: 4 }, () => `- ${capital(wordsOf(pick, 5, 10))}`).join('\n'),
    paragraph(),
    paragraph(),
    `> ${sentence()}`,
    paragraph(),
  ].join('\n\n')
}

/**
 * @param {Picker} pick
 * @param {number} least
 * @param {number} below
 */
function wordsOf(pick, least, below) {
  return Array.from({ length: pick.between(least, below) }, () => pick.from(WORDS)).join(' ')
}

/** @param {string} text */
function capital(text) {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** @typedef {ReturnType<typeof pickerOf>} Picker */

/**
 * Draws by Mulberry32, a small generator whose numbers are the same everywhere.
 * @param {number} seed
 */
function pickerOf(seed) {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
  return {
    /** @param {number} least @param {number} below */
    between: (least, below) => least + Math.floor(next() * (below - least)),
    /** @param {readonly string[]} list */
    from: (list) => list[Math.floor(next() * list.length)] ?? '',
  }
}
