import { join } from 'node:path'
import { digestsOf } from './digests-of.js'
import { measure } from './measure.js'
import { WORKS } from './works.js'
import { writtenSince } from './written-since.js'

/**
 * Edits one headline and looks which files a build touches, and in which of them a byte differs.
 * @param {import('./model.ts').Site} site which was built
 * @param {number} turn
 * @returns {Promise<import('./model.ts').Rewriting>}
 */
export async function watchRewriting(site, turn) {
  const { generator, folder, size } = site
  const output = join(folder, generator.output)
  const before = digestsOf(output)
  WORKS.find(({ name }) => name === 'headline')?.change(site, turn)
  const since = Date.now()
  await measure(generator.build(folder))
  const after = digestsOf(output)
  const written = writtenSince(output, [...after.keys()], since)
  const differing = [...after.keys()].filter((path) => after.get(path) !== before.get(path))
  return { size, generator: generator.name, written, differing }
}
