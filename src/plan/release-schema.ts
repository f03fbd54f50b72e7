import type { Json } from '../model/json.ts'
import { LANGUAGES } from '../model/locale.ts'
import { RELEASE_TYPES } from '../model/release.ts'

const TEXT = { type: 'string' } as const

const ADDRESS = { type: 'string', format: 'uri' } as const

const LANGUAGE = { type: 'string', enum: LANGUAGES }

const INSTANT = { type: 'string', format: 'date-time' } as const

const PIXELS = { type: 'integer', minimum: 1 } as const

/**
 * The JSON Schema (2020-12) of `release.json`, version 1. New members may come at any time, so that none is forbidden; what is
 * here stays as long as the number does.
 */
export function releaseSchema(address: string): Json {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: address,
    title: 'A release of a newsroom, version 1',
    description:
      'Every address is absolute. Moments are in UTC. Members may be added to this version and never change their meaning in it.',
    ...object(
      {
        $schema: ADDRESS,
        version: { const: 1 },
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
        files: said(
          'The same release in other formats.',
          object({ text: ADDRESS, markdown: ADDRESS, ninjs: ADDRESS, contacts: ADDRESS }, []),
        ),
      },
      [
        ...['$schema', 'version', 'id', 'url', 'language', 'dir', 'type', 'title', 'summary', 'published', 'updated', 'revision', 'html'],
        ...['topics', 'regions', 'countries', 'goals', 'changes', 'contacts', 'translations', 'publisher', 'files'],
      ],
    ),
    $defs: {
      label: said('A text; `language` where it is in another one than the release.', object({ text: TEXT, language: LANGUAGE }, ['text'])),
      term: object({ id: TEXT, name: { $ref: '#/$defs/label' }, url: ADDRESS }, ['id', 'name', 'url']),
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
          role: { $ref: '#/$defs/label' },
          office: { $ref: '#/$defs/label' },
          phone: object({ text: TEXT, uri: said('RFC 3966.', { type: 'string', pattern: '^tel:\\+' }) }, ['text', 'uri']),
          email: { type: 'string', format: 'email' },
          languages: said('BCP 47.', listOf(TEXT)),
        },
        ['office', 'languages'],
      ),
    },
  }
}

function object(properties: { readonly [key: string]: Json }, required: readonly string[]) {
  return { type: 'object', properties, required } as const
}

function listOf(items: Json) {
  return { type: 'array', items } as const
}

function said<T extends { readonly [key: string]: Json }>(description: string, schema: T) {
  return { description, ...schema }
}
