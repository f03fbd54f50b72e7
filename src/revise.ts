import { openContactBook } from './assemble/contacts.ts'
import { findBy } from './assemble/link-targets.ts'
import { beginOfNews } from './assemble/news-period.ts'
import { publishRelease } from './assemble/publish-release.ts'
import { localDay } from './language/dates.ts'
import type { Artifact } from './model/artifact.ts'
import type { Compiled } from './model/compiled.ts'
import type { SiteGround } from './model/ground.ts'
import type { Instant } from './model/instant.ts'
import type { PublishedRelease } from './model/newsroom.ts'
import type { PresentRecord } from './model/record.ts'
import type { Release } from './model/release.ts'
import type { Settings } from './model/site.ts'
import type { Sketch, SourceName } from './model/sketch.ts'
import type { AssetFile } from './model/source.ts'
import { artifactOf } from './plan/artifact-of.ts'
import { makeViewContext, type Library } from './plan/make-view-context.ts'
import { recordOfRelease } from './plan/public-records.ts'
import type { Checked } from './task.ts'

/** What is known of a site since it was built, beside its sources. */
export interface SiteMemory {
  readonly settings: Settings
  readonly ground: SiteGround
}

/** Where what was known at the last build is looked up. */
export interface Lookup extends SiteMemory {
  compiledOf(file: SourceName): Compiled | undefined
  assetAt(path: string): AssetFile | undefined
}

/** A source as it was compiled at the last build, and as it is now. */
export interface Edit {
  readonly before: Compiled | undefined
  readonly after: Checked<Compiled>
}

export interface Revision {
  /** The files that show an edited release: the same that a plan of the whole site would decide. */
  readonly artifacts: readonly Artifact[]
  /** Of the edited releases. */
  readonly records: readonly PresentRecord[]
}

/**
 * What becomes of a site by editing the words of published releases, without planning the whole of it: all else about it stays.
 * `sketches` are those that name an edited source. Undefined where an edit may change more than words. The site must have been built
 * without a problem in these sources, at a moment since when nothing turned.
 */
export function revise(now: Instant, edits: readonly Edit[], sketches: readonly Sketch[], lookup: Lookup): Revision | undefined {
  const edited = new Map<SourceName, Release>()
  for (const edit of edits) {
    const release = editedWords(edit)
    if (!release) return undefined
    edited.set(release.file, release)
  }
  if (![...edited.keys()].every((file) => hasPage(file, sketches)) || sketches.some(({ kind }) => kind === 'planned')) return undefined

  const library = openLibrary(now, edited, sketches, lookup)
  const context = makeViewContext(lookup.ground, library)
  return {
    artifacts: sketches.flatMap((sketch) => artifactOf(context, sketch) ?? []),
    records: [...edited.keys()].map((file) => recordOfRelease(library.releaseNamed(file))),
  }
}

/** The release as it is now, if only its words are other than they were. */
function editedWords({ before, after: { value, diagnostics } }: Edit): Release | undefined {
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
function openLibrary(now: Instant, edited: ReadonlyMap<SourceName, Release>, sketches: readonly Sketch[], lookup: Lookup): Library {
  const { settings } = lookup
  const sourceAt = (file: SourceName) => edited.get(file) ?? wholeOf(lookup.compiledOf(file))
  const book = openContactBook(settings, localDay(now, settings.site.timeZone)).value
  const finder = findBy(sourceAt, lookup.assetAt)
  const moment = { now, newsFrom: beginOfNews(now), waiting: new Set<string>() }
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
  if (sketch.kind === 'release') return [sketch.release]
  return sketch.kind === 'feed' ? [...sketch.releases, ...sketch.withdrawn] : []
}
