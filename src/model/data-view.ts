import type { CalendarView } from './calendar.ts'
import type { AtomView, JsonFeedView, OutlineView } from './feed.ts'
import type { NewsSitemapView, SitemapIndexView, SitemapView } from './sitemap.ts'

/** What a file for machines holds, complete but for the texts of bodies. */
export type DataView = AtomView | JsonFeedView | OutlineView | CalendarView | SitemapView | SitemapIndexView | NewsSitemapView

export type DataKind = DataView['kind']

/** The view of one kind of file. */
export type DataViewOf<K extends DataKind> = Extract<DataView, { readonly kind: K }>
