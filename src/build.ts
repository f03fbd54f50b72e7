import { assembleNewsroom } from './assemble/assemble-newsroom.ts'
import { comingLifts } from './assemble/lifts.ts'
import { expiringContacts } from './assemble/contacts.ts'
import { checkTranslations, translatedReleases } from './assemble/translations.ts'
import { turningPoints, turnsOfContent } from './assemble/turning-points.ts'
import { untranslatedReleases } from './assemble/untranslated.ts'
import { compileSource } from './compile/compile-source.ts'
import { readFacts } from './compile/read-facts.ts'
import { compileSettings } from './compile/compile-settings.ts'
import { inOrder } from './diagnostics/order.ts'
import type { Artifact, OutputFile } from './model/artifact.ts'
import { isError, type Diagnostic } from './model/diagnostic.ts'
import type { Compiled } from './model/compiled.ts'
import type { Instant } from './model/instant.ts'
import type { Lift } from './model/lift.ts'
import type { Language } from './model/locale.ts'
import type { PresentRecord } from './model/record.ts'
import type { Project } from './model/project.ts'
import type { SearchShard } from './model/search.ts'
import type { Settings } from './model/site.ts'
import type { SiteMemory } from './revise.ts'
import type { Untranslated } from './model/untranslated.ts'
import { checkPlan } from './plan/check-plan.ts'
import { publicRecords } from './plan/public-records.ts'
import { layGround } from './plan/lay-ground.ts'
import { planSearchShards } from './plan/search-shards.ts'
import { planSite } from './plan/plan-site.ts'
import { renderArtifact } from './render/render-artifact.ts'
import type { Runner } from './task.ts'

export type Build =
  | {
      readonly kind: 'site'
      readonly files: AsyncIterable<OutputFile>
      /** The same files, decided and not made. */
      readonly artifacts: readonly Artifact[]
      /** How many of them are pages. */
      readonly pages: number
      readonly languages: readonly Language[]
      readonly schedule: Upcoming
      /** The moment from which the same sources give another site; undefined where there is none. */
      readonly until: Instant | undefined
      /** What is not in every language; only a check asks. */
      readonly untranslated: readonly Untranslated[]
      readonly records: readonly PresentRecord[]
      /** What a later build may need of it to revise it. */
      readonly memory: SiteMemory
      /** What the search index is made of. Who makes none need not ask. */
      readonly search: () => readonly SearchShard[]
      /** Whether a file will be there, by its path in dist/. */
      readonly hasFile: (path: string) => boolean
      readonly diagnostics: readonly Diagnostic[]
    }
  /** The content has errors; nothing is to be published. */
  | {
      readonly kind: 'refused'
      readonly schedule: Upcoming
      readonly untranslated: readonly Untranslated[]
      readonly diagnostics: readonly Diagnostic[]
    }
  /** site.yaml is wrong; there is nothing to build with. */
  | { readonly kind: 'misconfigured'; readonly diagnostics: readonly Diagnostic[] }

/** What goes out by itself, and the zone in which people think of it. */
export interface Upcoming {
  readonly lifts: readonly Lift[]
  readonly timeZone: string
}

/** Sources in, finished files out. Touches no disk, no clock, no network. */
export async function build(given: Project, runner: Runner): Promise<Build> {
  const project = inPathOrder(given)
  const [read] = await runner.map(compileSettings, [project.settings])
  if (!read?.value) return { kind: 'misconfigured', diagnostics: inOrder([...project.problems, ...(read?.diagnostics ?? [])]) }
  const settings = withBaseUrl(read.value, project.baseUrl)
  const compiled = await runner.map(compileSource, sourceInputs(project, settings))
  const sources = compiled.map(({ value }) => value)
  const schedule = { lifts: comingLifts(project.now, sources), timeZone: settings.site.timeZone }
  const present = siteAt(project.now, project, settings, sources)
  const found = [...project.problems, ...read.diagnostics, ...compiled.flatMap((one) => one.diagnostics), ...present.diagnostics]
  const isCheck = project.purpose === 'check'
  const diagnostics = inOrder(
    isCheck
      ? [
          ...found,
          ...foresee(project, settings, sources),
          ...(await holdTranslations(project, settings, sources, runner)),
          ...(await holdStyle(project, settings, runner)),
        ]
      : forgive(found, present.heldFiles),
  )
  const untranslated = isCheck ? untranslatedReleases(settings.site, sources) : []
  if (diagnostics.some(isError)) return { kind: 'refused', schedule, untranslated, diagnostics }

  const { artifacts } = present
  return {
    kind: 'site',
    files: runner.stream(renderArtifact(project.theme), artifacts),
    artifacts,
    pages: artifacts.filter(({ kind }) => kind === 'page').length,
    languages: settings.site.languages,
    schedule,
    until: turningPoints(project.now, settings, sources)[0],
    untranslated,
    records: present.records,
    memory: present.memory,
    search: present.search,
    hasFile: lookIn(artifacts.map(({ path }) => path)),
    diagnostics,
  }
}

function sourceInputs({ sources, reader }: Project, { site: { timeZone, languages } }: Settings) {
  return sources.map((source) => ({ source, timeZone, languages, reader }))
}

/** Apart, since a function holds all that the functions beside it use: here that would be the bytes of the sources. */
function lookIn(paths: readonly string[]): (path: string) => boolean {
  const all = new Set(paths)
  return (path) => all.has(path)
}

/** In which order a disk tells its files is to be in no byte and in no report. */
function inPathOrder(project: Project): Project {
  const sorted = <T extends { readonly path: string }>(files: readonly T[]) => files.toSorted((a, b) => (a.path < b.path ? -1 : 1))
  const { settings, sources, assets, publicFiles } = project
  return {
    ...project,
    settings: sorted(settings),
    sources: sorted(sources),
    assets: sorted(assets),
    publicFiles: sorted(publicFiles),
  }
}

/** Everything that is decided about the site at a moment. */
function siteAt(
  now: Instant,
  { assets, isPreview, theme, publicFiles, editor }: Project,
  settings: Settings,
  sources: readonly Compiled[],
) {
  const newsroom = assembleNewsroom({ settings, sources, assets, now, isPreview })
  const ground = layGround(newsroom.value, theme, publicFiles)
  const artifacts = planSite(newsroom.value, theme, publicFiles, ground, editor)
  return {
    artifacts,
    memory: { settings, ground, held: [...newsroom.held] },
    records: publicRecords(newsroom.value),
    search: () => planSearchShards(newsroom.value, theme),
    heldFiles: newsroom.heldFiles,
    diagnostics: [...newsroom.diagnostics, ...checkPlan(newsroom.value, artifacts)],
  }
}

/** What will be wrong at a moment to come and is not yet: told by `check`, so that time alone never stops a build. */
function foresee(project: Project, settings: Settings, sources: readonly Compiled[]): readonly Diagnostic[] {
  const keyOf = (one: Diagnostic) => `${one.file}:${one.line}:${one.column} ${one.code} ${one.message}`
  const known = new Set(siteAt(project.now, project, settings, sources).diagnostics.map(keyOf))
  const ahead = turnsOfContent(project.now, settings, sources).flatMap((moment) => {
    const fresh = siteAt(moment, project, settings, sources).diagnostics.filter((one) => !known.has(keyOf(one)))
    for (const one of fresh) known.add(keyOf(one))
    return fresh.filter(isError).map((one) => ({ ...one, message: `From ${moment} on: ${one.message}` }))
  })
  const releases = sources.flatMap((source) => (source.kind === 'release' && source.release ? [source.release] : []))
  return [...ahead, ...expiringContacts(settings, releases, project.now)]
}

/** What translations say otherwise than what was translated: told by `check`. A build does not pay for reading their facts. */
async function holdTranslations({ sources: files }: Project, { site }: Settings, sources: readonly Compiled[], runner: Runner) {
  const fileAt = new Map(files.map((file) => [file.path, file]))
  const inputs = translatedReleases(sources).flatMap(({ file, language }) => {
    const source = fileAt.get(file)
    return source ? [{ source, language }] : []
  })
  return checkTranslations(site, sources, await runner.map(readFacts, inputs))
}

/** What is written against the house style: told by `check` alone. A build does not even read style.yaml. */
async function holdStyle({ settings: files, sources }: Project, read: Settings, runner: Runner) {
  const { readHouseStyle } = await import('./compile/read-house-style.ts')
  const { checkStyle } = await import('./compile/check-style.ts')
  const { value: house, diagnostics } = readHouseStyle(files, read)
  if (!house) return diagnostics
  const inputs = sources.map((source) => ({ source, languages: read.site.languages, house }))
  return [...diagnostics, ...(await runner.map(checkStyle, inputs)).flat()]
}

function withBaseUrl(settings: Settings, baseUrl: string | undefined): Settings {
  return baseUrl === undefined ? settings : { ...settings, site: { ...settings.site, url: baseUrl } }
}

/** A broken draft never blocks midnight: in a build, errors inside what is not out are only warnings. */
function forgive(diagnostics: readonly Diagnostic[], heldFiles: ReadonlySet<string>): readonly Diagnostic[] {
  return diagnostics.map((one) => (isError(one) && heldFiles.has(one.file) ? { ...one, severity: 'warning' } : one))
}
