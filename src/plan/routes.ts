import { digest } from '../digest.ts'
import { slugify } from '../language/slugify.ts'
import type { Language } from '../model/locale.ts'
import type { Page } from '../model/page.ts'
import type { PressFormat } from '../model/press-format.ts'
import type { Release } from '../model/release.ts'
import type { Taxonomy } from '../model/view/list-views.ts'

/*
 * Every address of the site, as a path from its root without a path of --base-url. The design's section 5 is the
 * contract: people link to these.
 */

export const homeAddress = (language: Language): string => `/${language}/`

export const newsAddress = (language: Language): string => `/${language}/news/`

/** Joined, since a template would hold on to each part of every one of them. */
export const releaseAddress = ({ language, day, slug }: Release): string => ['', language, 'news', day.slice(0, 4), slug, ''].join('/')

/** A file beside the page of a release. */
export const pressAddress = (release: Release, format: PressFormat): string => releaseAddress(release) + PRESS_FILES[format]

const PRESS_FILES: Readonly<Record<PressFormat, string>> = {
  text: 'release.txt',
  markdown: 'release.md',
  json: 'release.json',
  ninjs: 'release.ninjs.json',
  contacts: 'contacts.vcf',
}

/**
 * A release in all of its languages as one file. Of its id alone, so that it stays whatever language is first and whatever slug or date
 * is corrected. An id that an address cannot hold as it is has a digest in it,
 * so that no two have one address.
 */
export function packageAddress(id: string): string {
  const plain = id
    .split('/')
    .map(slugify)
    .filter((part) => part !== '')
    .join('/')
  return `/press/${plain === id ? id : `${plain || 'release'}.${digest(id).slice(0, 12)}`}.zip`
}

export const termIndexAddress = (language: Language, taxonomy: Taxonomy): string => `/${language}/${taxonomy}/`

export const termAddress = (language: Language, taxonomy: Taxonomy, id: string): string => `/${language}/${taxonomy}/${id.toLowerCase()}/`

export const archiveAddress = (language: Language): string => `/${language}/archive/`

/** `period` is a year, YYYY, or a month, YYYY-MM. */
export const periodAddress = (language: Language, period: string): string => `/${language}/archive/${period.replace('-', '/')}/`

export const correctionsAddress = (language: Language): string => `/${language}/corrections/`

export const eventsAddress = (language: Language): string => `/${language}/events/`

/** Where one edits in the browser. */
export const ADMIN_ADDRESS = '/admin/'

/** All events of a language, as a calendar. */
export const calendarAddress = (language: Language): string => `/${language}/events.ics`

/** The event that a release invites to, for calendars. */
export const eventFileAddress = (release: Release): string => `${releaseAddress(release)}event.ics`

export const followAddress = (language: Language): string => `/${language}/follow/`

/** Of all digests of a language, or of one `period`: a day, YYYY-MM-DD, a week, YYYY-wWW, or a month, YYYY-MM. */
export const digestAddress = (language: Language, period?: string): string =>
  `/${language}/digest/${period === undefined ? '' : `${period}/`}`

export const searchAddress = (language: Language): string => `/${language}/search/`

/** What the search of a language consists of: its parts lie beside it, each in a folder. */
export const searchIndexAddress = (language: Language): string => `/search/${language}/index.json`

export const pageAddress = ({ language, path }: Page): string => `/${language}/${path}/`

/** Page `number` of the list at an address, counted from the oldest. */
export const numberedAddress = (list: string, number: number): string => `${list}page/${number}/`

/** A feed of the list at an address: the home of a language, or the page of a term. */
export const feedAddress = (list: string, ending: 'xml' | 'json'): string => `${list}feed.${ending}`

/** A document of the archive of a language's feed, counted from the oldest. */
export const feedArchiveAddress = (language: Language, number: number): string => `/${language}/feed/${number}.xml`

/** All feeds of a language; without one, all there are. */
export const outlineAddress = (language?: Language): string => (language === undefined ? '/feeds.opml' : `/${language}/feeds.opml`)

export const API_ADDRESS = '/api/index.json'

/** A document of the API in a language, by its name: `releases`, `topics/rescue`, `months/2026-03`. */
export const apiAddress = (language: Language, name: string): string => `/api/${language}/${name}.json`

/** A full part of a list of the API, counted from the oldest. */
export const apiPartAddress = (language: Language, name: string, number: number): string => `/api/${language}/${name}/${number}.json`

export type SchemaName = 'release-1' | 'releases-1' | 'language-1' | 'withdrawn-1' | 'site-1'

/** The JSON Schema of a file for machines; the number goes up when what was valid is no longer. */
export const schemaAddress = (name: SchemaName): string => `/api/schema/${name}.json`

export const SITEMAP_ADDRESS = '/sitemap.xml'

export const NEWS_SITEMAP_ADDRESS = '/news-sitemap.xml'

/** A part of the sitemap: the releases of a language and year, or its other pages. All but the first of a kind are numbered. */
export function sitemapPartAddress(language: Language, year: string | undefined, number: number): string {
  return `/${['sitemap', language, ...(year === undefined ? [] : [year]), ...(number > 1 ? [`part-${number}`] : [])].join('-')}.xml`
}

/** A file whose address names its content: it may be kept for ever. `name` has an ending. */
export function assetAddress(name: string, digest: string): string {
  const dot = name.lastIndexOf('.')
  return `/assets/${name.slice(0, dot)}.${digest.slice(0, 12)}${name.slice(dot)}`
}

/** The file of dist/ that answers for an address. */
export function fileOf(address: string): string {
  const path = address.slice(1)
  return path === '' || path.endsWith('/') ? `${path}index.html` : path
}
