import { build, type Build } from '../../src/build.ts'
import { sha256 } from '../../src/digest.ts'
import type { OutputFile } from '../../src/model/artifact.ts'
import type { Diagnostic } from '../../src/model/diagnostic.ts'
import type { Instant } from '../../src/model/instant.ts'
import type { Project } from '../../src/model/project.ts'
import type { AssetFile } from '../../src/model/source.ts'
import type { Theme } from '../../src/model/theme.ts'
import { runInline } from '../../src/task.ts'
import { renderPage, STRINGS } from '../../templates/theme.ts'
import { sourceFile } from '../source-file.ts'

/** The look that comes with Dateline, but for its style sheet, which no property is about. */
const THEME: Theme = {
  version: 'test',
  strings: STRINGS,
  stylesheet: 'body{margin:0}',
  searchScript: 'search()',
  searchStylesheet: 'p{}',
  renderPage,
}

export type Files = Pick<Project, 'settings' | 'sources' | 'assets' | 'publicFiles'>

export interface BuiltSite {
  readonly kind: Build['kind']
  /** The text of every file that is made, the digest of every file that is copied, and what the others are made of, by path. */
  readonly files: ReadonlyMap<string, string>
  readonly diagnostics: readonly Diagnostic[]
}

/** Builds or checks a site without a disk. */
export async function buildInMemory(files: Files, now: string, purpose: Project['purpose'] = 'build'): Promise<BuiltSite> {
  const project = { ...files, theme: THEME, problems: [], now: now as Instant, baseUrl: undefined, isPreview: false, purpose }
  const result = await build(project, runInline)
  const made = new Map<string, string>()
  if (result.kind === 'site') {
    for await (const file of result.files) made.set(file.path, contentOf(file))
  }
  return { kind: result.kind, files: made, diagnostics: result.diagnostics }
}

function contentOf(file: OutputFile): string {
  if (file.kind === 'made') return file.content
  if (file.kind === 'copy') return file.asset.digest
  return JSON.stringify(file.kind === 'package' ? file.view : file.order)
}

/** The files of a project from texts by path: YAML is settings, Markdown a source, and the rest are pictures. */
export function filesFrom(texts: Readonly<Record<string, string>>): Files {
  const entries = Object.entries(texts)
  const ending = (pattern: RegExp) => entries.flatMap(([path, text]) => (pattern.test(path) ? [sourceFile(path, text)] : []))
  return {
    settings: ending(/\.yaml$/),
    sources: ending(/\.md$/),
    assets: entries.filter(([path]) => !/\.(yaml|md)$/.test(path)).map(([path, text]) => assetFile('content', path, text)),
    publicFiles: [assetFile('public', 'favicon.svg', '<svg/>')],
  }
}

function assetFile(root: AssetFile['root'], path: string, text: string): AssetFile {
  const digest = sha256(text)
  const size = { width: 640, height: 480 }
  if (!path.endsWith('.jpg')) return { root, path, digest, ...size }
  return {
    root,
    path,
    digest,
    ...size,
    look: { kind: 'seen', format: 'jpeg', isAnimated: false, tone: `${Number.parseInt(digest.slice(0, 4), 16) % 8}46` },
  }
}

/** Where the errors are, each once; what they say may differ between two ways of finding the same fault. */
export function errorPlaces({ diagnostics }: BuiltSite): readonly string[] {
  const errors = diagnostics.filter(({ severity }) => severity === 'error')
  return [...new Set(errors.map(({ file, line, column }) => `${file}:${line}:${column}`))].toSorted()
}
