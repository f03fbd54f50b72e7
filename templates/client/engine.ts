import type { Query } from './query.ts'

/** One result, whose text is loaded when it is shown. */
export interface Found {
  readonly load: () => Promise<Result>
}

/** What is known of a result. In `excerpt` what was looked for stands between `<mark>` and `</mark>`; signs of markup are escaped. */
export interface Result {
  readonly url: string
  readonly excerpt: string
  readonly meta: Readonly<Record<string, string>>
}

export interface Engine {
  readonly search: (query: Query) => Promise<readonly Found[]>
}

/** The part of Pagefind's interface that is used here. */
interface Pagefind {
  readonly createInstance: (options: object) => Instance
}

interface Instance {
  readonly mergeIndex: (path: string, options: object) => Promise<void>
  readonly preload: (text: string) => Promise<void>
  readonly search: (
    text: string | null,
  ) => Promise<{ readonly results: readonly { readonly id: string; readonly data: () => Promise<Result> }[] }>
}

interface Shard {
  readonly period: string
  readonly tag: string
}

/** How many words of a text are shown. */
const EXCERPT = 30

/**
 * Loads what searches an index, given the address of the list of its shards. They are put together here; the first has the engine with
 * it. Rejects where something cannot be loaded.
 */
export async function openEngine(list: URL): Promise<Engine> {
  const { shards } = (await loadJson(list)) as { readonly shards: readonly Shard[] }
  const [first, ...others] = shards
  if (!first) return { search: async () => [] }
  const folderOf = ({ period }: Shard) => new URL(`${period}/`, list).pathname
  // The tag changes with the shard, so that browsers may keep what they have of it.
  const optionsFor = ({ tag }: Shard) => ({
    baseUrl: '/',
    excerptLength: EXCERPT,
    metaCacheTag: tag,
    language: document.documentElement.lang,
  })
  const { createInstance } = (await import(`${folderOf(first)}pagefind.js`)) as Pagefind
  const instance = createInstance({ ...optionsFor(first), basePath: folderOf(first), noWorker: true })
  // This rejects where the engine does not start; merging would wait for it for ever.
  await instance.preload('')
  await Promise.all(others.map((shard) => instance.mergeIndex(folderOf(shard), optionsFor(shard))))

  let facets: Promise<Facets> | undefined
  return {
    async search({ text, filters, byDate }) {
      const { results } = await instance.search(text === '' ? null : text)
      const found = results.map(({ id, data }) => ({ id, load: data }))
      if (!byDate && text !== '' && filters.size === 0) return found
      const all = await (facets ??= loadFacets(list, shards))
      const isWanted = (id: string) =>
        [...filters].every(([name, wanted]) => wanted.some((value) => all.get(id)?.filters[name]?.includes(value)))
      const narrowed = found.filter(({ id }) => isWanted(id))
      if (!byDate && text !== '') return narrowed
      return narrowed.toSorted((a, b) => (all.get(a.id)?.rank ?? 0) - (all.get(b.id)?.rank ?? 0))
    },
  }
}

/** What each text is found under, and which place it has by its date, the newest first. */
type Facets = ReadonlyMap<string, { readonly rank: number; readonly filters: Readonly<Record<string, readonly string[]>> }>

async function loadFacets(list: URL, shards: readonly Shard[]): Promise<Facets> {
  const all = await Promise.all(shards.map(({ period, tag }) => loadJson(new URL(`${period}/facets.json?${tag}`, list))))
  const entries = (all as (readonly [string, Readonly<Record<string, readonly string[]>>])[][]).toReversed().flat()
  return new Map(entries.map(([id, filters], rank) => [id, { rank, filters }]))
}

async function loadJson(address: URL): Promise<unknown> {
  const response = await fetch(address)
  if (!response.ok) throw new Error(`${address.pathname}: ${response.status}`)
  return response.json()
}
