import { openContactBook } from './assemble/contacts.ts'
import { findBy } from './assemble/link-targets.ts'
import { beginOfNews } from './assemble/news-period.ts'
import { publishRelease } from './assemble/publish-release.ts'
import { compileSource } from './compile/compile-source.ts'
import { localDay } from './language/dates.ts'
import type { Artifact } from './model/artifact.ts'
import type { Compiled } from './model/compiled.ts'
import type { SiteGround } from './model/ground.ts'
import type { Instant } from './model/instant.ts'
import type { Held, PublishedRelease } from './model/newsroom.ts'
import type { PresentRecord } from './model/record.ts'
import type { Release } from './model/release.ts'
import type { Settings } from './model/site.ts'
import type { Sketch, SourceName } from './model/sketch.ts'
import type { AssetFile, SourceFile } from './model/source.ts'
import type { MarkdownReader } from './model/markdown-reader.ts'
import { artifactOf } from './plan/artifact-of.ts'
import { makeViewContext, type Library } from './plan/make-view-context.ts'
import { recordOfRelease } from './plan/public-records.ts'
import { namesIn } from './plan/names-in.ts'
import type { Checked, Runner } from './task.ts'

/** What is known of a site since it was built, beside its sources. */
export interface SiteMemory {
  readonly settings: Settings
  readonly ground: SiteGround
  /** The releases that only a preview shows, and why. */
  readonly held: readonly (readonly [SourceName, Held])[]
}

/** Where that of a site is looked up which the last build knew. */
export interface Lookup {
  /** Told of all sources that will be asked for, before any is. */
  prepare(files: readonly SourceName[]): void
  site(): SiteMemory | undefined
  /** What a source compiled to. */
  compiledOf(file: SourceName): Compiled | undefined
  assetAt(path: string): AssetFile | undefined
  /** By path, of the files that name one of some sources. */
  sketchesNaming(files: readonly SourceName[]): ReadonlyMap<string, Sketch>
}

/** Sources as they are now, which are other than at the last build. */
export interface Edits {
  readonly sources: readonly SourceFile[]
  readonly reader: MarkdownReader | undefined
  readonly now: Instant
}

export interface Revision {
  /** The files that show an edited release: the same that a plan of the whole site would decide. */
  readonly artifacts: readonly Artifact[]
  /** Paths of files that go, since others take their places: the address of a card tells what stands on it. */
  readonly gone: readonly string[]
  /** Of the edited releases. */
  readonly records: readonly PresentRecord[]
}

/**
 * What becomes of a site by editing the words of published releases, without planning the whole of it: all else about it stays.
 * Undefined where an edit may change more than words. The site must have been built without a problem in these sources, at a moment
 * since when nothing turned.
 */
export async function revise({ sources, reader, now }: Edits, lookup: Lookup, runner: Runner): Promise<Revision | undefined> {
  const files = sources.map(({ path }) => path)
  const found = lookup.sketchesNaming(files)
  const sketches = [...found.values()]
  if (!files.every((file) => hasPage(file, sketches)) || sketches.some(({ kind }) => kind === 'planned')) return undefined
  lookup.prepare(sketches.flatMap(namesIn))
  const site = lookup.site()
  if (!site) return undefined

  const { timeZone, languages } = site.settings.site
  const before = files.map((file) => lookup.compiledOf(file))
  const after = await runner.map(
    compileSource,
    sources.map((source) => ({ source, timeZone, languages, reader })),
  )
  const edited = new Map<SourceName, Release>()
  for (const [index, one] of after.entries()) {
    const release = editedWords(before[index], one)
    if (!release) return undefined
    edited.set(release.file, release)
  }
  const library = openLibrary(now, edited, sketches, site, lookup)
  const context = makeViewContext(site.ground, library)
  const artifacts = sketches.flatMap((sketch) => artifactOf(context, sketch) ?? [])
  const paths = new Set(artifacts.map(({ path }) => path))
  return {
    artifacts,
    gone: [...found.keys()].filter((path) => !paths.has(path)),
    records: files.map((file) => recordOfRelease(library.releaseNamed(file))),
  }
}

/** The release as it is now, if only its words are other than they were. */
function editedWords(before: Compiled | undefined, { value, diagnostics }: Checked<Compiled>): Release | undefined {
  if (before?.kind !== 'release' || value.kind !== 'release' || diagnostics.length > 0) return undefined
  const { release } = value
  return before.release && release && structureOf(before.release) === structureOf(release) ? release : undefined
}

/** All about a release that others depend on beside its words. Where it stands in its file is no part of it. */
function structureOf({ title: _title, summary: _summary, standfirst: _standfirst, ...release }: Release): string {
  const { place: _place, revision: _revision, digests: _digests, at: _at, body, ...rest } = release
  return JSON.stringify([rest, body.links], (key, value: unknown) => (key === 'place' ? undefined : value))
}

/** Whether a release is out, so that it has a page. */
function hasPage(file: SourceName, sketches: readonly Sketch[]): boolean {
  return sketches.some((sketch) => sketch.kind === 'release' && sketch.release.file === file)
}

/** The releases that some files show, looked up as they are asked for. */
function openLibrary(
  now: Instant,
  edited: ReadonlyMap<SourceName, Release>,
  sketches: readonly Sketch[],
  { settings, held }: SiteMemory,
  lookup: Lookup,
): Library {
  const sourceAt = (file: SourceName) => edited.get(file) ?? wholeOf(lookup.compiledOf(file))
  const book = openContactBook(settings, localDay(now, settings.site.timeZone)).value
  const finder = findBy(sourceAt, (path) => lookup.assetAt(path))
  // Words decide nothing about what is out: what was held then is held now.
  const moment = { now, newsFrom: beginOfNews(now), held: new Map(held) }
  const published = new Map<SourceName, PublishedRelease>()
  const releaseNamed = (file: SourceName): PublishedRelease => {
    const known = published.get(file)
    if (known) return known
    const release = sourceAt(file)
    if (release?.kind !== 'release') throw new Error(`No release is known of ${file}.`)
    const one = publishRelease(release, book, finder, moment).value
    published.set(file, one)
    return one
  }
  const versions = new Map(sketches.flatMap(wholeNames).map((name) => [releaseNamed(name.file).release.id, name.versions]))
  return { releaseNamed, versionsOf: (id) => (versions.get(id) ?? []).map(releaseNamed) }
}

function wholeOf(compiled: Compiled | undefined) {
  if (compiled?.kind === 'release') return compiled.release
  return compiled?.kind === 'page' ? compiled.page : undefined
}

function wholeNames(sketch: Sketch) {
  if (sketch.kind === 'release' || sketch.kind === 'press') return [sketch.release]
  if (sketch.kind === 'package') return sketch.releases
  return sketch.kind === 'feed' ? [...sketch.releases, ...sketch.withdrawn] : []
}
