import { join } from 'node:path'
import { isLedgerPath } from './ledger.ts'
import type { FreshFile } from './make-files.ts'
import type { Memo } from './memo/memo.ts'
import { stampAt } from './stamp.ts'

/** Lets the memo know the files of a site, once they are in place. `digests` has all of them; `fresh` those that it does not know yet. */
export function noteMade({ made }: Memo, out: string, digests: ReadonlyMap<string, string>, fresh: readonly FreshFile[]): void {
  for (const path of [...made.names()]) if (!digests.has(path)) made.drop(path)
  const note = (path: string, key: string, view: string) => {
    made.set(path, { key, view, digest: digests.get(path) ?? '', stamp: stampAt(join(out, path)) ?? '' })
  }
  for (const { path, key, view } of fresh) note(path, key, view)
  for (const [path, digest] of digests) if (isLedgerPath(path) && made.get(path)?.digest !== digest) note(path, digest, '')
}
