import { cutList } from './cut-list.ts'
import { pageArtifact } from './page-artifact.ts'
import { pageBase } from './page-base.ts'
import type { PlanContext, ViewContext } from './plan-context.ts'
import { releaseCard } from './release-card.ts'
import { releaseAddress } from './routes.ts'
import { termData } from './structured-data/term-data.ts'
import type { WebPageFacts } from './structured-data/web-page.ts'
import { fill } from '../language/fill.ts'
import type { Artifact } from '../model/artifact.ts'
import type { Instant } from '../model/instant.ts'
import type { PublishedRelease } from '../model/newsroom.ts'
import type { ListFacts, ListSketch, Sketch } from '../model/sketch.ts'
import type { PageView } from '../model/view/page-view.ts'
import type { Link, ReleaseList } from '../model/view/parts.ts'

/** All pages of one list of releases; `shapeOf` tells what is on a page beside them, by its number. */
export function listArtifacts(
  context: PlanContext,
  facts: ListFacts,
  releases: readonly PublishedRelease[],
  shapeOf: (number: number | undefined) => ListSketch['shape'],
): readonly Artifact[] {
  return cutList(context, facts.address, releases).map(({ address, list: { items, ...place } }) =>
    listArtifact(context, {
      kind: 'list',
      facts,
      address,
      place,
      releases: items.map(({ release }) => release.file),
      shape: shapeOf(place.number),
    }),
  )
}

export function listArtifact(context: ViewContext, sketch: ListSketch): Artifact {
  const { facts, place, shape } = sketch
  const releases = sketch.releases.map((file) => context.releaseNamed(file))
  return listPage(context, sketch, {
    shows: releases.map(({ digests }) => digests.card),
    changed: releases[0]?.release.date,
    hrefs: () => releases.map(({ release }) => context.links.href(releaseAddress(release))),
    about: () => (shape.kind === 'term' ? termData(context, shape.taxonomy, shape.term, facts.language) : undefined),
    view: (base) => viewOf(base, shape, { ...place, items: releases.map((one) => releaseCard(context, one)) }),
  })
}

function viewOf(base: PageBase, shape: ListSketch['shape'], list: ReleaseList): PageView {
  if (shape.kind !== 'term') return { ...base, ...shape, list }
  const { kind, taxonomy, title } = shape
  return { ...base, kind, taxonomy, title, list }
}

/** What makes one page of a list differ from the others. */
interface ListPagePlan {
  /** Digests of what stands in it. */
  readonly shows: readonly string[]
  readonly changed: Instant | undefined
  /** Where its entries lead, root-relative. */
  readonly hrefs: () => readonly string[]
  /** What all of them are about, for machines. */
  readonly about?: () => WebPageFacts['about']
  readonly view: (base: PageBase) => PageView
}

type PageBase = ReturnType<typeof pageBase>

/** A page of a list of anything. */
export function listPage(
  context: ViewContext,
  sketch: Extract<Sketch, { readonly kind: 'list' | 'corrections' | 'events' }>,
  { shows, changed, hrefs, about, view }: ListPagePlan,
): Artifact {
  const { facts, address, place } = sketch
  const { language } = facts
  const versions = place.number === undefined ? facts.versions : [{ language, address }]
  const webPage = () => ({ type: 'CollectionPage' as const, about: about?.(), entries: hrefs() })
  return pageArtifact(context, {
    language,
    address,
    shows,
    sketch,
    listing: { changed, versions },
    view: () => view(baseOf(context, facts, address, place.number, webPage())),
  })
}

function baseOf(context: ViewContext, facts: ListFacts, own: string, number: number | undefined, webPage: WebPageFacts): PageBase {
  const { language, address, title, trail, versions } = facts
  if (number === undefined) return pageBase(context, { ...facts, webPage })
  const self: Link = { href: context.links.href(address), text: title, lang: undefined }
  return pageBase(context, {
    ...facts,
    webPage,
    address: own,
    title: `${title} – ${fill(context.frameIn(language).strings.pageNumber, { number: String(number) })}`,
    trail: [...trail, self],
    versions: [{ language, address: own }],
    switchTo: versions,
  })
}
