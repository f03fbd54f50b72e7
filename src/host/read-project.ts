import { existsSync, lstatSync, readFileSync, type Stats } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { whyActive } from './active-file.ts'
import { NO_KNOWN_FILES, type KnownFiles } from './known-files.ts'
import { MachineError, reasonOf } from './machine-error.ts'
import { measurePicture } from './measure-picture.ts'
import { notedAsset } from './noted-asset.ts'
import { readSmallFile } from './read-ordinary-file.ts'
import { walkFiles, type FoundFile } from './walk-files.ts'
import { sha256 } from '../digest.ts'
import { report } from '../diagnostics/report.ts'
import type { Diagnostic, Place } from '../model/diagnostic.ts'
import type { Project } from '../model/project.ts'
import type { Checked } from '../task.ts'
import { MAX_ASSET_BYTES, MAX_TEXT_BYTES, type AssetFile, type SourceFile } from '../model/source.ts'

/** Of the texts that are read, so many bytes are held until they are compiled; the others are read once more then. */
const ROOM = 32 * 1024 * 1024

/** The part of a project that is files. */
export type ProjectFiles = Pick<Project, 'settings' | 'sources' | 'assets' | 'publicFiles' | 'problems'>

/**
 * Reads content/ and public/ of a root. What cannot be read is reported, and the rest goes on. A file that is known from before
 * is not read: only what is known of it is told.
 */
export function readProject(root: string, known: KnownFiles = NO_KNOWN_FILES): ProjectFiles {
  const problems: Diagnostic[] = []
  const tell = (problem: Diagnostic) => void problems.push(problem)
  const reading: Reading = { root, known, tell, room: ROOM }
  const files = readContent(reading)
  return { ...files, publicFiles: readPublic(reading), problems }
}

interface Reading {
  readonly root: string
  readonly known: KnownFiles
  readonly tell: (problem: Diagnostic) => void
  /** How many more bytes of texts may be held. */
  room: number
}

function readContent(reading: Reading): Pick<ProjectFiles, 'settings' | 'sources' | 'assets'> {
  const settings: SourceFile[] = []
  const sources: SourceFile[] = []
  const assets: AssetFile[] = []
  for (const file of filesIn(reading, 'content')) {
    const place = { file: file.path, line: 1, column: 1 }
    const role = roleOf(file.path)
    switch (role) {
      case 'settings':
      case 'source': {
        const text = attempt(reading, place, () => readText(reading, file, place))
        if (text) (role === 'settings' ? settings : sources).push(text)
        break
      }
      case 'asset': {
        const asset = attempt(reading, place, () => readAsset(reading, file, place))
        if (asset) assets.push(asset)
        break
      }
      case 'stray':
        reading.tell(report('stray-file', place, {}))
    }
  }
  return { settings, sources, assets }
}

/** What stands below a folder of the root, problems told. */
function filesIn({ root, known, tell }: Reading, folder: AssetFile['root']): readonly FoundFile[] {
  const found = seeFiles(root, folder, known)
  for (const problem of found.diagnostics) tell({ ...problem, file: fileFrom(folder, problem.file) })
  return found.value
}

/** The files below a folder of the root, if there is one, all of them seen. */
export function seeFiles(root: string, folder: string, { see }: KnownFiles): Checked<readonly FoundFile[]> {
  if (!existsSync(join(root, folder))) {
    see(folder, undefined)
    return { value: [], diagnostics: [] }
  }
  return walkFiles(join(root, folder), (path, stats) => see(path === '' ? folder : `${folder}/${path}`, stats))
}

/** Sees the files below a folder that others read, and notes what they hold, by which they are known again. */
export function noteFiles(root: string, folder: string, known: KnownFiles): void {
  for (const { path, stats } of seeFiles(root, folder, known).value) noteFile(root, `${folder}/${path}`, stats, known)
}

/** The same of one file, wherever it is; false where there is none. */
export function seeFile(root: string, file: string, known: KnownFiles): boolean {
  const stats = lstatSync(file, { throwIfNoEntry: false })
  const path = relative(root, file).split(sep).join('/')
  known.see(path, stats)
  if (stats) noteFile(root, path, stats, known)
  return stats !== undefined
}

/** What cannot be read is not known again. */
function noteFile(root: string, path: string, stats: Stats, { recall, note }: KnownFiles): void {
  if (recall(path, stats)) return
  const digest = digestAt(join(root, path))
  if (digest !== undefined) note(path, { digest })
}

function digestAt(file: string): string | undefined {
  try {
    return sha256(readFileSync(file))
  } catch {
    return undefined
  }
}

/** As diagnostics name files: relative to content/. */
function fileFrom(folder: AssetFile['root'], path: string): string {
  return folder === 'content' ? path : `../${folder}/${path}`
}

/** What cannot be read is one problem of one file. */
function attempt<T>({ tell }: Reading, place: Place, read: () => T): T | undefined {
  try {
    return read()
  } catch (error) {
    tell(report('unreadable-file', place, { reason: reasonOf(error) }))
    return undefined
  }
}

function readText(reading: Reading, { path, stats }: FoundFile, place: Place): SourceFile | undefined {
  const { root, known, tell } = reading
  const name = `content/${path}`
  const note = known.recall(name, stats)
  if (note) return unreadText(root, path, note.digest)
  // A text that is too large is not even read: there might not be room for it.
  const bytes = readSmallFile(join(root, name), MAX_TEXT_BYTES)
  if (!(bytes instanceof Uint8Array)) {
    tell(report('too-large', place, { size: String(bytes.size), limit: String(MAX_TEXT_BYTES) }))
    return undefined
  }
  const digest = sha256(bytes)
  known.note(name, { digest })
  if (bytes.length > reading.room) return unreadText(root, path, digest)
  reading.room -= bytes.length
  return { path, digest, bytes }
}

/** A text that was read before and is not held, and is read once more where somebody asks for it. */
function unreadText(root: string, path: string, digest: string): SourceFile {
  return {
    path,
    digest,
    get bytes() {
      const bytes = readSmallFile(join(root, 'content', path), MAX_TEXT_BYTES)
      if (bytes instanceof Uint8Array && sha256(bytes) === digest) return bytes
      throw new MachineError(`content/${path} was changed while the site was being built`)
    },
  }
}

function readAsset({ root, known, tell }: Reading, { path, stats }: FoundFile, place: Place): AssetFile | undefined {
  const name = `content/${path}`
  const note = known.recall(name, stats)
  if (note) return notedAsset('content', path, note)
  const bytes = readPublished(join(root, name), place, tell)
  if (!bytes) return undefined
  const reason = whyActive(path, bytes)
  if (reason !== undefined) {
    tell(report('active-file', place, { reason }))
    return undefined
  }
  const read = { digest: sha256(bytes), ...measurePicture(path, bytes) }
  known.note(name, read)
  return { root: 'content', path, ...read }
}

/** A file that is published as it is. */
function readPublished(file: string, place: Place, tell: Reading['tell']): Uint8Array | undefined {
  const read = readSmallFile(file, MAX_ASSET_BYTES)
  if (read instanceof Uint8Array) return read
  tell(report('too-large-to-publish', place, { size: String(read.size), limit: String(MAX_ASSET_BYTES) }))
  return undefined
}

const SETTINGS = new Set(['site.yaml', 'regions.yaml', 'topics.yaml', 'contacts.yaml', 'countries.yaml', 'style.yaml'])

/** Whether a path under content/ is that of a YAML file of the newsroom. */
export function isSettings(path: string): boolean {
  return SETTINGS.has(path) || /^navigation\/[^/]+\.yaml$/.test(path)
}

function roleOf(path: string): 'settings' | 'source' | 'asset' | 'stray' {
  if (isSettings(path)) return 'settings'
  if (path.endsWith('.md')) return /^(releases|pages)\//.test(path) ? 'source' : 'stray'
  return /\.ya?ml$/.test(path) ? 'stray' : 'asset'
}

/** The files of public/, which are published as they are. */
function readPublic(reading: Reading): readonly AssetFile[] {
  const { root, known, tell } = reading
  return filesIn(reading, 'public').flatMap(({ path, stats }): readonly AssetFile[] => {
    const name = `public/${path}`
    const place = { file: fileFrom('public', path), line: 1, column: 1 }
    const size = { width: undefined, height: undefined }
    const note = known.recall(name, stats)
    if (note) return [{ root: 'public', path, digest: note.digest, ...size }]
    const bytes = attempt(reading, place, () => readPublished(join(root, name), place, tell))
    if (!bytes) return []
    const digest = sha256(bytes)
    known.note(name, { digest })
    return [{ root: 'public', path, digest, ...size }]
  })
}
