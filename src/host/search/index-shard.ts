import { gunzipSync } from 'node:zlib'
import { digest } from '../../digest.ts'
import type { SearchRecord, SearchShard } from '../../model/search.ts'

/** A file of a shard, by its path in dist/. */
export interface IndexFile {
  readonly path: string
  readonly bytes: Uint8Array
}

/** The text of a body, as it is searched. */
export type TextOf = (record: SearchRecord) => string

/** What makes the files of shards; it is a process of its own, which `close` ends. */
export interface Indexer {
  readonly index: (shard: SearchShard) => Promise<readonly IndexFile[]>
  readonly close: () => Promise<void>
}

/** Starts Pagefind, which comes inside its npm package. Whatever goes wrong there is thrown. */
export async function startIndexer(textOf: TextOf): Promise<Indexer> {
  const { createIndex, close } = await import('pagefind')
  return {
    index: async (shard) => {
      const { index, errors } = await createIndex({ forceLanguage: shard.language })
      if (!index) throw new Error(errors.join(' '))
      // In their order and not waiting for each other: they are read one after the other from one pipe.
      const records = shard.records()
      const added = await Promise.all(records.map((record) => index.addCustomRecord(customRecord(shard, record, textOf(record)))))
      const files = await index.getFiles()
      await index.deleteIndex()
      const wrong = [...added.flatMap((one) => one.errors), ...files.errors]
      if (wrong.length > 0) throw new Error(wrong.join(' '))
      return filesOf(shard, records, files.files)
    },
    close: async () => void (await close()),
  }
}

/** Where the files of a shard lie in dist/. */
export function folderOf({ language, period }: Pick<SearchShard, 'language' | 'period'>): string {
  return `search/${language}/${period}/`
}

/** Stands for what a shard says, apart from how it is written. */
export function digestOfRecords({ records }: SearchShard): string {
  return digest(JSON.stringify(records().map((record) => ({ ...record, body: record.body.digest }))))
}

/** Without filters and sorts: Pagefind writes those in another order each time, so that no two builds would have the same bytes. */
function customRecord({ language }: SearchShard, record: SearchRecord, content: string) {
  const { href, title, type, place, date } = record
  const meta = { title, type, date: date.label, iso: date.iso, ...(place === undefined ? {} : { place }) }
  return { url: href, language, content, meta }
}

/** What a shard needs of the bundle that Pagefind makes: the rest is its own interface. */
const PARTS = /^(pagefind-entry\.json|pagefind\.[^/]+\.pf_meta|(fragment|index)\/[^/]+)$/

/** What readers' browsers search with, once for each language. */
const ENGINE = /^(pagefind\.js|wasm\.(?!unknown)[^/]+\.pagefind)$/

type Bundle = readonly { readonly path: string; readonly content: Uint8Array }[]

function filesOf(shard: SearchShard, records: readonly SearchRecord[], bundle: Bundle): readonly IndexFile[] {
  const folder = folderOf(shard)
  const kept = bundle.filter(({ path }) => PARTS.test(path) || (shard.isFirst && ENGINE.test(path)))
  const files = kept.map(({ path, content }): IndexFile => ({ path: folder + path, bytes: content }))
  return [...files, { path: `${folder}facets.json`, bytes: Buffer.from(`${JSON.stringify(facetsOf(records, kept))}\n`) }]
}

/** By the name of a fragment, newest first, what its release is found under: this filters and sorts, over all shards. */
function facetsOf(
  records: readonly SearchRecord[],
  bundle: Bundle,
): readonly (readonly [fragment: string, filters: SearchRecord['filters']])[] {
  const names = new Map(
    bundle.flatMap(({ path, content }) => {
      const name = /^fragment\/(.+)\.pf_fragment$/.exec(path)?.[1]
      return name === undefined ? [] : [[urlIn(content), name] as const]
    }),
  )
  return records.flatMap(({ href, filters }) => {
    const name = names.get(href)
    return name === undefined ? [] : [[name, filters] as const]
  })
}

/** Stands before what Pagefind packs. */
const SIGNATURE = 'pagefind_dcd'

function urlIn(content: Uint8Array): string {
  const text = gunzipSync(content).subarray(SIGNATURE.length).toString('utf8')
  return (JSON.parse(text) as { readonly url: string }).url
}
