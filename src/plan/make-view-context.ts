import type { ViewContext } from './plan-context.ts'
import { siteLinks } from './site-links.ts'
import type { SiteGround } from '../model/ground.ts'
import type { InSomeLanguages } from '../model/locale.ts'
import type { Term } from '../model/site.ts'
import type { Frame } from '../model/view/frame.ts'

/** Looks up published releases. */
export type Library = Pick<ViewContext, 'releaseNamed' | 'versionsOf'>

export function makeViewContext({ digest: ground, newsroom, frames, cardDesk }: SiteGround, library: Library): ViewContext {
  const frameOf: InSomeLanguages<Frame> = Object.fromEntries(frames.map((frame) => [frame.language, frame]))
  const terms = {
    regions: termsById(newsroom.terms.regions),
    topics: termsById(newsroom.terms.topics),
    countries: termsById(newsroom.terms.countries),
  }
  return {
    ...library,
    newsroom,
    ground,
    cardDesk,
    links: siteLinks(newsroom.site.url),
    termOf: (taxonomy, id) => terms[taxonomy].get(id),
    frameIn(language) {
      const frame = frameOf[language]
      if (!frame) throw new Error(`The site has no edition in ${language}.`)
      return frame
    },
  }
}

function termsById(terms: readonly Term[]): ReadonlyMap<string, Term> {
  return new Map(terms.map((term) => [term.id, term]))
}
