import { createHash } from 'node:crypto'
import { expect, it } from 'vitest'
import { releaseAt } from '../../bench/corpus/release-at.js'
import { LANGUAGES } from '../../bench/corpus/terms.js'
import { makeCorpus } from '../../bench/make-corpus.js'
import { readTree } from '../read-tree.ts'
import { temporaryFolder } from '../temporary-folder.ts'

/* Figures can be compared only where they are of the same newsroom. */

function releases(count: number) {
  return Array.from({ length: count }, (_, index) => releaseAt(index))
}

function corpus(count: number) {
  const folder = temporaryFolder()
  makeCorpus(folder, count)
  return readTree(folder)
}

it('is the same each time', () => {
  expect(corpus(30)).toEqual(corpus(30))
})

it('is the same on every machine', () => {
  const text = JSON.stringify(releases(300))
  expect(createHash('sha256').update(text).digest('hex')).toBe('2ca6bee2820ec9edd582c5d69bd6b301d3d01145a00bf60206647dce8a864d60')
})

it('begins with the same releases, however many follow', () => {
  const [small, large] = [corpus(30), corpus(60)]
  expect(Object.keys(large).length - Object.keys(small).length).toBe(30)
  expect(large).toMatchObject(small)
})

it('says nothing twice, which whoever remembers texts would gain by', () => {
  expect(new Set(releases(300).map(({ body }) => body)).size).toBe(300)
})

it('has versions that share their facts', () => {
  const versions = LANGUAGES.map((_, index) => releaseAt(30 + index))
  expect(versions.map(({ language }) => language)).toEqual(LANGUAGES)
  expect(new Set(versions.map(({ id, date, region, country, topics }) => JSON.stringify([id, date, region, country, topics]))).size).toBe(1)
})
