import { ADDRESS, document, INSTANT, LABEL, LANGUAGE, listOf, object, PIXELS, said, TEXT } from './schema-words.ts'
import type { Json } from '../model/json.ts'
import { RELEASE_TYPES } from '../model/release.ts'

/**
 * The JSON Schema (2020-12) of `release.json`, version 1. New members may come at any time, so that none is forbidden; what is
 * here stays as long as the number does.
 */
export function releaseSchema(address: string): Json {
  return {
    ...document(
      address,
      'A release of a newsroom, version 1',
      {
        id: said('Stays as it is whatever else of the release changes: the same as in feeds (a tag: URI, RFC 4151).', ADDRESS),
        url: said('Its page.', ADDRESS),
        language: LANGUAGE,
        dir: { enum: ['ltr', 'rtl'] },
        type: { enum: RELEASE_TYPES },
        title: TEXT,
        summary: said('One or two sentences, as lists show them.', TEXT),
        standfirst: said('The summary, where the text does not begin with it.', TEXT),
        place: said('Where it was written: the first part of its dateline.', TEXT),
        published: INSTANT,
        updated: said('The last correction or update, or the same as `published`.', INSTANT),
        revision: said('Changes with title, summary and text, and with nothing else.', { type: 'string', pattern: '^[0-9a-f]{16}$' }),
        html: said('The text as sanitized HTML, without scripts, styles or forms.', TEXT),
        picture: { $ref: '#/$defs/picture' },
        topics: listOf({ $ref: '#/$defs/term' }),
        regions: listOf({ $ref: '#/$defs/term' }),
        countries: said('Ids are of ISO 3166-1 alpha-3.', listOf({ $ref: '#/$defs/term' })),
        goals: said('Sustainable Development Goals.', listOf({ type: 'integer', minimum: 1, maximum: 17 })),
        changes: said(
          'What was changed after publication, oldest first.',
          listOf(object({ kind: { enum: ['correction', 'update'] }, at: INSTANT, note: TEXT }, ['kind', 'at', 'note'])),
        ),
        event: said(
          'What a media advisory invites to.',
          object({ status: { enum: ['provisional', 'confirmed', 'cancelled'] }, start: INSTANT, end: INSTANT, place: TEXT }, [
            'status',
            'start',
          ]),
        ),
        contacts: listOf({ $ref: '#/$defs/contact' }),
        translations: listOf(
          object({ language: LANGUAGE, title: TEXT, url: ADDRESS, json: ADDRESS }, ['language', 'title', 'url', 'json']),
        ),
        publisher: object({ name: TEXT, url: ADDRESS }, ['name']),
        package: said('All of these files and the pictures in print size, in all languages: a ZIP.', ADDRESS),
        files: said(
          'The same release in other formats.',
          object({ text: ADDRESS, markdown: ADDRESS, ninjs: ADDRESS, contacts: ADDRESS }, []),
        ),
      },
      [
        ...['id', 'url', 'language', 'dir', 'type', 'title', 'summary', 'published', 'updated', 'revision', 'html'],
        ...['topics', 'regions', 'countries', 'goals', 'changes', 'contacts', 'translations', 'publisher', 'files'],
      ],
    ),
    $defs: {
      term: object({ id: TEXT, name: LABEL, url: ADDRESS }, ['id', 'name', 'url']),
      picture: object(
        {
          ...{ url: ADDRESS, type: TEXT, width: PIXELS, height: PIXELS, alt: TEXT, caption: TEXT, credit: TEXT },
          original: said('All of it, in print size.', object({ url: ADDRESS, type: TEXT, width: PIXELS, height: PIXELS }, ['url'])),
        },
        ['url', 'alt'],
      ),
      contact: object(
        {
          name: said('Missing for a desk.', TEXT),
          role: LABEL,
          office: LABEL,
          phone: object({ text: TEXT, uri: said('RFC 3966.', { type: 'string', pattern: '^tel:\\+' }) }, ['text', 'uri']),
          email: { type: 'string', format: 'email' },
          languages: said('BCP 47.', listOf(TEXT)),
        },
        ['office', 'languages'],
      ),
    },
  }
}
