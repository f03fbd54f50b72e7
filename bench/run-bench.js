// Times Dateline and its peers at equal sites, and prints what came out as Markdown. `npm run bench` starts it.
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describeMachine } from './describe-machine.js'
import { formatFigure } from './format-figure.js'
import { GENERATORS } from './generators.js'
import { makeSite } from './make-site.js'
import { readOptions, SAVE, USAGE } from './read-options.js'
import { reportOf } from './report-of.js'
import { timeSaves } from './time-saves.js'
import { timeWorks } from './time-works.js'
import { watchRewriting } from './watch-rewriting.js'
import { WORKS } from './works.js'

/** @typedef {import('./read-options.js').Options} Options */
/** @typedef {import('./model.ts').Participant} Participant */

/** From here on a peer takes minutes for each build, and has to be asked for by name. */
const LARGE = 50_000

try {
  await runBench(readOptions(process.argv.slice(2)))
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : error}\n\n${USAGE}\n`)
  process.exitCode = 1
}

/** @param {Options} options */
async function runBench(options) {
  const machine = describeMachine(realpathSync(options.folder))
  const participants = participantsFor(options)
  for (const { generator, found } of participants) {
    if (found.kind === 'missing') tell(`${generator.name} is left out. To have it: ${found.hint}`)
  }
  const folder = mkdtempSync(join(realpathSync(options.folder), 'dateline-bench-'))
  try {
    const measured = []
    for (const size of options.sizes) measured.push(await measureSize(size, options, participants, folder))
    const samples = measured.flatMap((one) => one.samples)
    const rewritings = measured.flatMap((one) => one.rewritings)
    const saves = measured.flatMap((one) => one.saves)
    publish(reportOf({ participants, samples, rewritings, saves }, machine, new Date().toISOString().slice(0, 10), options.runs), options)
  } finally {
    if (options.keep) tell(`The sites are in ${folder}`)
    else rmSync(folder, { recursive: true })
  }
}

/** Dateline, and the peers that were asked for. @param {Options} options @returns {readonly Participant[]} */
function participantsFor({ peers, sizes }) {
  const isAsked = (/** @type {string} */ name) => (peers === undefined ? sizes.some((size) => size < LARGE) : peers.includes(name))
  const [own, ...others] = GENERATORS
  const asked = [...(own ? [own] : []), ...others.filter(({ name }) => isAsked(name.toLowerCase()))]
  return asked.map((generator) => ({ generator, found: generator.find() }))
}

/** @param {number} size @param {Options} options @param {readonly Participant[]} participants @param {string} folder */
async function measureSize(size, { peers, works, runs, keep }, participants, folder) {
  const here = participants.filter(({ found }) => found.kind === 'found').map(({ generator }) => generator)
  const chosen = peers === undefined && size >= LARGE ? here.slice(0, 1) : here
  tell(`${formatFigure('files', size)} releases: writing the sites of ${chosen.map(({ name }) => name).join(', ')}`)
  const sites = chosen.map((generator) => makeSite(generator, folder, size))
  const samples = await timeWorks(
    sites,
    WORKS.filter(({ name }) => works.includes(name)),
    runs,
    ({ generator, work, seconds }) => tell(`${formatFigure('files', size)} ${work}: ${generator} ${formatFigure('seconds', seconds)}`),
  )
  const rewritings = []
  if (works.includes('headline')) for (const site of sites) rewritings.push(await watchRewriting(site, runs + 1))
  const saves = []
  const [own] = sites
  if (works.includes(SAVE) && own) {
    tell(`${formatFigure('files', size)} ${SAVE}: Dateline`)
    saves.push(await timeSaves(own, runs))
  }
  if (!keep) for (const site of sites) rmSync(site.folder, { recursive: true })
  return { samples, rewritings, saves }
}

/** @param {string} report @param {Options} options */
function publish(report, options) {
  process.stdout.write(report)
  if (options.report === undefined) return
  mkdirSync(dirname(options.report), { recursive: true })
  writeFileSync(options.report, report)
}

/** @param {string} line */
function tell(line) {
  process.stderr.write(`${line}\n`)
}
