import { cpSync, existsSync, mkdtempSync, readdirSync, renameSync } from 'node:fs'
import { basename, join } from 'node:path'
import { inTheMiddle } from './corpus/in-the-middle.js'
import { releaseAt } from './corpus/release-at.js'
import { releaseDate } from './corpus/release-date.js'
import { LANGUAGES } from './corpus/terms.js'

/** @typedef {import('./model.ts').Site} Site */

/** Everything that is timed, in this order: cold first, so that what follows starts from a full build. @type {readonly import('./model.ts').Work[]} */
export const WORKS = [
  { name: 'cold', title: 'cold: no output, no memo', change: putBuiltAside },
  { name: 'no-op', title: 'no-op: built a second time', change: () => {} },
  { name: 'body', title: 'one body edited', change: editBody },
  { name: 'headline', title: 'one headline edited', change: editHeadline },
  { name: 'checkout', title: 'the same, after a checkout and a cache', change: putAnewAndEdit },
  { name: 'new', title: 'one new release', change: addRelease },
  { name: 'template', title: 'a template of every page edited', begin: bringTemplate, change: editTemplate, end: dropTemplate },
]

/**
 * Aside, and not removed: ext4 does not give the inodes of files that went within the last minute or five, and looks for others
 * one by one, so that a build after a removal is several times slower than that on a new machine.
 * @param {Site} site
 */
function putBuiltAside({ generator, folder }) {
  const aside = mkdtempSync(`${folder}-before-`)
  for (const path of [generator.output, ...generator.memo]) {
    if (existsSync(join(folder, path))) renameSync(join(folder, path), join(aside, basename(path)))
  }
}

/** Below its summary, so that no other page shows it. @param {Site} site @param {number} turn */
function editBody({ generator, folder, size }, turn) {
  const release = releaseAt(inTheMiddle(size, turn))
  generator.writeRelease(folder, { ...release, body: `${release.body}\n\nA sentence that came with edit ${turn}.` })
}

/** Of another release than those whose bodies are edited. @param {Site} site @param {number} turn */
function editHeadline({ generator, folder, size }, turn) {
  const release = releaseAt(inTheMiddle(size, -turn))
  generator.writeRelease(folder, { ...release, title: `${release.title} edited ${turn}` })
}

/**
 * As a CI finds it: each file of the site is another, with the same bytes and another time.
 * @param {Site} site
 * @param {number} turn
 */
function putAnewAndEdit(site, turn) {
  const aside = mkdtempSync(`${site.folder}-before-`)
  for (const name of readdirSync(site.folder).filter((one) => one !== 'node_modules')) {
    renameSync(join(site.folder, name), join(aside, name))
    cpSync(join(aside, name), join(site.folder, name), { recursive: true, verbatimSymlinks: true })
  }
  editHeadline(site, OTHER_TURNS + turn)
}

/** So that no headline is edited that was in another work. */
const OTHER_TURNS = 1002

/** Newer than all others, in one language. @param {Site} site @param {number} turn */
function addRelease({ generator, folder, size }, turn) {
  const date = `${newestDate(size).slice(0, 'YYYY-MM-DDThh'.length)}:${String(turn).padStart(2, '0')}Z`
  generator.writeRelease(folder, {
    ...releaseAt(size + turn * LANGUAGES.length),
    language: LANGUAGES[0],
    id: `${date.slice(0, 4)}/new-${turn}`,
    date,
  })
}

/** @param {Site} site */
function bringTemplate({ generator, folder }) {
  if (!generator.unmarkTemplate) return false
  generator.markTemplate(folder, '0')
  return true
}

/** @param {Site} site @param {number} turn */
function editTemplate({ generator, folder }, turn) {
  generator.markTemplate(folder, String(turn))
}

/** @param {Site} site */
function dropTemplate({ generator, folder }) {
  generator.unmarkTemplate?.(folder)
  return generator.unmarkTemplate !== undefined
}

/** @param {number} size */
function newestDate(size) {
  const dates = Array.from({ length: Math.ceil(size / LANGUAGES.length) }, (_, number) => releaseDate(number))
  return dates.reduce((newest, date) => (date > newest ? date : newest))
}
