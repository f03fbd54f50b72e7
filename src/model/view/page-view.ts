import type { CorrectionsView } from './corrections-view.ts'
import type { DigestEmailView, DigestIndexView, DigestView } from './digest-views.ts'
import type { EventsView } from './events-view.ts'
import type { FollowView } from './follow-view.ts'
import type { HomeView } from './home-view.ts'
import type { ArchiveIndexView, ArchiveView, NewsView, TermIndexView, TermView } from './list-views.ts'
import type { ReleaseView } from './release-view.ts'
import type { SearchView } from './search-view.ts'
import type { StandingView } from './standing-view.ts'
import type { ChooserView, NotFoundView, RedirectView } from './way-views.ts'

/*
 * What templates get. A page's view holds everything the page shows, beside the frame that all pages of a language share and the text of
 * a body.
 */

export type PageView =
  | HomeView
  | NewsView
  | ReleaseView
  | TermView
  | TermIndexView
  | ArchiveView
  | ArchiveIndexView
  | StandingView
  | CorrectionsView
  | EventsView
  | DigestIndexView
  | DigestView
  | DigestEmailView
  | FollowView
  | SearchView
  | RedirectView
  | ChooserView
  | NotFoundView

export type PageKind = PageView['kind']

/** The view of one kind of page. */
export type ViewOf<K extends PageKind> = Extract<PageView, { readonly kind: K }>
