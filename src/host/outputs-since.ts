import { join } from 'node:path'
import { holdsDigest } from './holds-digest.ts'
import { ledgerDigests } from './ledger.ts'
import { restamp, type Restamped } from './memo/restamp.ts'
import { differing, type StampTable } from './memo/stamp-table.ts'
import { readIfThere } from './read-if-there.ts'

/**
 * What has become of the files of a site: one is the same that has the bytes of which the ledger there tells. `ledger` is the SHA-256 of
 * its index, which vouches for it.
 */
export function outputsSince(out: string, outputs: StampTable, ledger: string): Restamped {
  let digests: ReadonlyMap<string, string> | undefined
  const digestOf = (path: string) => {
    digests ??= ledgerDigests((one) => readIfThere(join(out, one)), ledger) ?? new Map<string, string>()
    return digests.get(path)
  }
  return restamp(out, outputs, [...differing(out, outputs)], (path) => {
    const digest = digestOf(path)
    return digest !== undefined && holdsDigest(join(out, path), digest)
  })
}
