import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { readJournal } from './journal.ts'
import { kindAt } from './kind-at.ts'
import { isInside, isLedgerPath, LEDGER_PATH, readLedger } from './ledger.ts'
import { readIfThere } from './read-if-there.ts'
import { sha256 } from '../digest.ts'

/** What former builds left in an output folder. */
export interface FormerFiles {
  /** The paths of their files, by code unit. */
  readonly paths: ReadonlySet<string>
  /** Whether they made a preview; undefined where nothing tells. */
  readonly preview: boolean | undefined
  /** Whether a part of the ledger cannot be read, so that files may be left that nothing tells of. */
  readonly isDamaged: boolean
}

/**
 * Tells what former builds put into an output folder: by the ledger, by the journal of a build that did not come to its end,
 * and, where the ledger is damaged, by what is still legible of it. What nothing tells of is somebody else's.
 */
export async function readFormer(out: string): Promise<FormerFiles> {
  const texts = new Map(ledgerPaths(out).map((path) => [path, readIfThere(join(out, path)) ?? '']))
  const ledger = await readLedger((path) => texts.get(path))
  // Without an index nobody vouches for its parts, whole as they may be.
  const doubtful = [...texts].filter(([path, text]) => !ledger || (ledger.own.includes(path) && !isJson(text)))
  const salvaged = doubtful.flatMap(([path, text]) => {
    const found = salvage(out, text)
    // What tells rightly of a file that is there is a ledger's.
    return found.length > 0 ? [path, ...found] : []
  })
  return {
    paths: new Set([...(ledger?.files.keys() ?? []), ...(ledger?.own ?? []), ...salvaged, ...(readJournal(out) ?? [])].toSorted()),
    preview: ledger ? ledger.preview : previewIn(texts.get(LEDGER_PATH)),
    isDamaged: doubtful.length > 0 || (ledger?.own.some((path) => !texts.has(path)) ?? false),
  }
}

/** The files that stand where a ledger's stand. */
function ledgerPaths(out: string): readonly string[] {
  const folder = dirname(LEDGER_PATH)
  if (kindAt(join(out, folder)) !== 'folder') return []
  const names = readdirSync(join(out, folder), { recursive: true, encoding: 'utf8' })
  return names
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .filter((path) => isLedgerPath(path) && kindAt(join(out, path)) === 'file')
}

/** The paths in a text that looks like a ledger's, of those files that have the very bytes that it tells of. */
function salvage(out: string, text: string): readonly string[] {
  return [...text.matchAll(/"([^"\\\n]+)": ?"([0-9a-f]{64})"/g)].flatMap(([, path = '', digest = '']) => {
    if (!isInside(path)) return []
    const whole = join(out, path)
    return kindAt(whole) === 'file' && sha256(readFileSync(whole)) === digest ? [path] : []
  })
}

function previewIn(text: string | undefined): boolean | undefined {
  const found = /"preview": ?(true|false)/.exec(text ?? '')
  return found ? found[1] === 'true' : undefined
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}
