import type { PresentRecord, PublicRecord } from '../model/record.ts'
import { recordKey } from './record-key.ts'

/** What publishing would change for readers, in releases and standing pages. */
export interface ChangedRecords {
  readonly fresh: readonly PresentRecord[]
  readonly changed: readonly PresentRecord[]
  readonly gone: readonly PublicRecord[]
}

/** Holds what would be published against what was. A text, an address, a declared change or a withdrawal counts. */
export function changedRecords(former: readonly PublicRecord[], present: readonly PresentRecord[]): ChangedRecords {
  const before = new Map(former.map((record) => [recordKey(record), record]))
  const after = new Set(present.map(recordKey))
  return {
    fresh: present.filter((record) => !before.has(recordKey(record))),
    changed: present.filter((record) => {
      const old = before.get(recordKey(record))
      return old !== undefined && FIELDS.some((field) => old[field] !== record[field])
    }),
    gone: former.filter((record) => !after.has(recordKey(record))),
  }
}

const FIELDS = ['title', 'summary', 'body', 'address', 'changes', 'withdrawn'] as const
