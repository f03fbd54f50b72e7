import { tmpdir } from 'node:os'
import { parseArgs } from 'node:util'
import { GENERATORS } from './generators.js'
import { WORKS } from './works.js'

/**
 * @typedef {object} Options
 * @property {readonly number[]} sizes how many releases
 * @property {number} runs how often each work is timed
 * @property {readonly string[] | undefined} peers lower-case names; undefined: all, where there are not too many releases for them
 * @property {readonly string[]} works names
 * @property {string} folder holds the folder of the sites
 * @property {string | undefined} report a file for the results
 * @property {boolean} keep whether the sites stay there to be looked at
 */

export const USAGE = `npm run bench -- [--sizes 1000,10000] [--runs 5] [--peers hugo,eleventy,astro,dateline+search | none]
                [--work cold,no-op,body,headline,checkout,new,template,save] [--folder DIR] [--report FILE] [--keep]`

/** What is timed of the development server, which the peers have no part in. */
export const SAVE = 'save'

/**
 * Reads the command line. Throws where it is wrong.
 * @param {readonly string[]} args
 * @returns {Options}
 */
export function readOptions(args) {
  const { values } = parseArgs({
    args: [...args],
    options: {
      sizes: { type: 'string', default: '1000,10000' },
      runs: { type: 'string', default: '5' },
      peers: { type: 'string' },
      work: { type: 'string' },
      folder: { type: 'string', default: tmpdir() },
      report: { type: 'string' },
      keep: { type: 'boolean', default: false },
    },
  })
  const peers = GENERATORS.slice(1).map(({ name }) => name.toLowerCase())
  const works = [...WORKS.map(({ name }) => name), SAVE]
  return {
    ...values,
    report: values.report,
    sizes: values.sizes.split(',').map((text) => countIn('--sizes', text)),
    runs: countIn('--runs', values.runs),
    peers: values.peers === undefined ? undefined : chosenFrom(['none', ...peers], '--peers', values.peers),
    works: values.work === undefined ? works : chosenFrom(works, '--work', values.work),
  }
}

/** @param {string} option @param {string} text */
function countIn(option, text) {
  if (!/^[1-9]\d*$/.test(text)) throw new Error(`${option} takes whole numbers from 1, not "${text}".`)
  return Number(text)
}

/** @param {readonly string[]} known @param {string} option @param {string} text */
function chosenFrom(known, option, text) {
  const chosen = text.split(',')
  const unknown = chosen.find((name) => !known.includes(name))
  if (unknown !== undefined) throw new Error(`${option} does not know "${unknown}", only ${known.join(', ')}.`)
  return chosen
}
