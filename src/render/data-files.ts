import { apiLanguage, apiList, apiSite, apiWithdrawn } from './api-json.ts'
import { atomFeed } from './atom.ts'
import { digestText } from './digest-text.ts'
import { icalendar } from './icalendar.ts'
import { jsonFeed } from './json-feed.ts'
import { ninjs } from './ninjs.ts'
import { opml } from './opml.ts'
import { releaseJson } from './release-json.ts'
import { newsSitemap, sitemap, sitemapIndex } from './sitemap.ts'
import { vcards } from './vcards.ts'
import type { DataKind, DataView, DataViewOf } from '../model/data-view.ts'
import type { CaptionsView } from '../model/package.ts'
import type { ReleaseMarkdownView, ReleaseTextView } from '../model/press.ts'
import type { Written } from '../model/written.ts'

/** How every kind of file for machines is written; a kind without an entry does not compile. */
const FORMATS: { readonly [K in DataKind]: (view: DataViewOf<K>) => Written | Promise<Written> } = {
  atom: atomFeed,
  'json-feed': jsonFeed,
  outline: opml,
  calendar: icalendar,
  'digest-text': digestText,
  sitemap,
  'sitemap-index': sitemapIndex,
  'news-sitemap': newsSitemap,
  'release-json': releaseJson,
  ninjs,
  contacts: vcards,
  'api-site': apiSite,
  'api-language': apiLanguage,
  'api-list': apiList,
  'api-withdrawn': apiWithdrawn,
  // What reads markup takes longer to load than the rest of a small build: it is loaded when there is such a file to be made.
  'release-text': async (view) => (await import('./release-text.ts')).releaseText(view),
  'release-markdown': async (view) => (await import('./release-markdown.ts')).releaseMarkdown(view),
  captions: async (view) => (await import('./captions.ts')).captions(view),
}

/** What is written into a file for machines: at once, but where its writer is loaded first. */
export function writeData(view: DataView): Written | Promise<Written> {
  return write(view.kind, view)
}

function write<K extends DataKind>(kind: K, view: DataViewOf<K>): Written | Promise<Written> {
  const format: (view: DataViewOf<K>) => Written | Promise<Written> = FORMATS[kind]
  return format(view)
}

/** The same as one text. */
export function renderData(view: Exclude<DataView, ReleaseTextView | ReleaseMarkdownView | CaptionsView>): string
export function renderData(view: DataView): string | Promise<string>
export function renderData(view: DataView): string | Promise<string> {
  const written = writeData(view)
  return written instanceof Promise ? written.then(wholeText) : wholeText(written)
}

function wholeText(written: Written): string {
  return typeof written === 'string' ? written : written.join('')
}
