import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { whyActive } from './active-file.ts'
import { reasonOf } from './machine-error.ts'
import { measurePicture } from './measure-picture.ts'
import { readOrdinaryFile, readSmallFile } from './read-ordinary-file.ts'
import { walkFiles } from './walk-files.ts'
import { digest, sha256 } from '../digest.ts'
import { report } from '../diagnostics/report.ts'
import type { Diagnostic, Place } from '../model/diagnostic.ts'
import type { Project } from '../model/project.ts'
import { MAX_TEXT_BYTES, type AssetFile, type SourceFile } from '../model/source.ts'

/** The part of a project that is files. */
export type ProjectFiles = Pick<Project, 'settings' | 'sources' | 'assets' | 'publicFiles' | 'problems'>

/** Reads content/ and public/ of a root. What cannot be read is reported, and the rest goes on. */
export function readProject(root: string): ProjectFiles {
  const problems: Diagnostic[] = []
  const files = readContent(join(root, 'content'), problems)
  return { ...files, publicFiles: readPublic(join(root, 'public'), problems), problems }
}

function readContent(folder: string, problems: Diagnostic[]): Pick<ProjectFiles, 'settings' | 'sources' | 'assets'> {
  const settings: SourceFile[] = []
  const sources: SourceFile[] = []
  const assets: AssetFile[] = []
  const found = existsSync(folder) ? walkFiles(folder) : { value: [], diagnostics: [] }
  problems.push(...found.diagnostics)
  for (const path of found.value) {
    const place = { file: path, line: 1, column: 1 }
    const tell = (problem: Diagnostic) => void problems.push(problem)
    const role = roleOf(path)
    switch (role) {
      case 'settings':
      case 'source': {
        const bytes = reading(place, tell, () => readText(join(folder, path), place, tell))
        if (bytes) (role === 'settings' ? settings : sources).push({ path, bytes, digest: digest(bytes) })
        break
      }
      case 'asset': {
        const asset = reading(place, tell, () => readAsset(folder, path, place, tell))
        if (asset) assets.push(asset)
        break
      }
      case 'stray':
        tell(report('stray-file', place, {}))
    }
  }
  return { settings, sources, assets }
}

type Tell = (problem: Diagnostic) => void

/** What cannot be read is one problem of one file. */
function reading<T>(place: Place, tell: Tell, read: () => T): T | undefined {
  try {
    return read()
  } catch (error) {
    tell(report('unreadable-file', place, { reason: reasonOf(error) }))
    return undefined
  }
}

/** A text that is too large is not even read: there might not be room for it. */
function readText(file: string, place: Place, tell: Tell): Uint8Array | undefined {
  const read = readSmallFile(file, MAX_TEXT_BYTES)
  if (read instanceof Uint8Array) return read
  tell(report('too-large', place, { size: String(read.size), limit: String(MAX_TEXT_BYTES) }))
  return undefined
}

function readAsset(folder: string, path: string, place: Place, tell: Tell): AssetFile | undefined {
  const bytes = readOrdinaryFile(join(folder, path))
  const reason = whyActive(path, bytes)
  if (reason === undefined) return { root: 'content', path, digest: sha256(bytes), ...measurePicture(path, bytes) }
  tell(report('active-file', place, { reason }))
  return undefined
}

const SETTINGS = new Set(['site.yaml', 'regions.yaml', 'topics.yaml', 'contacts.yaml', 'countries.yaml', 'style.yaml'])

function roleOf(path: string): 'settings' | 'source' | 'asset' | 'stray' {
  if (SETTINGS.has(path) || /^navigation\/[^/]+\.yaml$/.test(path)) return 'settings'
  if (path.endsWith('.md')) return /^(releases|pages)\//.test(path) ? 'source' : 'stray'
  return /\.ya?ml$/.test(path) ? 'stray' : 'asset'
}

/** The files of public/, which are published as they are. */
function readPublic(folder: string, problems: Diagnostic[]): readonly AssetFile[] {
  if (!existsSync(folder)) return []
  const found = walkFiles(folder)
  problems.push(...found.diagnostics.map((one) => ({ ...one, file: `../public/${one.file}` })))
  return found.value.flatMap((path): readonly AssetFile[] => {
    const place = { file: `../public/${path}`, line: 1, column: 1 }
    const bytes = reading(
      place,
      (problem) => void problems.push(problem),
      () => readOrdinaryFile(join(folder, path)),
    )
    return bytes ? [{ root: 'public', path, digest: sha256(bytes), width: undefined, height: undefined }] : []
  })
}
