import type { ApiLanguageView, ApiListView, ApiSiteView, ApiWithdrawnView } from './api.ts'
import type { CalendarView } from './calendar.ts'
import type { DigestTextView } from './digest.ts'
import type { AtomView, JsonFeedView, OutlineView } from './feed.ts'
import type { CaptionsView } from './package.ts'
import type { ContactsView, NinjsView, ReleaseJsonView, ReleaseMarkdownView, ReleaseTextView } from './press.ts'
import type { NewsSitemapView, SitemapIndexView, SitemapView } from './sitemap.ts'

/** What a file for machines holds, complete but for the texts of bodies. */
export type DataView =
  | ApiSiteView
  | ApiLanguageView
  | ApiListView
  | ApiWithdrawnView
  | AtomView
  | JsonFeedView
  | OutlineView
  | SitemapView
  | SitemapIndexView
  | NewsSitemapView
  | ReleaseTextView
  | ReleaseMarkdownView
  | ReleaseJsonView
  | NinjsView
  | ContactsView
  | CaptionsView
  | CalendarView
  | DigestTextView

export type DataKind = DataView['kind']

/** The view of one kind of file. */
export type DataViewOf<K extends DataKind> = Extract<DataView, { readonly kind: K }>
