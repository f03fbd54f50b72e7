import { existsSync, lstatSync, mkdirSync, readFileSync, renameSync, rmdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { LEDGER_PATH, ledgerText, readLedger } from './ledger.ts'
import { trying, UsageError } from './machine-error.ts'
import { sha256 } from '../digest.ts'
import type { OutputFile } from '../model/artifact.ts'
import type { AssetFile } from '../model/source.ts'

export interface PublishOptions {
  readonly out: string
  readonly preview: boolean
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

/**
 * Makes an output folder be the site. All files that differ are made first, beside the site; when the last of them is
 * there they are put in place by renaming, in the order of the plan; what a former build wrote and this one does not
 * is removed last. A reader meets the old or the new file, never half of one, and a build that dies is repaired by the next.
 */
export async function publish(files: AsyncIterable<OutputFile>, options: PublishOptions): Promise<Published> {
  const { out, preview } = options
  const former = openOutput(out, preview)
  const staging = join(out, STAGING)
  try {
    const staged = await stage(files, options, staging)
    const isSame =
      former?.preview === preview && ledgerText(staged.digests, preview) === ledgerText(new Map(Object.entries(former.files)), preview)
    const removed = Object.keys(former?.files ?? {}).filter((path) => !staged.digests.has(path))

    // Whatever happens from here on, the ledger names everything that this build or the former may have left.
    if (!isSame)
      replace(join(out, LEDGER_PATH), ledgerText(new Map([...Object.entries(former?.files ?? {}), ...staged.digests]), preview), staging)
    for (const [index, path] of staged.written.entries()) {
      trying(`Cannot write ${path}`, () => {
        mkdirSync(dirname(join(out, path)), { recursive: true })
        renameSync(join(staging, String(index)), join(out, path))
      })
    }
    for (const path of removed) remove(out, path)
    if (!isSame) replace(join(out, LEDGER_PATH), ledgerText(staged.digests, preview), staging)
    return { written: staged.written, removed, unchanged: staged.digests.size - staged.written.length }
  } finally {
    rmSync(staging, { recursive: true, force: true })
  }
}

function openOutput(out: string, preview: boolean) {
  trying(`Cannot write to ${out}`, () => {
    mkdirSync(out, { recursive: true })
    rmSync(join(out, STAGING), { recursive: true, force: true })
  })
  const former = readLedger(out)
  if (former && former.preview !== preview) {
    throw new UsageError(
      preview
        ? `${out} holds the site itself. Give the preview another folder with --out.`
        : `${out} holds a preview with drafts. Give the site another folder with --out, or remove it first.`,
    )
  }
  return former
}

interface Staged {
  /** SHA-256 by path, of all files. */
  readonly digests: ReadonlyMap<string, string>
  /** Those that differ from what is there; the n-th is staged under the name n. */
  readonly written: readonly string[]
}

async function stage(files: AsyncIterable<OutputFile>, options: PublishOptions, staging: string): Promise<Staged> {
  const { out, bytesOf, onProgress } = options
  const digests = new Map<string, string>()
  const written: string[] = []
  trying(`Cannot write to ${out}`, () => mkdirSync(staging, { recursive: true }))
  for await (const file of files) {
    const bytes = file.kind === 'made' ? Buffer.from(file.content) : trying(`Cannot read ${file.asset.path}`, () => bytesOf(file.asset))
    digests.set(file.path, sha256(bytes))
    if (!isThere(join(out, file.path), bytes)) {
      trying(`Cannot write ${file.path}`, () => writeFileSync(join(staging, String(written.length)), bytes))
      written.push(file.path)
    }
    onProgress(digests.size)
  }
  return { digests, written }
}

/** Whether a file holds just these bytes. A link is not the file, even where it leads to the same bytes. */
function isThere(path: string, bytes: Uint8Array): boolean {
  const stats = lstatSync(path, { throwIfNoEntry: false })
  return stats !== undefined && stats.isFile() && stats.size === bytes.length && readFileSync(path).equals(bytes)
}

function replace(path: string, text: string, staging: string): void {
  trying(`Cannot write ${path}`, () => {
    const next = join(staging, 'next')
    writeFileSync(next, text)
    mkdirSync(dirname(path), { recursive: true })
    renameSync(next, path)
  })
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
