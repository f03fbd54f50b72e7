import { report } from '../diagnostics/report.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import type { PresentRecord, PublicRecord } from '../model/record.ts'
import { recordKey } from './record-key.ts'

const FIELDS = ['title', 'summary', 'body'] as const

/** A text that readers knew and that says something else, of which they are told nothing. */
export interface SilentChange {
  readonly former: PublicRecord
  readonly present: PresentRecord
}

/** The releases whose text changed since it was published, without a new entry under `changes:`. */
export function silentChanges(former: readonly PublicRecord[], present: readonly PresentRecord[]): readonly SilentChange[] {
  const presentOf = new Map(present.map((record) => [recordKey(record), record]))
  return former.flatMap((before) => {
    const now = presentOf.get(recordKey(before))
    // Standing pages are kept up to date without ado, and a withdrawal says by itself what happened.
    if (!now || !now.id.startsWith('releases/') || now.withdrawn || now.changes > before.changes) return []
    return changedFields(before, now).length > 0 ? [{ former: before, present: now }] : []
  })
}

/** Tells of one, with the changed words where they are known. */
export function reportSilentChange({ former, present }: SilentChange, words: string | undefined): Diagnostic {
  const fields = changedFields(former, present).join(', ')
  return report('changed-silently', present.at, { fields, words: words === undefined ? '' : ` ${words}` })
}

function changedFields(former: PublicRecord, present: PublicRecord) {
  return FIELDS.filter((field) => former[field] !== present[field])
}
