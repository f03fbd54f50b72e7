import { atomFeed } from './atom.ts'
import { icalendar } from './icalendar.ts'
import { jsonFeed } from './json-feed.ts'
import { opml } from './opml.ts'
import { newsSitemap, sitemap, sitemapIndex } from './sitemap.ts'
import type { DataKind, DataView, DataViewOf } from '../model/data-view.ts'

/** How every kind of file for machines is written; a kind without an entry does not compile. */
const FORMATS: { readonly [K in DataKind]: (view: DataViewOf<K>) => string } = {
  atom: atomFeed,
  'json-feed': jsonFeed,
  outline: opml,
  calendar: icalendar,
  sitemap,
  'sitemap-index': sitemapIndex,
  'news-sitemap': newsSitemap,
}

/** The text of a file for machines. */
export function renderData(view: DataView): string {
  return write(view.kind, view)
}

function write<K extends DataKind>(kind: K, view: DataViewOf<K>): string {
  const format: (view: DataViewOf<K>) => string = FORMATS[kind]
  return format(view)
}
