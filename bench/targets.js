import { median } from './median.js'
import { ratioOfMedians } from './ratio-of-medians.js'
import { valuesOf } from './values-of.js'

/** @typedef {import('./model.ts').Target} Target */

/** What Dateline is to be held to. @type {readonly Target[]} */
export const TARGETS = [
  { title: 'cold, 10,000, of Hugo’s time', unit: 'share', must: 0.7, stretch: 0.4, measured: share('cold', 'seconds', 'Hugo') },
  { title: 'cold, 10,000, of Eleventy’s time', unit: 'share', must: 0.4, stretch: 0.2, measured: share('cold', 'seconds', 'Eleventy') },
  { title: 'cold, 10,000, of Astro’s time', unit: 'share', must: 0.1, stretch: 0.05, measured: share('cold', 'seconds', 'Astro') },
  {
    title: 'one headline edited, 10,000, of Hugo’s time',
    unit: 'fraction',
    must: 1 / 30,
    stretch: 1 / 80,
    measured: share('headline', 'seconds', 'Hugo'),
  },
  { title: 'no-op, 10,000, of Hugo’s time', unit: 'fraction', must: 1 / 60, stretch: 1 / 120, measured: share('no-op', 'seconds', 'Hugo') },
  { title: 'one edit, body or headline, 100,000', unit: 'seconds', must: 1.2, stretch: 0.4, measured: slowestEdit },
  { title: 'peak memory, cold, 10,000, of Hugo’s', unit: 'share', must: 0.5, stretch: 0.25, measured: share('cold', 'peakBytes', 'Hugo') },
  { title: 'peak memory, cold, 100,000', unit: 'bytes', must: 1.2e9, stretch: 0.6e9, measured: memory },
  { title: 'a body saved, until the open page shows it, 10,000', unit: 'milliseconds', must: 0.1, stretch: 0.05, measured: save },
  { title: 'headline edited: files touched without need, or left out', unit: 'files', must: 0, stretch: 0, measured: wrongFiles },
]

/** @param {string} work @param {'seconds' | 'peakBytes'} figure @param {string} peer @returns {Target['measured']} */
function share(work, figure, peer) {
  const valuesBy = (/** @type {string} */ generator) => ({ size: 10_000, work, generator })
  return ({ samples }) => ratioOfMedians(valuesOf(samples, valuesBy('Dateline'), figure), valuesOf(samples, valuesBy(peer), figure))
}

/** The slower of the two. @type {Target['measured']} */
function slowestEdit({ samples }) {
  const medianOf = (/** @type {string} */ work) => median(valuesOf(samples, { size: 100_000, work, generator: 'Dateline' }, 'seconds'))
  return known(Math.max(medianOf('body'), medianOf('headline')))
}

/** @type {Target['measured']} */
function memory({ samples }) {
  return known(median(valuesOf(samples, { size: 100_000, work: 'cold', generator: 'Dateline' }, 'peakBytes')))
}

/** @type {Target['measured']} */
function save({ saves }) {
  return known(median(saves.find(({ size }) => size === 10_000)?.seconds ?? []))
}

/** At the size where most were. @type {Target['measured']} */
function wrongFiles({ rewritings }) {
  const counts = rewritings
    .filter(({ generator }) => generator === 'Dateline')
    .map(({ written, differing }) => [...without(written, differing), ...without(differing, written)].length)
  return counts.length > 0 ? Math.max(...counts) : undefined
}

/** @param {readonly string[]} some @param {readonly string[]} others */
function without(some, others) {
  const excluded = new Set(others)
  return some.filter((path) => !excluded.has(path))
}

/** @param {number} value */
function known(value) {
  return Number.isFinite(value) ? value : undefined
}
