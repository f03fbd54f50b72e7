/** How a figure of each unit is written. @type {Readonly<Record<import('./model.ts').Target['unit'], (value: number) => string>>} */
const FORMATS = {
  share: (value) => value.toPrecision(2),
  fraction: (value) => (value > 0.5 ? value.toFixed(2) : `1/${Math.round(1 / value)}`),
  seconds: (value) => `${value.toFixed(value < 10 ? 2 : 1)} s`,
  milliseconds: (value) => `${Math.round(value * 1000)} ms`,
  bytes: (value) => (value < 1e9 ? `${Math.round(value / 1e6)} MB` : `${(value / 1e9).toFixed(2)} GB`),
  files: (value) => Math.round(value).toLocaleString('en'),
}

/**
 * @param {import('./model.ts').Target['unit']} unit
 * @param {number | undefined} value
 * @returns {string} a dash where there is none
 */
export function formatFigure(unit, value) {
  return value === undefined || Number.isNaN(value) ? '–' : FORMATS[unit](value)
}
