import { ADDRESS, document, INSTANT, LABEL, LANGUAGE, listOf, object, said, TEXT } from './schema-words.ts'
import type { Json } from '../model/json.ts'
import { RELEASE_TYPES } from '../model/release.ts'

/** `/api/index.json`. */
export function apiSiteSchema(address: string): Json {
  const language = object(
    { language: LANGUAGE, dir: { enum: ['ltr', 'rtl'] }, name: TEXT, url: ADDRESS, index: said('Its lists.', ADDRESS) },
    [...['language', 'dir', 'name', 'url', 'index']],
  )
  return document(address, 'A newsroom, version 1', { self: ADDRESS, languages: listOf(language) }, ['self', 'languages'])
}

/** `/api/<language>/index.json`. */
export function apiLanguageSchema(address: string): Json {
  const term = object({ id: TEXT, name: LABEL, url: ADDRESS, releases: ADDRESS }, ['id', 'name', 'url', 'releases'])
  const month = object({ month: { type: 'string', pattern: '^\\d{4}-\\d{2}$' }, releases: ADDRESS }, ['month', 'releases'])
  return document(
    address,
    'The lists of one language, version 1',
    {
      self: ADDRESS,
      language: LANGUAGE,
      url: said('The home page.', ADDRESS),
      releases: said('All releases, newest first.', ADDRESS),
      withdrawn: said('What was taken back.', ADDRESS),
      topics: said('Those that have releases.', listOf(term)),
      regions: listOf(term),
      countries: listOf(term),
      months: listOf(month),
    },
    ['self', 'language', 'url', 'releases', 'withdrawn', 'topics', 'regions', 'countries', 'months'],
  )
}

/** `/api/<language>/releases.json` and every other list of releases. */
export function apiListSchema(address: string): Json {
  const ids = listOf(TEXT)
  const item = object(
    {
      id: said('Stays as it is whatever else of the release changes.', ADDRESS),
      url: ADDRESS,
      json: said('Everything about it.', ADDRESS),
      type: { enum: RELEASE_TYPES },
      title: TEXT,
      summary: TEXT,
      place: TEXT,
      published: INSTANT,
      updated: INSTANT,
      picture: object({ url: ADDRESS, alt: TEXT }, ['url', 'alt']),
      ...{ topics: ids, regions: ids, countries: ids },
    },
    ['id', 'url', 'json', 'type', 'title', 'summary', 'published', 'updated', 'topics', 'regions', 'countries'],
  )
  return document(
    address,
    'Releases, newest first, version 1',
    {
      self: ADDRESS,
      language: LANGUAGE,
      older: said('The next older ones. A document that another leads to by this is full, and no news changes it.', ADDRESS),
      newest: said('Back to the newest; missing where this is the newest.', ADDRESS),
      items: listOf(item),
    },
    ['self', 'language', 'items'],
  )
}

/** `/api/<language>/withdrawn.json`. */
export function apiWithdrawnSchema(address: string): Json {
  const item = object({ id: ADDRESS, url: ADDRESS, at: INSTANT, reason: TEXT }, ['id', 'url', 'at', 'reason'])
  return document(address, 'What was withdrawn, the last first, version 1', { self: ADDRESS, language: LANGUAGE, items: listOf(item) }, [
    ...['self', 'language', 'items'],
  ])
}
