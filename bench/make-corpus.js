// A newsroom of any size for measuring: the same number gives the same files, on any machine.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

const LANGUAGES = ['en', 'fr', 'es']
const REGIONS = ['north', 'south', 'east', 'west', 'centre', 'coast', 'islands', 'highlands']
const TOPICS = ['floods', 'health', 'shelter', 'work', 'data', 'borders', 'return', 'children', 'climate', 'water', 'schools', 'roads']
const COUNTRIES = [
  'PER',
  'BOL',
  'CHL',
  'SEN',
  'TCD',
  'KEN',
  'SOM',
  'EGY',
  'TUN',
  'LBN',
  'BGD',
  'FJI',
  'AUT',
  'BEL',
  'PAN',
  'KAZ',
  'UKR',
  'PHL',
  'ZAF',
  'MAR',
]
const WORDS =
  'aid people river office team family region border school clinic water shelter report partner village government support community journey record season market harvest bridge mission coast training worker'.split(
    ' ',
  )

/**
 * Writes `count` release files (a third of them in each language) below `folder`/content, about 3 KB each.
 * @param {string} folder
 * @param {number} count
 * @returns {void}
 */
export function makeCorpus(folder, count) {
  rmSync(join(folder, 'content'), { recursive: true, force: true })
  const write = (path, text) => {
    mkdirSync(dirname(join(folder, 'content', path)), { recursive: true })
    writeFileSync(join(folder, 'content', path), text)
  }
  const names = (id) => `{ en: ${id}, fr: ${id}, es: ${id} }`
  write(
    'site.yaml',
    `name: Bench Newsroom\nurl: https://bench.example\nlanguages: [en, fr, es]\ndefaultLanguage: en\ntimeZone: UTC\npressDesk: desk-0\n`,
  )
  write('regions.yaml', REGIONS.map((id) => `${id}: ${names(id)}\n`).join(''))
  write('topics.yaml', TOPICS.map((id) => `${id}: ${names(id)}\n`).join(''))
  write(
    'contacts.yaml',
    Array.from(
      { length: 10 },
      (_, n) => `desk-${n}: { office: Office ${n}, role: Press desk, phone: "+221 33 000 01 0${n}", email: desk${n}@bench.example }\n`,
    ).join(''),
  )
  for (const language of LANGUAGES) {
    write(
      `navigation/${language}.yaml`,
      `menu:\n${['news', 'topics', 'regions', 'countries', 'archive'].map((part) => `  - { label: ${part}, href: /${language}/${part}/ }\n`).join('')}`,
    )
  }
  for (let n = 0; n < count; n++) {
    const language = LANGUAGES[n % 3]
    const number = Math.floor(n / 3)
    const { path, text } = release(number, language)
    write(`releases/${path}.${language}.md`, text)
  }
}

function release(number, language) {
  // The versions of one release agree on its facts and differ in their words.
  const facts = randomOf(number)
  const of = (list) => list[Math.floor(facts() * list.length)]
  const random = randomOf(number * 7 + language.charCodeAt(0))
  const pick = (list) => list[Math.floor(random() * list.length)]
  const date = new Date(Date.UTC(2016, 0, 1 + (Math.floor((number * 3650) / 4000) % 3900), number % 24)).toISOString().slice(0, 16)
  const words = (least, most) => Array.from({ length: least + Math.floor(random() * (most - least)) }, () => pick(WORDS)).join(' ')
  const sentence = () => `${capital(words(8, 18))}.`
  const paragraph = () => Array.from({ length: 3 + Math.floor(random() * 3) }, sentence).join(' ')
  const body = [
    paragraph(),
    `${paragraph()} See the [report](https://example.org/${number}) with *${words(2, 4)}* and **${words(1, 3)}**.`,
    `## ${capital(words(3, 6))}`,
    paragraph(),
    Array.from({ length: 4 }, () => `- ${capital(words(5, 10))}`).join('\n'),
    paragraph(),
    paragraph(),
    `> ${sentence()}`,
    paragraph(),
  ].join('\n\n')
  const topics = [...new Set([of(TOPICS), of(TOPICS)])].join(', ')
  const text = `---\ntitle: ${capital(words(6, 11))} ${number}\ndate: ${date}Z\nplace: ${capital(pick(WORDS))}\nregion: ${of(REGIONS)}\ncountry: [${of(COUNTRIES)}]\ntopic: [${topics}]\ncontacts: [desk-${number % 10}]\n---\n\n${body}\n`
  return { path: `${date.slice(0, 4)}/release-${String(number).padStart(6, '0')}`, text }
}

function capital(text) {
  return text[0].toUpperCase() + text.slice(1)
}

/** Mulberry32, a small generator whose numbers are the same everywhere. */
function randomOf(seed) {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}
