// A newsroom of any size for measuring: the same number gives the same files, on any machine.
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { releaseAt } from './corpus/release-at.js'
import { CONTACTS, LANGUAGES, REGIONS, SECTIONS, TOPICS } from './corpus/terms.js'
import { writeText } from './write-text.js'

/** @typedef {import('./model.ts').CorpusRelease} CorpusRelease */

/**
 * Writes `count` release files (a third of them in each language) below `folder`/content, about 3 KB each.
 * @param {string} folder
 * @param {number} count
 * @returns {void}
 */
export function makeCorpus(folder, count) {
  rmSync(join(folder, 'content'), { recursive: true, force: true })
  for (const [path, text] of settings()) writeText(folder, `content/${path}`, text)
  for (let index = 0; index < count; index++) writeSource(folder, releaseAt(index))
}

/**
 * Writes one release where Dateline looks for it.
 * @param {string} folder
 * @param {CorpusRelease} release
 * @returns {void}
 */
export function writeSource(folder, { id, language, title, date, place, region, country, topics, contact, body }) {
  const matter = `title: ${title}\ndate: ${date}\nplace: ${place}\nregion: ${region}\ncountry: [${country}]\ntopic: [${topics.join(', ')}]\ncontacts: [${contact}]`
  writeText(folder, `content/releases/${id}.${language}.md`, `---\n${matter}\n---\n\n${body}\n`)
}

/** @returns {readonly (readonly [path: string, text: string])[]} */
function settings() {
  const site = `name: Bench Newsroom\nurl: https://bench.example\nlanguages: [${LANGUAGES.join(', ')}]\ndefaultLanguage: en\ntimeZone: UTC\npressDesk: desk-0\nsocialCards: false\npressFiles: false\ndigest: false\n`
  /** @param {readonly string[]} ids */
  const named = (ids) => ids.map((id) => `${id}: { en: ${id}, fr: ${id}, es: ${id} }\n`).join('')
  const contacts = CONTACTS.map(
    ({ id, office, role, phone, email }) => `${id}: { office: ${office}, role: ${role}, phone: "${phone}", email: ${email} }\n`,
  )
  return [
    ['site.yaml', site],
    ['regions.yaml', named(REGIONS)],
    ['topics.yaml', named(TOPICS)],
    ['contacts.yaml', contacts.join('')],
    ...LANGUAGES.map((language) => /** @type {const} */ ([`navigation/${language}.yaml`, menuOf(language)])),
  ]
}

/** @param {string} language */
function menuOf(language) {
  return `menu:\n${SECTIONS.map((part) => `  - { label: ${part}, href: /${language}/${part}/ }\n`).join('')}`
}
