import { join } from 'node:path'
import { holdsDigest } from './holds-digest.ts'
import { ledgerDigests } from './ledger.ts'
import { trying } from './machine-error.ts'
import { restamp } from './memo/restamp.ts'
import { differing, type StampTable } from './memo/stamp-table.ts'
import { readIfThere } from './read-if-there.ts'

/** How the files of a site lie now. */
interface OutputsSince {
  /** Whether all are those that the last build left; of none, as where the table could not be read, nothing is known. */
  readonly isAsLeft: boolean
  /** With the stamps of now for what is the same; the table itself where nothing of it has another. */
  readonly table: StampTable
}

/**
 * What has become of the files of a site: one is the same that has the bytes of which the ledger there tells. `ledger` is the SHA-256 of
 * its index, which vouches for it.
 */
export function outputsSince(out: string, outputs: StampTable, ledger: string): OutputsSince {
  let digests: ReadonlyMap<string, string> | undefined
  const digestOf = (path: string) => {
    digests ??= trying(`Cannot read ${out}`, () => ledgerDigests((one) => readIfThere(join(out, one)), ledger)) ?? new Map<string, string>()
    return digests.get(path)
  }
  const { table, others } = restamp(out, outputs, [...differing(out, outputs)], (path) => {
    const digest = digestOf(path)
    return digest !== undefined && holdsDigest(join(out, path), digest)
  })
  return { isAsLeft: outputs.names !== '' && others.length === 0, table }
}
