import { existsSync, lstatSync, mkdirSync, readFileSync, renameSync, rmdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { isInside, isLedgerPath, ledgerFiles, readLedger } from './ledger.ts'
import { trying, UsageError } from './machine-error.ts'
import { sha256 } from '../digest.ts'
import type { OutputFile } from '../model/artifact.ts'
import type { PublicRecord } from '../model/record.ts'
import type { AssetFile } from '../model/source.ts'

export interface PublishOptions {
  readonly out: string
  readonly preview: boolean
  /** What the ledger keeps of the releases and pages. */
  readonly records: readonly PublicRecord[]
  /** The bytes of a file that is published as it is. */
  readonly bytesOf: (asset: AssetFile) => Uint8Array
  /** Called with the number of files made so far. */
  readonly onProgress: (made: number) => void
}

export interface Published {
  readonly written: readonly string[]
  readonly removed: readonly string[]
  readonly unchanged: number
}

/** Holds what is not published yet; on the same file system as the rest, so that a rename puts a file in place whole. */
const STAGING = '.dateline-staging'

/** In the staging folder, from the first rename on: the paths that a build which died may have put in place. */
const JOURNAL = 'journal.json'

/**
 * Makes an output folder be the site. All files that differ are made first, beside the site; when the last of them is
 * there they are put in place by renaming, in the order of the plan; what a former build wrote and this one does not
 * is removed last. A reader meets the old or the new file, never half of one, and a build that dies is repaired by the next.
 */
export async function publish(files: AsyncIterable<OutputFile>, options: PublishOptions): Promise<Published> {
  const { out, preview, records } = options
  const former = await openOutput(out, preview)
  const staging = join(out, STAGING)
  try {
    const staged = await stage(files, options, staging)
    const pages = staged.written.length
    for (const [path, text] of ledgerFiles(staged.digests, records, preview)) stageOne(out, staging, path, Buffer.from(text), staged)
    const removed = former.filter((path) => !staged.digests.has(path))

    writeJournal(staging, [...former, ...staged.written])
    for (const [index, path] of staged.written.entries()) {
      trying(`Cannot write ${path}`, () => {
        mkdirSync(dirname(join(out, path)), { recursive: true })
        renameSync(join(staging, String(index)), join(out, path))
      })
    }
    for (const path of removed) remove(out, path)
    const isPage = (path: string) => !isLedgerPath(path)
    return { written: staged.written.slice(0, pages), removed: removed.filter(isPage), unchanged: staged.made - pages }
  } finally {
    rmSync(staging, { recursive: true, force: true })
  }
}

/** Prepares the folder and tells the paths that former builds put there, a build that died included. */
async function openOutput(out: string, preview: boolean): Promise<readonly string[]> {
  trying(`Cannot write to ${out}`, () => mkdirSync(out, { recursive: true }))
  const ledger = await readLedger((path) => textAt(join(out, path)))
  if (ledger && ledger.preview !== preview) {
    throw new UsageError(
      preview
        ? `${out} holds the site itself. Give the preview another folder with --out.`
        : `${out} holds a preview with drafts. Give the site another folder with --out, or remove it first.`,
    )
  }
  const journal = readJournal(join(out, STAGING))
  trying(`Cannot write to ${out}`, () => rmSync(join(out, STAGING), { recursive: true, force: true }))
  return [...new Set([...(ledger?.files.keys() ?? []), ...(ledger?.own ?? []), ...journal])]
}

function textAt(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return undefined
  }
}

function writeJournal(staging: string, paths: readonly string[]): void {
  trying(`Cannot write to ${staging}`, () => {
    writeFileSync(join(staging, 'next'), JSON.stringify([...new Set(paths)]))
    renameSync(join(staging, 'next'), join(staging, JOURNAL))
  })
}

function readJournal(staging: string): readonly string[] {
  try {
    const paths: unknown = JSON.parse(readFileSync(join(staging, JOURNAL), 'utf8'))
    return Array.isArray(paths) ? paths.filter((path): path is string => typeof path === 'string' && isInside(path)) : []
  } catch {
    return []
  }
}

interface Staged {
  /** SHA-256 by path, of all files. */
  readonly digests: Map<string, string>
  /** Those that differ from what is there; the n-th is staged under the name n. */
  readonly written: string[]
  /** How many files the site has, apart from the ledger. */
  made: number
}

async function stage(files: AsyncIterable<OutputFile>, options: PublishOptions, staging: string): Promise<Staged> {
  const { out, bytesOf, onProgress } = options
  const staged: Staged = { digests: new Map(), written: [], made: 0 }
  trying(`Cannot write to ${out}`, () => mkdirSync(staging, { recursive: true }))
  for await (const file of files) {
    const bytes = file.kind === 'made' ? Buffer.from(file.content) : trying(`Cannot read ${file.asset.path}`, () => bytesOf(file.asset))
    stageOne(out, staging, file.path, bytes, staged)
    staged.made += 1
    onProgress(staged.made)
  }
  return staged
}

function stageOne(out: string, staging: string, path: string, bytes: Uint8Array, { digests, written }: Staged): void {
  digests.set(path, sha256(bytes))
  if (isThere(join(out, path), bytes)) return
  trying(`Cannot write ${path}`, () => writeFileSync(join(staging, String(written.length)), bytes))
  written.push(path)
}

/** Whether a file holds just these bytes. A link is not the file, even where it leads to the same bytes. */
function isThere(path: string, bytes: Uint8Array): boolean {
  const stats = lstatSync(path, { throwIfNoEntry: false })
  return stats !== undefined && stats.isFile() && stats.size === bytes.length && readFileSync(path).equals(bytes)
}

/** Removes a file of a former build, and the folders that it leaves empty. */
function remove(out: string, path: string): void {
  trying(`Cannot remove ${path}`, () => rmSync(join(out, path), { force: true }))
  for (let folder = dirname(path); folder !== '.'; folder = dirname(folder)) {
    const whole = join(out, folder)
    if (!existsSync(whole) || !statSync(whole).isDirectory()) continue
    try {
      rmdirSync(whole)
    } catch {
      return
    }
  }
}
