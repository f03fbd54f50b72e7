import { pageArtifact } from './page-artifact.ts'
import { pageBase, type PageVersion } from './page-base.ts'
import type { PlanContext } from './plan-context.ts'
import { listPages } from './release-lists.ts'
import { fill } from '../language/fill.ts'
import type { Artifact } from '../model/artifact.ts'
import type { Language } from '../model/locale.ts'
import type { PublishedRelease } from '../model/newsroom.ts'
import type { Link, PageView, ReleaseList } from '../model/view.ts'

interface ListFacts {
  readonly language: Language
  readonly address: string
  readonly title: string
  readonly description: string
  readonly trail: readonly Link[]
  /** The same list in the languages that have it. */
  readonly versions: readonly PageVersion[]
  readonly releases: readonly PublishedRelease[]
}

/** All pages of one list; `view` makes the view of one of them. */
export function listArtifacts(
  context: PlanContext,
  facts: ListFacts,
  view: (base: ReturnType<typeof pageBase>, list: ReleaseList) => PageView,
): readonly Artifact[] {
  const { language, address, title, description, trail, versions, releases } = facts
  const frame = context.frameIn(language)
  const self: Link = { href: context.links.href(address), text: title, lang: undefined }
  return listPages(context, address, releases).map((page) => {
    const { number } = page.list
    const base =
      number === undefined
        ? pageBase(context, { language, address, title, description, trail, versions })
        : pageBase(context, {
            language,
            address: page.address,
            title: `${title} – ${fill(frame.strings.pageNumber, { number: String(number) })}`,
            description,
            trail: [...trail, self],
            versions: [{ language, address: page.address }],
            switchTo: versions,
          })
    return pageArtifact(page.address, view(base, page.list), frame)
  })
}
