import { cutList } from './cut-list.ts'
import { pageArtifact } from './page-artifact.ts'
import { pageBase, type PageFacts, type PageVersion } from './page-base.ts'
import type { PlanContext } from './plan-context.ts'
import { releaseCard } from './release-card.ts'
import { fill } from '../language/fill.ts'
import type { Artifact } from '../model/artifact.ts'
import type { Language } from '../model/locale.ts'
import type { PublishedRelease } from '../model/newsroom.ts'
import type { Link, PagedList, PageView, ReleaseList } from '../model/view.ts'

/** What the pages of one list share. */
interface ListFacts {
  readonly language: Language
  readonly address: string
  readonly title: string
  readonly description: string
  readonly trail: readonly Link[]
  /** The same list in the languages that have it. */
  readonly versions: readonly PageVersion[]
  readonly feed?: PageFacts['feed']
}

type PageBase = ReturnType<typeof pageBase>

/** All pages of one list of releases; `view` makes the view of one of them. */
export function listArtifacts(
  context: PlanContext,
  facts: ListFacts & { readonly releases: readonly PublishedRelease[] },
  view: (base: PageBase, list: ReleaseList) => PageView,
): readonly Artifact[] {
  const cards = facts.releases.map((one) => releaseCard(context, one))
  return pagedArtifacts(context, facts, cards, view)
}

/** All pages of one list of anything, newest first. */
export function pagedArtifacts<T>(
  context: PlanContext,
  facts: ListFacts,
  entries: readonly T[],
  view: (base: PageBase, list: PagedList<T>) => PageView,
): readonly Artifact[] {
  const { language, address, title, description, trail, versions, feed } = facts
  const frame = context.frameIn(language)
  const self: Link = { href: context.links.href(address), text: title, lang: undefined }
  return cutList(context, address, entries).map((page) => {
    const { number } = page.list
    const base =
      number === undefined
        ? pageBase(context, { language, address, title, description, trail, versions, feed })
        : pageBase(context, {
            language,
            address: page.address,
            title: `${title} – ${fill(frame.strings.pageNumber, { number: String(number) })}`,
            description,
            trail: [...trail, self],
            versions: [{ language, address: page.address }],
            switchTo: versions,
            feed,
          })
    return pageArtifact(page.address, view(base, page.list), frame)
  })
}
