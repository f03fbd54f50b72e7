import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { reasonOf } from './machine-error.ts'
import { measurePicture } from './measure-picture.ts'
import { walkFiles } from './walk-files.ts'
import { sha256 } from '../digest.ts'
import { report } from '../diagnostics/report.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import type { Project } from '../model/project.ts'
import type { AssetFile, SourceFile } from '../model/source.ts'

/** The part of a project that is files. */
export type ProjectFiles = Pick<Project, 'settings' | 'sources' | 'assets' | 'publicFiles' | 'problems'>

/** Reads content/ and public/ of a root. What cannot be read is reported, and the rest goes on. */
export function readProject(root: string): ProjectFiles {
  const problems: Diagnostic[] = []
  const content = join(root, 'content')
  const found = existsSync(content) ? walkFiles(content) : { value: [], diagnostics: [] }
  problems.push(...found.diagnostics)

  const read = (folder: string, path: string): Uint8Array | undefined => {
    try {
      return readFileSync(join(folder, path))
    } catch (error) {
      problems.push(report('unreadable-file', { file: path, line: 1, column: 1 }, { reason: reasonOf(error) }))
      return undefined
    }
  }
  const settings: SourceFile[] = []
  const sources: SourceFile[] = []
  const assets: AssetFile[] = []
  for (const path of found.value) {
    const bytes = read(content, path)
    if (!bytes) continue
    switch (roleOf(path)) {
      case 'settings':
        settings.push({ path, bytes })
        break
      case 'source':
        sources.push({ path, bytes })
        break
      case 'asset':
        assets.push({ root: 'content', path, digest: sha256(bytes), ...measurePicture(path, bytes) })
        break
      case 'stray':
        problems.push(report('stray-file', { file: path, line: 1, column: 1 }, {}))
    }
  }
  return { settings, sources, assets, publicFiles: readPublic(join(root, 'public'), problems), problems }
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
    try {
      return [{ root: 'public', path, digest: sha256(readFileSync(join(folder, path))), width: undefined, height: undefined }]
    } catch (error) {
      problems.push(report('unreadable-file', { file: `../public/${path}`, line: 1, column: 1 }, { reason: reasonOf(error) }))
      return []
    }
  })
}
