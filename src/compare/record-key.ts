import type { PublicRecord } from '../model/record.ts'

/** Names a source by what stays the same in all its records. */
export function recordKey({ id, language }: PublicRecord): string {
  return `${language} ${id}`
}
