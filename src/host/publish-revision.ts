import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { LEDGER_PATH, revisedLedger } from './ledger.ts'
import type { OutputLock } from './lock.ts'
import { openStage } from './stage-files.ts'
import { swapFiles } from './swap-files.ts'
import { sha256 } from '../digest.ts'
import type { PublicRecord } from '../model/record.ts'

/** Files that change in an output folder. */
export interface FolderRevision {
  /** SHA-256 by path, of all files that were made. */
  readonly digests: ReadonlyMap<string, string>
  /** Those of them that differ from what is there, staged. */
  readonly written: readonly string[]
  readonly removed: readonly string[]
  readonly records: readonly PublicRecord[]
}

/** What that changes of the ledger. */
export interface ChangedLedger {
  /** Its files that are otherwise. */
  readonly written: readonly string[]
  /** SHA-256 of its index. */
  readonly digest: string
}

/**
 * Puts files in place in an output folder that is as the last build left it, and takes others away; all else there stays as it is.
 * Tells what of the ledger that changes; undefined where the ledger there does not know of one of them: then nothing was changed.
 */
export function publishRevision(lock: OutputLock, { digests, written, removed, records }: FolderRevision): ChangedLedger | undefined {
  const texts = revisedLedger((path) => readFileSync(join(lock.out, path), 'utf8'), { digests, removed, records })
  if (!texts) return undefined
  const stage = openStage(lock)
  const ledger = [...texts].flatMap(([path, text]) => (stage.put(path, Buffer.from(text)).isNew ? [path] : []))
  const all = [...written, ...ledger]
  if (all.length + removed.length > 0) {
    swapFiles(lock, { written: all, removed, obstacles: new Set(), respelled: [], all: [...all, ...removed] })
  }
  return { written: ledger, digest: sha256(texts.get(LEDGER_PATH) ?? '') }
}
