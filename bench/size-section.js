import { formatFigure } from './format-figure.js'
import { GENERATORS } from './generators.js'
import { markdownTable } from './markdown-table.js'
import { median } from './median.js'
import { ratioOfMedians } from './ratio-of-medians.js'
import { valuesOf } from './values-of.js'
import { WORKS } from './works.js'

/** @typedef {import('./model.ts').Sample} Sample */
/** @typedef {Parameters<typeof valuesOf>[2]} Figure */

/**
 * What was measured at one size.
 * @param {readonly Sample[]} samples
 * @param {number} size
 * @returns {string} Markdown
 */
export function sizeSection(samples, size) {
  const here = samples.filter((one) => one.size === size)
  const measured = new Set(here.map(({ generator }) => generator))
  const generators = GENERATORS.map(({ name }) => name).filter((name) => measured.has(name))
  const files = generators.map((generator) => `${generator} ${formatFigure('files', filesOf(here, generator))}`)
  return [
    `## ${formatFigure('files', size)} releases`,
    `Files of the finished site: ${files.join(', ')}.`,
    comparison('Time, in brackets from the least to the most', here, generators, 'seconds', timeAndSpread),
    comparison('Processor time', here, generators, 'cpuSeconds', (values) => formatFigure('seconds', median(values))),
    comparison('Peak memory', here, generators, 'peakBytes', (values) => formatFigure('bytes', median(values))),
    comparison('Files touched', here, generators, 'filesWritten', (values) => formatFigure('files', median(values))),
  ].join('\n\n')
}

/**
 * Medians, and how much of each peer's Dateline needs.
 * @param {string} title
 * @param {readonly Sample[]} samples
 * @param {readonly string[]} generators
 * @param {Figure} figure
 * @param {(values: readonly number[]) => string} format
 */
function comparison(title, samples, generators, figure, format) {
  const [own = '', ...peers] = generators
  return markdownTable(
    [title, ...generators, ...peers.map((peer) => `of ${peer}’s`)],
    rowsOf(samples, (valuesBy) => [
      ...generators.map((generator) => format(valuesBy(generator, figure))),
      ...peers.map((peer) => formatFigure('share', ratioOfMedians(valuesBy(own, figure), valuesBy(peer, figure)))),
    ]),
  )
}

/**
 * A row for each work that was done.
 * @param {readonly Sample[]} samples
 * @param {(valuesBy: (generator: string, figure: Figure) => readonly number[]) => readonly string[]} cells
 */
function rowsOf(samples, cells) {
  const size = samples[0]?.size ?? 0
  return WORKS.filter(({ name }) => samples.some(({ work }) => work === name)).map(({ name, title }) => [
    title,
    ...cells((generator, figure) => valuesOf(samples, { size, work: name, generator }, figure)),
  ])
}

/** @param {readonly number[]} values */
function timeAndSpread(values) {
  const middle = formatFigure('seconds', median(values))
  if (values.length < 2) return middle
  const [least, most] = [Math.min(...values), Math.max(...values)].map((value) => formatFigure('seconds', value).replace(' s', ''))
  return `${middle} (${least}–${most})`
}

/** @param {readonly Sample[]} samples @param {string} generator */
function filesOf(samples, generator) {
  return median(samples.filter((one) => one.generator === generator).map(({ files }) => files))
}
