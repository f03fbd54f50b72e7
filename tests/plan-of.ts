import { checkPlan } from '../src/plan/check-plan.ts'
import { planSite } from '../src/plan/plan-site.ts'
import type { Artifact } from '../src/model/artifact.ts'
import type { Diagnostic } from '../src/model/diagnostic.ts'
import type { Newsroom } from '../src/model/newsroom.ts'
import type { PageView } from '../src/model/view/page-view.ts'
import type { ReleaseList } from '../src/model/view/parts.ts'
import { STRINGS } from '../templates/strings.ts'
import { assembleSite, assetAt, type SiteParts } from './assemble-site.ts'

/** The plan of a site, and what to look up in it. */
export interface Planned {
  readonly newsroom: Newsroom
  readonly artifacts: readonly Artifact[]
  /** Of the plan alone. */
  readonly problems: readonly Diagnostic[]
  /** The paths of all files. */
  readonly files: readonly string[]
  /** The view of the page at a path of dist/; fails where there is none. */
  viewAt(path: string): PageView
  /** The releases on the page of a list. */
  listAt(path: string): ReleaseList
}

/** Plans a site of these parts, and of files of public/. */
export function planOf(parts: SiteParts, publicFiles: readonly string[] = []): Planned {
  return plannedOf(assembleSite(parts).value, publicFiles)
}

/** Plans a newsroom. */
export function plannedOf(newsroom: Newsroom, publicFiles: readonly string[] = []): Planned {
  const files = publicFiles.map((path) => ({ ...assetAt(path), root: 'public' as const }))
  const artifacts = planSite(newsroom, { strings: STRINGS, stylesheet: 'body{}', searchScript: 'search()', searchStylesheet: 'p{}' }, files)
  const viewAt = (path: string) => {
    const artifact = artifacts.find((one) => one.path === path)
    if (artifact?.kind !== 'page') throw new Error(`There is no page ${path} among ${artifacts.map((one) => one.path).join(' ')}`)
    return artifact.make().view
  }
  return {
    newsroom,
    artifacts,
    problems: checkPlan(newsroom, artifacts),
    files: artifacts.map(({ path }) => path),
    viewAt,
    listAt(path) {
      const view = viewAt(path)
      if (view.kind === 'news' || view.kind === 'term' || view.kind === 'archive') return view.list
      throw new Error(`There is no list of releases on ${path}.`)
    },
  }
}

/** Files with all that is decided about them, as data. */
export function decidedOf(artifacts: readonly Artifact[]): readonly object[] {
  return artifacts.map((one) => ('make' in one ? { ...one, make: one.make() } : one))
}
