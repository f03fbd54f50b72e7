import { basename, dirname, join } from 'node:path'
import { foreignFiles } from './foreign-files.ts'
import { readFormer, type FormerFiles } from './former-files.ts'
import { JOURNAL } from './journal.ts'
import { kindAt } from './kind-at.ts'
import { isLedgerPath, ledgerFiles } from './ledger.ts'
import type { OutputLock } from './lock.ts'
import { MachineError, trying, tryingLong, UsageError, withOutcome } from './machine-error.ts'
import { findObstacles } from './obstacles.ts'
import { respellings } from './spelling.ts'
import { openStage, type Stage } from './stage-files.ts'
import { swapFiles, type Swap } from './swap-files.ts'
import { sha256 } from '../digest.ts'
import type { OutputFile } from '../model/artifact.ts'
import type { PublicRecord } from '../model/record.ts'
import type { AssetFile } from '../model/source.ts'

/** A file of the site: to be put there, there already with just these bytes, or made and staged elsewhere. */
export type SiteFile =
  | Extract<OutputFile, { readonly kind: 'made' | 'copy' }>
  | { readonly kind: 'bytes'; readonly path: string; readonly bytes: Uint8Array }
  | { readonly kind: 'same'; readonly path: string; readonly digest: string }
  | { readonly kind: 'staged'; readonly path: string; readonly digest: string; readonly isNew: boolean }

export interface PublishOptions {
  readonly lock: OutputLock
  /** What former builds left, where that is known; else it is read. */
  readonly former?: FormerFiles | undefined
  /** Somebody else's files that a former build found; then only folders that change are looked through for more. */
  readonly knownForeign?: readonly string[] | undefined
  readonly preview: boolean
  /** What the ledger keeps of the releases and pages. */
  readonly records: readonly PublicRecord[]
  /** The bytes of a file that is published as it is. */
  readonly bytesOf: (asset: AssetFile) => Uint8Array
  /** Called with the number of files made so far. */
  readonly onProgress: (made: number) => void
}

/** What became of an output folder: paths relative to it, those of the ledger left out. */
export interface Published {
  readonly written: readonly string[]
  readonly removed: readonly string[]
  readonly unchanged: number
  /** Somebody else's, that stood in the place of a file of the site. */
  readonly replaced: readonly string[]
  /** Somebody else's, left where it is; a folder ends in `/`. */
  readonly foreign: readonly string[]
  /** SHA-256 by path, of every file and those of the ledger. */
  readonly digests: ReadonlyMap<string, string>
  /** Whether the list of what former builds wrote could not be read whole, so that files of theirs may be among the foreign. */
  readonly wasDamaged: boolean
}

/**
 * Makes an output folder be the site. All files that differ are made first, beside the site; when the last of them is
 * there they are put in place by renaming; what a former build wrote and this one does not is removed last. A reader meets
 * the old or the new file, never half of one, and a build that dies is repaired by the next.
 */
export async function publish(files: AsyncIterable<SiteFile>, options: PublishOptions): Promise<Published> {
  const { lock, preview } = options
  const { out } = lock
  const former = options.former ?? (await unchanged(() => tryingLong(`Cannot read ${out}`, () => readFormer(out))))
  refuseOtherKind(former, preview, out)
  const staged = await unchanged(() => stageSite(files, options))
  const isEmpty = former.paths.size === 0 && trying(`Cannot read ${out}`, () => foreignFiles(out, [], () => false).length === 0)
  const { swap, removed, replaced } = await unchanged(() => planSwap(lock, staged, former))
  if (swap.written.length > 0 || swap.removed.length > 0 || kindAt(join(out, JOURNAL)) !== 'nothing') swapFiles(lock, swap)

  const written = swap.written.filter(isPage)
  return {
    written,
    removed: removed.filter(isPage),
    unchanged: [...staged.digests.keys()].filter(isPage).length - written.length,
    replaced: replaced.filter(isPage),
    foreign: trying(`Cannot read ${out}`, () => (isEmpty ? [] : findForeign(out, staged, removed, options.knownForeign))),
    digests: staged.digests,
    wasDamaged: former.isDamaged,
  }
}

function findForeign(
  out: string,
  { digests, written }: Staged,
  removed: readonly string[],
  known: readonly string[] | undefined,
): readonly string[] {
  if (!known) return foreignFiles(out, digests.keys(), () => true)
  const changed = new Set([...written, ...removed].flatMap(foldersOf))
  const found = foreignFiles(out, digests.keys(), (folder) => changed.has(folder))
  const isThere = (path: string) => kindAt(join(out, path)) !== 'nothing' && !digests.has(path)
  return [...new Set([...found, ...known.filter(isThere)])].toSorted()
}

/** The folders that a path is in, the innermost first. */
function foldersOf(path: string): readonly string[] {
  const folder = dirname(path)
  return folder === '.' ? [] : [folder, ...foldersOf(folder)]
}

function refuseOtherKind(former: FormerFiles, preview: boolean, out: string): void {
  if (former.preview === undefined || former.preview === preview) return
  throw new UsageError(
    preview
      ? `${out} holds the site itself. Give the preview another folder with --out.`
      : `${out} holds a preview with drafts. Give the site another folder with --out, or remove it first.`,
  )
}

async function unchanged<T>(run: () => T | Promise<T>): Promise<T> {
  try {
    return await run()
  } catch (error) {
    throw withOutcome(error, 'The site is as it was.')
  }
}

/** The files of a site, and of them those that wait to be put in place. */
interface Staged {
  readonly digests: ReadonlyMap<string, string>
  readonly written: readonly string[]
  readonly folders: Stage['folders']
}

async function stageSite(files: AsyncIterable<SiteFile>, { lock, preview, records, bytesOf, onProgress }: PublishOptions): Promise<Staged> {
  const stage = openStage(lock)
  const digests = new Map<string, string>()
  const written: string[] = []
  const note = (path: string, digest: string, isNew: boolean) => {
    digests.set(path, digest)
    if (isNew) written.push(path)
  }
  const put = (path: string, bytes: Uint8Array) => {
    const { digest, isNew } = stage.put(path, bytes)
    note(path, digest, isNew)
  }
  for await (const file of files) {
    switch (file.kind) {
      case 'made':
        put(file.path, Buffer.from(file.content))
        break
      case 'bytes':
        put(file.path, file.bytes)
        break
      case 'copy':
        put(file.path, bytesOfCopy(file.asset, bytesOf))
        break
      case 'same':
        note(file.path, file.digest, false)
        break
      case 'staged':
        note(file.path, file.digest, file.isNew)
    }
    onProgress(digests.size)
  }
  for (const [path, text] of ledgerFiles(digests, records, preview)) put(path, Buffer.from(text))
  return { digests, written, folders: stage.folders }
}

/** The address of a picture tells its digest: bytes that came later must not be published under it. */
function bytesOfCopy(asset: AssetFile, bytesOf: PublishOptions['bytesOf']): Uint8Array {
  const bytes = trying(`Cannot read ${asset.root}/${asset.path}`, () => bytesOf(asset))
  if (sha256(bytes) !== asset.digest) throw new MachineError(`${asset.root}/${asset.path} was changed while the site was being built`)
  return bytes
}

/** Decides, changing nothing, how the folder becomes the site, and what of the former builds and of somebody else that takes away. */
function planSwap(lock: OutputLock, { digests, written, folders }: Staged, former: FormerFiles) {
  const { out, staging } = lock
  return trying(`Cannot read ${out}`, () => {
    const gone = [...former.paths].filter((path) => !digests.has(path))
    const respelled = isCaseBlind(staging) ? respellings(digests.keys(), gone) : []
    const spared = new Set(respelled.map(({ from }) => from))
    // What lies behind a link is somebody else's.
    const removed = gone.filter((path) => !spared.has(path) && folders.blockOn(path) === undefined)
    const obstacles = findObstacles(out, written, former.paths, folders)
    const all = [...new Set([...former.paths, ...written])]
    const swap: Swap = { written, removed, obstacles, respelled, all }

    const isThing = (path: string) => ['file', 'other'].includes(kindAt(join(out, path)))
    const inTheWay = [...obstacles, ...written.filter((path) => folders.blockOn(path) === undefined)].filter(isThing)
    return { swap, removed: removed.filter(isThing), replaced: inTheWay.filter((path) => !former.paths.has(path)) }
  })
}

/** Whether the file system takes large letters for small ones. */
function isCaseBlind(staging: string): boolean {
  return kindAt(join(dirname(staging), basename(staging).toUpperCase())) === 'folder'
}

function isPage(path: string): boolean {
  return !isLedgerPath(path)
}
