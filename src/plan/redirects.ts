import { movesOf, type Move } from './moves.ts'
import { pageArtifact } from './page-artifact.ts'
import { pageBase } from './page-base.ts'
import type { PlanContext } from './plan-context.ts'
import type { Artifact } from '../model/artifact.ts'

/** A page at every old address, which sends readers on; it works on any server, and where there is none. */
export function planRedirects(context: PlanContext): readonly Artifact[] {
  return movesOf(context.newsroom).map((move) => redirectArtifact(context, move))
}

function redirectArtifact(context: PlanContext, { from, to, language, title, place }: Move): Artifact {
  const { links } = context
  const target = links.href(to)
  const base = pageBase(context, { language, address: encodeURI(from), title, description: title, versions: [], trail: [] })
  // Search engines are to keep the new address only; whoever shares the old one shows the card of the new one.
  const head = { ...base.head, canonical: links.absolute(to), noindex: true, refresh: target, feeds: [], jsonLd: [] }
  const view = {
    kind: 'redirect' as const,
    ...base,
    head,
    languages: [],
    breadcrumb: [],
    target: { href: target, text: title, lang: undefined },
  }
  return pageArtifact(from, view, context.frameIn(language), place)
}
