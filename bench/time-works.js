import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { measure } from './measure.js'
import { outputFiles } from './output-files.js'
import { writtenSince } from './written-since.js'

/** @typedef {import('./model.ts').Site} Site */
/** @typedef {import('./model.ts').Work} Work */
/** @typedef {import('./model.ts').Sample} Sample */

/**
 * Times each work at each site so many times. The sites take turns, so that whatever else the machine does meets all of them.
 * @param {readonly Site[]} sites
 * @param {readonly Work[]} works
 * @param {number} runs
 * @param {(sample: Sample) => void} onSample
 * @returns {Promise<readonly Sample[]>}
 */
export async function timeWorks(sites, works, runs, onSample) {
  const samples = []
  if (works[0]?.name !== 'cold') for (const site of sites) await build(site)
  for (let turn = 1; turn <= runs; turn++) {
    for (const work of works) {
      for (const site of inTurn(sites, turn)) {
        const sample = await timeWork(site, work, turn)
        onSample(sample)
        samples.push(sample)
      }
    }
  }
  return samples
}

/** @param {Site} site @param {Work} work @param {number} turn @returns {Promise<Sample>} */
async function timeWork(site, work, turn) {
  if (work.begin?.(site)) await build(site)
  work.change(site, turn)
  settleDisk()
  const since = Date.now()
  const measured = await build(site)
  const output = join(site.folder, site.generator.output)
  const paths = outputFiles(output)
  const filesWritten = writtenSince(output, paths, since).length
  if (work.end?.(site)) await build(site)
  return { size: site.size, work: work.name, generator: site.generator.name, ...measured, filesWritten, files: paths.length }
}

/** @param {Site} site */
function build({ generator, folder }) {
  return measure(generator.build(folder))
}

/** What one generator left to be written to the disk must not be the other's burden. */
function settleDisk() {
  spawnSync('sync')
}

/** Another one begins in each turn. @param {readonly Site[]} sites @param {number} turn */
function inTurn(sites, turn) {
  const first = turn % sites.length
  return [...sites.slice(first), ...sites.slice(0, first)]
}
