import type { PageBase } from './page-base.ts'
import type { Link } from './parts.ts'
import type { Direction, Language } from '../locale.ts'

/** An old address: the browser is sent on at once, and a link says where to. */
export interface RedirectView extends PageBase {
  readonly kind: 'redirect'
  readonly target: Link
}

/** The root of the site: which language? */
export interface ChooserView extends PageBase {
  readonly kind: 'chooser'
  readonly choices: readonly {
    readonly language: Language
    readonly dir: Direction
    readonly name: string
    readonly siteName: string
    readonly href: string
  }[]
}

/** /404.html, one for all languages: it says so in each of them. */
export interface NotFoundView extends PageBase {
  readonly kind: 'not-found'
  readonly messages: readonly {
    readonly language: Language
    readonly dir: Direction
    readonly heading: string
    readonly text: string
    readonly home: Link
    readonly news: Link
  }[]
}
