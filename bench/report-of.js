import { formatFigure } from './format-figure.js'
import { markdownTable } from './markdown-table.js'
import { median } from './median.js'
import { sizeSection } from './size-section.js'
import { TARGETS } from './targets.js'
import { verdictOn } from './verdict-on.js'

/** @typedef {import('./model.ts').Results} Results */

/**
 * The results, with all that somebody needs who wants to judge or repeat them.
 * @param {Results} results
 * @param {import('./model.ts').Machine} machine
 * @param {string} day
 * @param {number} runs
 * @returns {string} Markdown
 */
export function reportOf(results, machine, day, runs) {
  const sizes = [...new Set(results.samples.map(({ size }) => size))]
  const sections = [
    `# Benchmark of ${day}`,
    machineText(machine),
    participantsText(results),
    `Medians of ${runs} ${runs === 1 ? 'run' : 'runs'}, in which the generators took turns. Each change starts from a full build and is made anew in each run.\nHow it is measured, and what the sites hold: \`bench/\`, and CONTRIBUTING.md.`,
    ...sizes.map((size) => sizeSection(results.samples, size)),
    rewritingText(results),
    savesText(results),
    `## Targets\n\n${targetsTable(results)}`,
  ]
  return `${sections.filter((section) => section !== '').join('\n\n')}\n`
}

/** @param {import('./model.ts').Machine} machine */
function machineText({ processor, cores, memoryBytes, node, kernel, fileSystem, loadBefore }) {
  const memory = `${Math.round(memoryBytes / 2 ** 30)} GiB of memory`
  return `${processor}, ${cores} cores, ${memory}; ${kernel}; all sites on one file system (${fileSystem}); Node ${node}; load before the run ${loadBefore.toFixed(1)}.`
}

/** @param {Results} results */
function participantsText({ participants }) {
  return participants
    .map(({ generator: { name, about }, found }) =>
      found.kind === 'found' ? `- ${name} ${found.version}: ${about}` : `- ${name} is left out. To have it: ${found.hint}`,
    )
    .join('\n')
}

/** @param {Results} results */
function rewritingText({ rewritings }) {
  if (rewritings.length === 0) return ''
  const rows = rewritings.map(({ size, generator, written, differing }) => [
    generator,
    ...[size, written.length, differing.length].map((count) => formatFigure('files', count)),
  ])
  return `## One headline edited: files touched, and files whose bytes differ\n\n${markdownTable(['', 'releases', 'touched', 'differ'], rows)}`
}

/** @param {Results} results */
function savesText({ saves }) {
  if (saves.length === 0) return ''
  const rows = saves.map(({ size, start, seconds }) => [
    formatFigure('files', size),
    formatFigure('seconds', start),
    `${formatFigure('milliseconds', median(seconds))} (${[Math.min(...seconds), Math.max(...seconds)].map((one) => formatFigure('milliseconds', one)).join('–')})`,
  ])
  const head = ['releases', 'start, with what is remembered', 'a body saved, until the open page shows it']
  return `## The development server\n\n${markdownTable(head, rows)}`
}

/** @param {Results} results */
function targetsTable(results) {
  const rows = TARGETS.map((target) => {
    const { title, unit, must, stretch } = target
    const measured = target.measured(results)
    return [title, ...[must, stretch, measured].map((value) => formatFigure(unit, value)), verdictOn(target, measured)]
  })
  return markdownTable(['work', 'must', 'stretch', 'measured', 'reached'], rows)
}
