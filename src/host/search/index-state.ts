import { join } from 'node:path'
import { digestOfRecords, folderOf } from './index-shard.ts'
import type { FreshFile } from '../make-files.ts'
import { stampIfThere } from '../make-files.ts'
import { kindAt } from '../kind-at.ts'
import type { MadeNote, Memo } from '../memo/memo.ts'
import { stampsOf, type Stamp } from '../memo/stamp-table.ts'
import { packageDependency } from '../package-version.ts'
import type { SiteFile } from '../publish.ts'
import { digest } from '../../digest.ts'
import type { SearchShard } from '../../model/search.ts'

/** A shard that is in place, with its files. */
export interface PresentShard {
  readonly shard: SearchShard
  readonly files: readonly { readonly path: string; readonly digest: string; readonly stamp: Stamp }[]
}

/** What there is of the search index, and what there should be. */
export interface IndexState {
  /** As it should be. */
  readonly standing: readonly PresentShard[]
  /** To be made. */
  readonly stale: readonly SearchShard[]
  /** Of these, what may serve until they are made: they lead nowhere that is gone. */
  readonly serving: readonly PresentShard[]
  /** Whether something leads where nothing is any more, so that pages and index have to change together. */
  readonly isAmiss: boolean
  /** What the memo is to know of standing files that it knows under another key. */
  readonly fresh: readonly FreshFile[]
}

/** Looks at the index in an output folder: by the memo, what is not known to be in place is to be made. */
export function lookAtIndex(shards: readonly SearchShard[], memo: Memo, out: string): IndexState {
  const notes = notesByFolder(memo)
  const stamps = stampsOf(memo.outputs)
  const state = { standing: [] as PresentShard[], stale: [] as SearchShard[], serving: [] as PresentShard[], fresh: [] as FreshFile[] }
  let isAmiss = [...notes.keys()].some((folder) => !shards.some((shard) => folderOf(shard) === folder))
  for (const shard of shards) {
    const known = notes.get(folderOf(shard)) ?? []
    const present = presentShard(shard, known, out, stamps)
    const key = shardKey(shard)
    if (present && known.every(([, note]) => note.key === key)) {
      state.standing.push(present)
      continue
    }
    const view = present && digestOfRecords(shard)
    if (present && view !== undefined && known.every(([, note]) => note.view === view)) {
      state.standing.push(present)
      state.fresh.push(...known.map(([path]) => ({ path, key, view })))
      continue
    }
    state.stale.push(shard)
    if (present && leadsOn(shard, memo)) state.serving.push(present)
    else isAmiss ||= kindAt(join(out, folderOf(shard))) === 'folder'
  }
  return { ...state, isAmiss }
}

/** The key under which the memo knows the files of a shard. */
export function shardKey({ key }: SearchShard): string {
  return digest(`${key}\npagefind ${packageDependency('pagefind')}`)
}

/** Remembers where a shard leads, so that it can be told whether all of that is still there. */
export function rememberLeads({ answers }: Memo, shards: readonly SearchShard[]): void {
  for (const shard of shards) answers.set(leadsName(shard), shard.hrefs.join(' '))
}

/** The files of a shard as they are. */
export function asTheyAre({ files }: PresentShard): readonly SiteFile[] {
  return files.map(({ path, digest: own }) => ({ kind: 'same', path, digest: own }))
}

function leadsName({ language, period }: SearchShard): string {
  return `search ${language} ${period}`
}

function leadsOn(shard: SearchShard, { answers }: Memo): boolean {
  const hrefs = new Set(shard.hrefs)
  return (
    answers
      .get(leadsName(shard))
      ?.split(' ')
      .every((href) => hrefs.has(href)) ?? false
  )
}

const IN_SHARD = /^search\/[^/]+\/[^/]+\//

function notesByFolder({ made }: Memo): ReadonlyMap<string, readonly (readonly [path: string, note: MadeNote])[]> {
  const folders = new Map<string, (readonly [string, MadeNote])[]>()
  for (const path of made.names()) {
    const folder = path.startsWith('search/') ? IN_SHARD.exec(path)?.[0] : undefined
    const note = folder === undefined ? undefined : made.get(path)
    if (folder === undefined || !note) continue
    const all = folders.get(folder)
    if (all) all.push([path, note])
    else folders.set(folder, [[path, note]])
  }
  return folders
}

/** The shard whose files are all in place; undefined where one is not. */
function presentShard(
  shard: SearchShard,
  known: readonly (readonly [path: string, note: MadeNote])[],
  out: string,
  stamps: ReadonlyMap<string, Stamp>,
): PresentShard | undefined {
  const files = known.flatMap(([path, note]) => {
    const stamp = stampIfThere(note, `${out}/${path}`, stamps.get(path))
    return stamp ? [{ path, digest: note.digest, stamp }] : []
  })
  return files.length > 0 && files.length === known.length ? { shard, files } : undefined
}
