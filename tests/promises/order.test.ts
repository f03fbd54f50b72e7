import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildInMemory, filesFrom, type Files } from './build-in-memory.ts'
import { differingFiles } from './differing-files.ts'
import { PATIENCE, runsOf } from './fast-check-runs.ts'
import { NOW } from './furnish-newsroom.ts'
import { BOLD, CAREFUL, CARELESS, newsrooms } from './random-newsroom.ts'
import type { Diagnostic } from '../../src/model/diagnostic.ts'
import type { Project } from '../../src/model/project.ts'

const purpose = fc.constantFrom<Project['purpose']>('build', 'check')

/* Promise 2: the order in which a disk lists its files is in no byte, and in no report. */
describe('the order of the files', () => {
  it(
    'changes nothing',
    async () => {
      await fc.assert(
        fc.asyncProperty(newsrooms(CAREFUL, CARELESS), purpose, fc.infiniteStream(fc.nat(1000)), async ({ texts }, purpose, chance) => {
          const files = filesFrom(texts)
          const [usual, other] = [await buildInMemory(files, NOW, purpose), await buildInMemory(shuffled(files, chance), NOW, purpose)]
          expect(other.diagnostics).toEqual(usual.diagnostics)
          expect(differingFiles(usual.files, other.files)).toEqual([])
          expect([...other.files.keys()]).toEqual([...usual.files.keys()])
          expect(other.kind).toBe(usual.kind)
        }),
        runsOf(40, 2000),
      )
    },
    PATIENCE,
  )
})

/* Promise 5: one bad file never hides the errors of the others. */
describe('a bad file', () => {
  const HEAD = 'title: Bad\ndate: 2026-01-01\nregion: coast\ntopic: rescue\ncontacts: desk'
  // None of them becomes a page: one that did might be just what a link elsewhere leads to.
  const badFile = fc.constantFrom<readonly [path: string, text: string]>(
    ['releases/2026/bad.en.md', 'No front matter.'],
    ['releases/2026/bad.en.md', `---\n${HEAD}\n`],
    ['releases/2026/bad.en.md', `---js\n${HEAD}\n---\n`],
    ['releases/2026/bad.en.md', `---\n${HEAD}\ndate: 2026-01-02\n---\n`],
    ['releases/2026/bad.en.md', `---\n${HEAD}\nsdg: 18\n---\n`],
    ['releases/2026/bad.en.md', `---\n${HEAD}\nembargo: soon\n---\n`],
    ['releases/2026/bad.en.md', `---\n${HEAD}\nsdg: 18\n---\nSee [it](nothing.en.md).\n`],
    ['releases/2026/bad.md', `---\n${HEAD}\n---\n`],
    ['releases/2026/bad.es.md', `---\n${HEAD}\n---\n`],
    ['pages/bad.en.md', '---\ntitle: []\n---\n'],
    ['pages/news.en.md', '---\ntitle: News\n---\n'],
    // A version of what others link to and wait for.
    ['releases/2026/one.es.md', `---\n${HEAD}\n---\n`],
  )

  it(
    'hides nothing that is wrong elsewhere',
    async () => {
      let told = 0
      await fc.assert(
        fc.asyncProperty(newsrooms(BOLD, CARELESS), badFile, purpose, async ({ texts }, [path, text], purpose) => {
          const usual = await buildInMemory(filesFrom(texts), NOW, purpose)
          const worse = await buildInMemory(filesFrom({ ...texts, [path]: text }), NOW, purpose)
          expect(worse.diagnostics.filter(({ file }) => file === path)).not.toEqual([])
          expect(worse.kind).toBe('refused')
          const expected = usual.diagnostics.filter((one) => !isOfListPage(one))
          expect(worse.diagnostics).toEqual(expect.arrayContaining(expected))
          told += expected.length
        }),
        runsOf(40, 2000),
      )
      expect(told).toBeGreaterThan(40)
    },
    PATIENCE,
  )
})

/** A release whose links are wrong is a release all the same, and may fill the page of a list to which another links. */
function isOfListPage({ code, message }: Diagnostic): boolean {
  return code === 'broken-link' && message.includes('/page/')
}

function shuffled(files: Files, chance: Iterator<number>): Files {
  const shuffle = <T>(all: readonly T[]) =>
    all
      .map((one) => ({ one, rank: Number(chance.next().value) }))
      .toSorted((a, b) => a.rank - b.rank)
      .map(({ one }) => one)
  return {
    settings: shuffle(files.settings),
    sources: shuffle(files.sources),
    assets: shuffle(files.assets),
    publicFiles: shuffle(files.publicFiles),
  }
}
