/** @typedef {import('./model.ts').Sample} Sample */

/**
 * One figure of each sample of some work at one size by one generator.
 * @param {readonly Sample[]} samples
 * @param {Pick<Sample, 'size' | 'work' | 'generator'>} which
 * @param {'seconds' | 'cpuSeconds' | 'peakBytes' | 'filesWritten' | 'files'} figure
 * @returns {readonly number[]}
 */
export function valuesOf(samples, { size, work, generator }, figure) {
  const chosen = samples.filter((one) => one.size === size && one.work === work && one.generator === generator)
  return chosen.map((one) => one[figure])
}
