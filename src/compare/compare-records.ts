import { report } from '../diagnostics/report.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import type { PresentRecord, PublicRecord } from '../model/record.ts'

export interface Comparison {
  /** What was last published. */
  readonly former: readonly PublicRecord[]
  /** What would be published now. */
  readonly present: readonly PresentRecord[]
  /** Whether an address would answer now, by a page or by a redirect. */
  readonly isThere: (address: string) => boolean
  /** The changed words of a release, where the former text is at hand. */
  readonly changedWords: (former: PublicRecord, present: PresentRecord) => string | undefined
}

/**
 * What readers were told and are told no more. A release whose text changed since it was published needs an entry
 * under `changes:`, and an address that was published needs a page, a redirect or a withdrawal for ever.
 */
export function compareRecords({ former, present, isThere, changedWords }: Comparison): readonly Diagnostic[] {
  const presentOf = new Map(present.map((record) => [keyOf(record), record]))
  return former.flatMap((before) => {
    const now = presentOf.get(keyOf(before))
    const vanished = isThere(before.address) ? [] : [report('address-vanished', now?.at ?? placeOf(before), { address: before.address })]
    return now ? [...vanished, ...silentChange(before, now, changedWords)] : vanished
  })
}

function silentChange(before: PublicRecord, now: PresentRecord, changedWords: Comparison['changedWords']): readonly Diagnostic[] {
  // Standing pages are kept up to date without ado, and a withdrawal says by itself what happened.
  if (!now.id.startsWith('releases/') || now.withdrawn || now.changes > before.changes) return []
  const fields = (['title', 'summary', 'body'] as const).filter((field) => before[field] !== now[field])
  if (fields.length === 0) return []
  const words = changedWords(before, now)
  return [report('changed-silently', now.at, { fields: fields.join(', '), words: words === undefined ? '' : ` ${words}` })]
}

function keyOf({ id, language }: PublicRecord): string {
  return `${language} ${id}`
}

/** Where the source stood that is gone. */
function placeOf({ id, language }: PublicRecord) {
  return { file: `${id}.${language}.md`, line: 1, column: 1 }
}
