import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { revisedLedger } from './ledger.ts'
import type { OutputLock } from './lock.ts'
import type { SiteFile } from './publish.ts'
import { openStage } from './stage-files.ts'
import { swapFiles } from './swap-files.ts'
import type { PublicRecord } from '../model/record.ts'

/** What became of the files that were made anew. */
export interface PublishedRevision {
  /** Paths of the files that differ, without those of the ledger. */
  readonly written: readonly string[]
  /** Those of the ledger that differ. */
  readonly ledger: readonly string[]
}

/**
 * Puts files in place of others of the same names in an output folder that is as the last build left it; all else there stays as it
 * is. Undefined where the ledger there does not know of one of them: then nothing was changed.
 */
export function publishRevision(
  lock: OutputLock,
  made: readonly SiteFile[],
  records: readonly PublicRecord[],
): PublishedRevision | undefined {
  const digests = new Map(made.flatMap((file) => (file.kind === 'staged' && file.isNew ? [[file.path, file.digest] as const] : [])))
  const texts = revisedLedger((path) => readFileSync(join(lock.out, path), 'utf8'), digests, records)
  if (!texts) return undefined
  const stage = openStage(lock)
  const ledger = [...texts].flatMap(([path, text]) => (stage.put(path, Buffer.from(text)).isNew ? [path] : []))
  const written = [...digests.keys()]
  const all = [...written, ...ledger]
  if (all.length > 0) swapFiles(lock, { written: all, removed: [], obstacles: new Set(), respelled: [], all })
  return { written, ledger }
}
