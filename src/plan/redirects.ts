import type { Move } from './moves.ts'
import { pageArtifact } from './page-artifact.ts'
import { pageBase } from './page-base.ts'
import type { PlanContext } from './plan-context.ts'
import type { Artifact } from '../model/artifact.ts'
import type { Sketch } from '../model/sketch.ts'
import type { RedirectView } from '../model/view/way-views.ts'

/** A page at every old address, which sends readers on; it works on any server, and where there is none. */
export function planRedirects(context: PlanContext): readonly Artifact[] {
  return context.moves.map((move) => redirectArtifact(context, move))
}

function redirectArtifact(context: PlanContext, move: Move): Artifact {
  const { from, to, language, title, place } = move
  const shows = [JSON.stringify([to, title])]
  const sketch: Sketch = { kind: 'planned', sources: [place.file] }
  return pageArtifact(context, { language, address: from, origin: place, shows, sketch, view: () => redirectView(context, move) })
}

function redirectView(context: PlanContext, { from, to, language, title }: Move): RedirectView {
  const { links } = context
  const target = links.href(to)
  const base = pageBase(context, { language, address: encodeURI(from), title, description: title, versions: [], trail: [] })
  // Search engines are to keep the new address only; whoever shares the old one shows the card of the new one.
  const head = { ...base.head, canonical: links.absolute(to), noindex: true, refresh: target, feeds: [], jsonLd: [] }
  return { kind: 'redirect', ...base, head, languages: [], breadcrumb: [], target: { href: target, text: title, lang: undefined } }
}
