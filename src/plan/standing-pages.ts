import { imageView, sharedImage } from './image-view.ts'
import { bodyHref } from './target-href.ts'
import { pageArtifact } from './page-artifact.ts'
import { pageBase } from './page-base.ts'
import type { PlanContext } from './plan-context.ts'
import { pageAddress } from './routes.ts'
import type { Artifact } from '../model/artifact.ts'
import type { Language } from '../model/locale.ts'
import type { PublishedPage } from '../model/newsroom.ts'
import type { Page } from '../model/page.ts'
import type { Link } from '../model/view/parts.ts'
import type { StandingView } from '../model/view/standing-view.ts'

/** The standing pages of each language. */
export function planStanding(context: PlanContext): readonly Artifact[] {
  return context.newsroom.editions.flatMap(({ language, pages }) => pages.map((one) => standingArtifact(context, language, one, pages)))
}

function standingArtifact(context: PlanContext, language: Language, published: PublishedPage, all: readonly PublishedPage[]): Artifact {
  const { page, targets } = published
  const versions = context.newsroom.editions.flatMap(({ pages }) => pages.filter((one) => one.page.id === page.id)).map((one) => one.page)
  const family: Family = { versions, ancestors: ancestorsOf(page, all), section: sectionOf(page, all) }
  return pageArtifact(context, {
    language,
    address: pageAddress(page),
    origin: page.at,
    shows: [published.digest, ...[versions, family.ancestors, family.section].map((pages) => pages.map(linkKey).join(' '))],
    listing: { changed: undefined, versions: versions.map((one) => ({ language: one.language, address: pageAddress(one) })) },
    view: () => standingView(context, language, published, family),
    body: () => ({ text: page.body, hrefs: targets.map((target) => bodyHref(target, context.links)) }),
  })
}

/** The pages that a page links to by its place in the site. */
interface Family {
  readonly versions: readonly Page[]
  readonly ancestors: readonly Page[]
  readonly section: readonly Page[]
}

function linkKey({ digests }: Page): string {
  return digests.link
}

function standingView(context: PlanContext, language: Language, { page, picture }: PublishedPage, family: Family): StandingView {
  const { links } = context
  const image = picture && imageView(picture, links)
  const base = pageBase(context, {
    language,
    address: pageAddress(page),
    title: page.title,
    description: page.summary ?? `${page.title} – ${context.frameIn(language).siteName}`,
    versions: family.versions.map((one) => ({ language: one.language, address: pageAddress(one) })),
    trail: family.ancestors.map((one) => linkTo(context, one)),
    image: picture && sharedImage(picture, links),
    webPage: { type: 'WebPage', image },
  })
  return {
    kind: 'standing',
    ...base,
    title: page.title,
    ribbon: page.draft ? { kind: 'draft' } : undefined,
    summary: page.summary,
    image,
    section: family.section.map((one) => linkTo(context, one)),
  }
}

/** The pages in whose folders a page stands, outermost first. */
function ancestorsOf(page: Page, all: readonly PublishedPage[]): readonly Page[] {
  return all
    .map((one) => one.page)
    .filter((one) => page.id.startsWith(`${one.id}/`))
    .toSorted((a, b) => a.id.length - b.id.length)
}

/** The pages under the same first part of the path, if there are others than this one. */
function sectionOf(page: Page, all: readonly PublishedPage[]): readonly Page[] {
  const [top = ''] = page.id.split('/')
  const section = all.map((one) => one.page).filter((one) => one.id === top || one.id.startsWith(`${top}/`))
  return section.length > 1 ? section.toSorted((a, b) => (a.id < b.id ? -1 : 1)) : []
}

function linkTo({ links }: PlanContext, page: Page): Link {
  return { href: links.href(pageAddress(page)), text: page.title, lang: undefined }
}
