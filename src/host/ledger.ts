import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** What a build wrote into an output folder: it stands there itself, so that only such files are ever removed. */
export interface Ledger {
  readonly version: 1
  /** True for a preview, which must never stand in for the site. */
  readonly preview: boolean
  /** SHA-256 of every file but this one, by path, in the order of the paths. */
  readonly files: Readonly<Record<string, string>>
}

export const LEDGER_PATH = '.well-known/dateline.json'

/** The ledger of an output folder; undefined where there is none that can be read. */
export function readLedger(out: string): Ledger | undefined {
  try {
    const ledger: unknown = JSON.parse(readFileSync(join(out, LEDGER_PATH), 'utf8'))
    return isLedger(ledger) ? ledger : undefined
  } catch {
    return undefined
  }
}

/** Canonical text of a ledger: the same files, the same bytes. */
export function ledgerText(files: ReadonlyMap<string, string>, preview: boolean): string {
  const sorted = [...files].toSorted(([a], [b]) => (a < b ? -1 : 1))
  const ledger: Ledger = { version: 1, preview, files: Object.fromEntries(sorted) }
  return `${JSON.stringify(ledger, undefined, 1)}\n`
}

function isLedger(value: unknown): value is Ledger {
  if (typeof value !== 'object' || value === null) return false
  const { version, preview, files } = value as Partial<Record<keyof Ledger, unknown>>
  return version === 1 && typeof preview === 'boolean' && typeof files === 'object' && files !== null && Object.keys(files).every(isInside)
}

/** A path that stays in its folder: whatever a ledger says, nothing else is removed. */
function isInside(path: string): boolean {
  return (
    path !== '' &&
    !path.startsWith('/') &&
    !path.includes('\\') &&
    !path.split('/').some((part) => part === '..' || part === '.' || part === '')
  )
}
