import { report } from '../diagnostics/report.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import type { PresentRecord, PublicRecord } from '../model/record.ts'
import { recordKey } from './record-key.ts'

/**
 * The addresses that were published and would answer no more. Each needs a page, a redirect or a withdrawal for ever.
 * `isThere` tells whether an address would answer, by a page or by a redirect.
 */
export function vanishedAddresses(
  former: readonly PublicRecord[],
  present: readonly PresentRecord[],
  isThere: (address: string) => boolean,
): readonly Diagnostic[] {
  const presentOf = new Map(present.map((record) => [recordKey(record), record]))
  return former
    .filter(({ address }) => !isThere(address))
    .map((before) => report('address-vanished', presentOf.get(recordKey(before))?.at ?? placeOf(before), { address: before.address }))
}

/** Where the source stood that is gone. */
function placeOf({ id, language }: PublicRecord) {
  return { file: `${id}.${language}.md`, line: 1, column: 1 }
}
