import { cutList } from './cut-list.ts'
import { pageArtifact } from './page-artifact.ts'
import { pageBase } from './page-base.ts'
import type { PlanContext, ViewContext } from './plan-context.ts'
import { releaseCard } from './release-card.ts'
import { fill } from '../language/fill.ts'
import type { Artifact } from '../model/artifact.ts'
import type { Instant } from '../model/instant.ts'
import type { PublishedRelease } from '../model/newsroom.ts'
import type { ListFacts, ListSketch, Sketch } from '../model/sketch.ts'
import type { Link, PageView } from '../model/view.ts'

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
  const { place, shape } = sketch
  const releases = sketch.releases.map((file) => context.releaseNamed(file))
  return listPage(context, sketch, {
    shows: releases.map(({ digests }) => digests.card),
    changed: releases[0]?.release.date,
    view: (base) => ({ ...base, ...shape, list: { ...place, items: releases.map((one) => releaseCard(context, one)) } }),
  })
}

/** What makes one page of a list differ from the others. */
interface ListPagePlan {
  /** Digests of what stands in it. */
  readonly shows: readonly string[]
  readonly changed: Instant | undefined
  readonly view: (base: PageBase) => PageView
}

type PageBase = ReturnType<typeof pageBase>

/** A page of a list of anything. */
export function listPage(
  context: ViewContext,
  sketch: Extract<Sketch, { readonly kind: 'list' | 'corrections' }>,
  { shows, changed, view }: ListPagePlan,
): Artifact {
  const { facts, address, place } = sketch
  const { language } = facts
  const versions = place.number === undefined ? facts.versions : [{ language, address }]
  return pageArtifact(context, {
    language,
    address,
    shows,
    sketch,
    listing: { changed, versions },
    view: () => view(baseOf(context, facts, address, place.number)),
  })
}

function baseOf(context: ViewContext, facts: ListFacts, own: string, number: number | undefined): PageBase {
  const { language, address, title, description, trail, versions, feed } = facts
  if (number === undefined) return pageBase(context, { language, address, title, description, trail, versions, feed })
  const self: Link = { href: context.links.href(address), text: title, lang: undefined }
  return pageBase(context, {
    language,
    address: own,
    title: `${title} – ${fill(context.frameIn(language).strings.pageNumber, { number: String(number) })}`,
    description,
    trail: [...trail, self],
    versions: [{ language, address: own }],
    switchTo: versions,
    feed,
  })
}
