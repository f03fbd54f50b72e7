import type { ViewContext } from './plan-context.ts'
import { fileOf } from './routes.ts'
import { digest } from '../digest.ts'
import type { Artifact, PageInput } from '../model/artifact.ts'
import type { Place } from '../model/diagnostic.ts'
import type { Language } from '../model/locale.ts'
import type { Listing } from '../model/sitemap.ts'
import type { Sketch } from '../model/sketch.ts'
import type { PageView } from '../model/view/page-view.ts'

/** A page, before it is known whether anybody has to make it. */
export interface PagePlan {
  readonly language: Language
  readonly address: string
  /** The source that it shows, where it shows one. */
  readonly origin?: Place
  /** Digests of all that `view` and `body` look at, apart from the settings of the site, the frame of the language and `sketch`. */
  readonly shows: readonly string[]
  readonly sketch?: Sketch
  /** Absent for what is not to be found. */
  readonly listing?: Pick<Listing, 'changed' | 'versions'> & { readonly year?: string }
  readonly view: () => PageView
  readonly body?: () => PageInput['body']
}

/** The file of a page. Its view is made when the page is: most pages of a site have not changed since the last build. */
export function pageArtifact(context: ViewContext, plan: PagePlan): Artifact {
  const { language, address, origin, shows, sketch, listing, view, body } = plan
  const frame = context.frameIn(language)
  return {
    kind: 'page',
    path: fileOf(address),
    origin,
    key: digest(`${context.ground}\n${frame.digest}\n${address}\n${sketch && JSON.stringify(sketch)}\n${shows.join('\n')}`),
    sketch,
    listing: listing && { year: undefined, ...listing, language, address },
    make: () => ({ view: view(), frame, body: body?.() }),
  }
}
