import { expect, it } from 'vitest'
import { ledgerFiles, LEDGER_PATH, readLedger } from '../../src/host/ledger.ts'
import type { PublicRecord } from '../../src/model/record.ts'

const FILES: readonly (readonly [path: string, digest: string])[] = [
  ['index.html', 'a1'],
  ['en/index.html', 'b2'],
  ['en/news/2025/boats/index.html', 'c3'],
  ['en/news/2026/flood/index.html', 'd4'],
  ['fr/news/2026/crue/index.html', 'e5'],
]

const FLOOD: PublicRecord = {
  id: 'releases/flood',
  language: 'en',
  address: '/en/news/2026/flood/',
  title: '0011223344556677',
  summary: '1122334455667788',
  body: '2233445566778899',
  changes: 1,
  withdrawn: false,
}

const textsOf = (files = FILES, records: readonly PublicRecord[] = [FLOOD]) => ledgerFiles(new Map(files), records, false)

const read = (texts: ReadonlyMap<string, string>) => readLedger((path) => texts.get(path))

it('tells again what it was told, and which Dateline wrote it', async () => {
  const texts = textsOf()
  expect(await read(texts)).toEqual({
    preview: false,
    files: new Map(FILES),
    records: [FLOOD],
    own: expect.arrayContaining([...texts.keys()]),
  })
  expect(JSON.parse(texts.get(LEDGER_PATH) ?? '')).toMatchObject({ tool: expect.stringMatching(/^dateline \d+\.\d+\.\d+$/) })
})

it('is the same whatever the order in which the files were made', () => {
  expect([...textsOf(FILES.toReversed())]).toEqual([...textsOf()])
})

it('changes in its index and in one part when one release does', () => {
  const before = textsOf()
  const after = textsOf(
    FILES.map(([path, digest]) => [path, path.includes('flood') ? 'ff' : digest] as const),
    [{ ...FLOOD, body: '3344556677889900' }],
  )
  expect([...after].filter(([path, text]) => before.get(path) !== text).map(([path]) => path)).toEqual([
    '.well-known/dateline/en-2026.json',
    LEDGER_PATH,
  ])
})

it.each(['/../secret/', '/en/../../secret/', '/en//', '/./', '\\..\\'])(
  'believes no record of a page outside the folder: %s',
  async (address) => {
    const ledger = await read(textsOf(FILES, [FLOOD, { ...FLOOD, address }]))
    expect(ledger?.records).toEqual([FLOOD])
  },
)
