/**
 * @param {import('./model.ts').Target} target
 * @param {number | undefined} measured
 * @returns {'stretch' | 'must' | 'missed' | 'not measured'} what of it is reached
 */
export function verdictOn({ must, stretch }, measured) {
  if (measured === undefined) return 'not measured'
  if (measured <= stretch) return 'stretch'
  return measured <= must ? 'must' : 'missed'
}
