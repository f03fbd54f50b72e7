import { join } from 'node:path'
import type { FreshFile } from './make-files.ts'
import type { Memo } from './memo/memo.ts'
import { stampAt, tableOf, type Stamp, type StampTable } from './memo/stamp-table.ts'

/**
 * Lets the memo know the files of a site, once they are in place, and tells how they lie there. `digests` has all of them;
 * `fresh` those that the memo does not know yet, and `met` those that it met as they should be.
 */
export function noteMade(
  { made, sketches }: Memo,
  out: string,
  digests: ReadonlyMap<string, string>,
  fresh: readonly FreshFile[],
  met: ReadonlyMap<string, Stamp>,
): StampTable {
  for (const notes of [made, sketches]) for (const path of [...notes.names()]) if (!digests.has(path)) notes.drop(path)
  noteFresh({ made, sketches }, digests, fresh)
  return tableOf([...digests.keys()], (path) => met.get(path) ?? stampAt(join(out, path)))
}

/** The same of a site of which only some files were made, and some removed. */
export function noteRevision(
  memo: Pick<Memo, 'made' | 'sketches'>,
  digests: ReadonlyMap<string, string>,
  fresh: readonly FreshFile[],
  removed: readonly string[],
): void {
  for (const notes of [memo.made, memo.sketches]) {
    notes.fetch([...fresh.map(({ path }) => path), ...removed])
    for (const path of removed) notes.drop(path)
  }
  noteFresh(memo, digests, fresh)
}

function noteFresh(
  { made, sketches }: Pick<Memo, 'made' | 'sketches'>,
  digests: ReadonlyMap<string, string>,
  fresh: readonly FreshFile[],
): void {
  for (const { path, key, view, sketch } of fresh) {
    made.set(path, { key, view, digest: digests.get(path) ?? '' })
    if (sketch) sketches.set(path, sketch)
    else sketches.drop(path)
  }
}
