import { describe, expect, it } from 'vitest'
import { numberedReleases } from '../numbered-releases.ts'
import { releaseText } from '../release-text.ts'
import { breachesOf } from './breaches-of.ts'
import { pressFilesOf, RICH_PRESS } from './press-files-of.ts'

interface Document {
  readonly $schema: string
  readonly self: string
  readonly languages: readonly { readonly index: string }[]
  readonly releases: string
  readonly older?: string
  readonly newest?: string
  readonly items: readonly { readonly id: string; readonly json: string; readonly title: string; readonly published: string }[]
}

type Files = ReadonlyMap<string, string>

const MANY = { now: '2026-12-31T00:00Z', files: numberedReleases(157) }

const [rich, many] = await Promise.all([pressFilesOf(RICH_PRESS), pressFilesOf(MANY, 'api/')])

const documentAt = (files: Files, address: string) => JSON.parse(files.get(pathOf(address)) ?? `"There is no ${address}"`) as Document

function pathOf(address: string): string {
  return new URL(address).pathname.slice(1)
}

/** All documents of a list, the newest first. */
function walk(files: Files, address: string): readonly Document[] {
  const document = documentAt(files, address)
  return [document, ...(document.older === undefined ? [] : walk(files, document.older))]
}

const api = (files: Files) => [...files].filter(([path]) => path.startsWith('api/') && !path.startsWith('api/schema/'))

describe('the API', () => {
  it.each([...api(rich), ...api(many)])('%s is as its schema says, and knows its address', (path, text) => {
    const { $schema, self } = JSON.parse(text) as Document
    expect(breachesOf(rich.get(pathOf($schema)) ?? '', text)).toEqual([])
    expect(pathOf(self)).toBe(path)
  })

  it('has schemas that find what is wrong', () => {
    for (const [, text] of api(rich)) {
      const document = JSON.parse(text) as Document
      expect(breachesOf(rich.get(pathOf(document.$schema)) ?? '', JSON.stringify({ ...document, version: 2 }))).not.toEqual([])
    }
  })

  it('leads from its index to every document, and to nothing that is not there', () => {
    const met = new Set<string>()
    const follow = (address: string) => {
      const path = pathOf(address)
      if (met.has(path)) return
      met.add(path)
      const text = rich.get(path)
      expect(text, address).toBeDefined()
      for (const [, found = ''] of text?.matchAll(/"(https:\/\/coast\.example\/[^"]*\.json)"/g) ?? []) follow(found)
    }
    follow('https://coast.example/api/index.json')
    expect([...rich.keys()].filter((path) => path.startsWith('api/') && !met.has(path))).toEqual([])
  })

  it.each(['releases', 'topics/rescue', 'regions/coast'])('has every release of %s once, newest first', (name) => {
    const documents = walk(many, `https://coast.example/api/en/${name}.json`)
    expect(documents.map(({ items }) => items.length)).toEqual([57, 50, 50])
    const items = documents.flatMap((one) => one.items)
    expect(new Set(items.map(({ id }) => id)).size).toBe(157)
    expect(items.map(({ published }) => published)).toEqual(
      items
        .map(({ published }) => published)
        .toSorted()
        .toReversed(),
    )
    for (const { newest } of documents.slice(1)) expect(newest).toBe(documents[0]?.self)
  })

  it('keeps a full part as it is when news arrives', async () => {
    for (const count of [158, 199, 200, 203]) {
      const later = await pressFilesOf({ ...MANY, files: numberedReleases(count) }, 'api/')
      const parts = [...many].filter(([path]) => /^api\/en\/(releases|topics\/rescue|regions\/coast)\/\d+\.json$/.test(path))
      expect(parts).toHaveLength(6)
      expect(parts.filter(([path, text]) => later.get(path) !== text)).toEqual([])
      expect(later.has('api/en/releases/3.json')).toBe(count >= 200)
    }
  })

  it('has by month what was published in it, in the zone of the newsroom', async () => {
    const files = await pressFilesOf({
      files: {
        'releases/late.en.md': releaseText(['date: 2026-02-28T23:30-05:00', 'title: Late']),
        'releases/early.en.md': releaseText(['date: 2026-03-01T00:30-05:00', 'title: Early']),
        'releases/coming.en.md': releaseText(['embargo: 2026-12-01T00:00Z', 'title: Coming']),
      },
    })
    const titlesAt = (month: string) =>
      documentAt(files, `https://coast.example/api/en/months/${month}.json`).items.map(({ title }) => title)
    expect([titlesAt('2026-02'), titlesAt('2026-03')]).toEqual([['Late'], ['Early']])
    expect([...files].filter(([path, text]) => path.startsWith('api/') && text.includes('oming'))).toEqual([])
  })

  it('tells what was withdrawn, and lists it nowhere', () => {
    expect(JSON.parse(rich.get('api/en/withdrawn.json') ?? '')).toMatchObject({
      items: [
        {
          id: 'tag:coast.example,2026:en/releases/boats-four',
          url: 'https://coast.example/en/news/2025/boats-four/',
          at: '2026-01-01T00:00:00Z',
          reason: 'It was wrong.',
        },
      ],
    })
    expect(api(rich).filter(([path, text]) => !path.endsWith('withdrawn.json') && text.includes('boats-four'))).toEqual([])
  })
})
