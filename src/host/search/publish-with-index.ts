import { folderOf, digestOfRecords, type IndexFile, type Indexer } from './index-shard.ts'
import { asTheyAre, rememberLeads, shardKey, type IndexState } from './index-state.ts'
import { isLedgerPath } from '../ledger.ts'
import type { FreshFile, Learnt } from '../make-files.ts'
import type { Memo } from '../memo/memo.ts'
import { publish, type Published, type PublishOptions, type SiteFile } from '../publish.ts'
import { clearStage } from '../stage-files.ts'
import { digest, sha256 } from '../../digest.ts'
import { LANGUAGES } from '../../model/locale.ts'
import type { SearchShard } from '../../model/search.ts'

/** The search index of a site. */
export interface Index {
  readonly shards: readonly SearchShard[]
  readonly memo: Memo
  readonly state: IndexState
  readonly start: () => Promise<Indexer>
}

/** What became of a site with its index; `failure` says why some of the index could not be made. */
interface PublishedWithIndex {
  readonly published: Published
  readonly failure: string | undefined
}

/**
 * Publishes pages and search index. Pages do not wait for what is to be indexed: they are there first, while the index serves as it
 * was, and then it follows. Only where the index leads to what is no longer there do both change in one step, so that
 * nobody finds what was taken back. `told` is called when the pages are there, and when the index is made.
 */
export async function publishWithIndex(
  pages: AsyncIterable<SiteFile>,
  options: PublishOptions,
  index: Index,
  learnt: Learnt,
  told: { readonly pages: () => void; readonly index: (made: number) => void },
): Promise<PublishedWithIndex> {
  const { stale, standing, serving, isAmiss } = index.state
  for (const { path, stamp } of standing.flatMap(({ files }) => files)) learnt.met.set(path, stamp)
  const stand = standing.flatMap((one) => present(one.shard, asTheyAre(one)))
  if (stale.length === 0 || isAmiss) {
    const made = await makeShards(index)
    told.index(made.shards.length)
    const published = await publish(inTurn(pages, filesOf([...stand, ...made.shards])), options)
    told.pages()
    learnt.fresh.push(...index.state.fresh, ...made.fresh)
    return { published, failure: made.failure }
  }
  const old = serving.flatMap((one) => present(one.shard, asTheyAre(one)))
  const first = await publish(inTurn(pages, filesOf([...stand, ...old])), options)
  told.pages()

  const made = await makeShards(index)
  learnt.fresh.push(...index.state.fresh, ...made.fresh)
  const replaced = new Set(made.shards.map(({ folder }) => folder))
  const kept = old.filter(({ folder }) => !replaced.has(folder))
  const site = [...first.digests].flatMap(([path, own]): readonly SiteFile[] =>
    isLedgerPath(path) || path.startsWith('search/') ? [] : [{ kind: 'same', path, digest: own }],
  )
  clearStage(options.lock)
  const second = await publish(inTurn(site, filesOf([...stand, ...kept, ...made.shards])), {
    ...options,
    former: { paths: new Set(first.digests.keys()), preview: options.preview, isDamaged: false },
    knownForeign: first.foreign,
  })
  told.index(made.shards.length)
  return { published: inOne(first, second), failure: made.failure }
}

/** A shard that will be there: its folder, its files, and a tag that changes when any of them does. */
interface Shard {
  readonly language: string
  readonly period: string
  readonly folder: string
  readonly files: readonly SiteFile[]
  readonly tag: string
}

function present(shard: SearchShard, files: readonly SiteFile[]): readonly Shard[] {
  const { language, period } = shard
  const digests = files.map((file) => `${file.path} ${digestOf(file)}`).toSorted()
  return [{ language, period, folder: folderOf(shard), files, tag: digest(digests.join('\n')).slice(0, 12) }]
}

function digestOf(file: SiteFile): string {
  if (file.kind === 'bytes') return sha256(file.bytes)
  return file.kind === 'same' ? file.digest : ''
}

/** The files of all shards, and for each language the list of its shards, oldest first. */
function filesOf(shards: readonly Shard[]): readonly SiteFile[] {
  const lists = LANGUAGES.flatMap((language): readonly SiteFile[] => {
    const own = shards.filter((one) => one.language === language).toSorted((a, b) => (a.period < b.period ? -1 : 1))
    const list = { shards: own.map(({ period, tag }) => ({ period, tag })) }
    return own.length > 0 ? [{ kind: 'made', path: `search/${language}/index.json`, content: `${JSON.stringify(list)}\n` }] : []
  })
  return [...shards.flatMap(({ files }) => files), ...lists]
}

interface Made {
  readonly shards: readonly Shard[]
  readonly fresh: readonly FreshFile[]
  readonly failure: string | undefined
}

/** Makes the stale shards. Where Pagefind fails, the site can do without: the reason is told, and the next build tries again. */
async function makeShards({ state, start, memo }: Index): Promise<Made> {
  const fresh: FreshFile[] = []
  if (state.stale.length === 0) return { shards: [], fresh, failure: undefined }
  const shards: Shard[] = []
  let indexer: Indexer | undefined
  try {
    indexer = await start()
    for (const shard of state.stale) {
      const files = await indexer.index(shard)
      const [key, view] = [shardKey(shard), digestOfRecords(shard)]
      fresh.push(...files.map(({ path }) => ({ path, key, view })))
      shards.push(...present(shard, files.map(asSiteFile)))
      rememberLeads(memo, [shard])
    }
    return { shards, fresh, failure: undefined }
  } catch (error) {
    return { shards, fresh, failure: error instanceof Error ? error.message : String(error) }
  } finally {
    await indexer?.close()
  }
}

function asSiteFile({ path, bytes }: IndexFile): SiteFile {
  return { kind: 'bytes', path, bytes }
}

async function* inTurn(first: AsyncIterable<SiteFile> | Iterable<SiteFile>, then: Iterable<SiteFile>): AsyncGenerator<SiteFile> {
  yield* first
  yield* then
}

/** What two steps of one build did. */
function inOne(first: Published, second: Published): Published {
  const written = [...new Set([...first.written, ...second.written])]
  return {
    ...second,
    written,
    removed: [...new Set([...first.removed, ...second.removed])].filter((path) => !second.digests.has(path)),
    unchanged: [...second.digests.keys()].filter((path) => !isLedgerPath(path)).length - written.length,
    replaced: [...first.replaced, ...second.replaced],
    wasDamaged: first.wasDamaged || second.wasDamaged,
  }
}
