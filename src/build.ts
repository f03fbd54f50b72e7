import { assembleNewsroom } from './assemble/assemble-newsroom.ts'
import { compileSource } from './compile/compile-source.ts'
import { readSettings } from './compile/read-settings.ts'
import { inOrder } from './diagnostics/order.ts'
import type { OutputFile } from './model/artifact.ts'
import { isError, type Diagnostic } from './model/diagnostic.ts'
import type { Language } from './model/locale.ts'
import type { Project } from './model/project.ts'
import type { Settings } from './model/site.ts'
import { checkPlan } from './plan/check-plan.ts'
import { planSite } from './plan/plan-site.ts'
import { renderArtifact } from './render/render-artifact.ts'
import type { Runner } from './task.ts'

export type Build =
  | {
      readonly kind: 'site'
      readonly files: AsyncIterable<OutputFile>
      /** How many files there will be. */
      readonly count: number
      /** How many of them are pages. */
      readonly pages: number
      readonly languages: readonly Language[]
      readonly diagnostics: readonly Diagnostic[]
    }
  /** The content has errors; nothing is to be published. */
  | { readonly kind: 'refused'; readonly diagnostics: readonly Diagnostic[] }
  /** site.yaml is wrong; there is nothing to build with. */
  | { readonly kind: 'misconfigured'; readonly diagnostics: readonly Diagnostic[] }

/** Sources in, finished files out. Touches no disk, no clock, no network. */
export async function build(project: Project, runner: Runner): Promise<Build> {
  const read = readSettings(project.settings)
  if (!read.value) return { kind: 'misconfigured', diagnostics: inOrder([...project.problems, ...read.diagnostics]) }
  const settings = withBaseUrl(read.value, project.baseUrl)
  const { timeZone, languages } = settings.site

  const compiled = await runner.map(
    compileSource,
    project.sources.map((source) => ({ source, timeZone, languages })),
  )
  const newsroom = assembleNewsroom({
    settings,
    sources: compiled.map(({ value }) => value),
    assets: project.assets,
    now: project.now,
    isPreview: project.isPreview,
  })
  const artifacts = planSite(newsroom.value, project.theme, project.publicFiles)

  const found = [
    ...project.problems,
    ...read.diagnostics,
    ...compiled.flatMap(({ diagnostics }) => diagnostics),
    ...newsroom.diagnostics,
    ...checkPlan(newsroom.value, artifacts),
  ]
  const diagnostics = inOrder(project.purpose === 'build' ? forgive(found, newsroom.heldFiles) : found)
  if (diagnostics.some(isError)) return { kind: 'refused', diagnostics }
  return {
    kind: 'site',
    files: runner.stream(renderArtifact(project.theme), artifacts),
    count: artifacts.length,
    pages: artifacts.filter(({ kind }) => kind === 'page').length,
    languages,
    diagnostics,
  }
}

function withBaseUrl(settings: Settings, baseUrl: string | undefined): Settings {
  return baseUrl === undefined ? settings : { ...settings, site: { ...settings.site, url: baseUrl } }
}

/** A broken draft never blocks midnight: in a build, errors inside what is not out are only warnings. */
function forgive(diagnostics: readonly Diagnostic[], heldFiles: ReadonlySet<string>): readonly Diagnostic[] {
  return diagnostics.map((one) => (isError(one) && heldFiles.has(one.file) ? { ...one, severity: 'warning' } : one))
}
