import type { Json } from '../model/json.ts'
import { LANGUAGES } from '../model/locale.ts'

/* What the JSON Schemas of the site are written with. */

export const TEXT = { type: 'string' } as const

export const ADDRESS = { type: 'string', format: 'uri' } as const

export const LANGUAGE = { type: 'string', enum: LANGUAGES } as const

export const INSTANT = { type: 'string', format: 'date-time' } as const

export const PIXELS = { type: 'integer', minimum: 1 } as const

/** A name, and its language where that is not the one of the document. */
export const LABEL = said(
  'A text; `language` where it is in another one than the document.',
  object({ text: TEXT, language: LANGUAGE }, ['text']),
)

/** A schema as a document of its own (JSON Schema 2020-12). Members that it does not name are allowed: they may come at any time. */
export function document(address: string, title: string, properties: { readonly [key: string]: Json }, required: readonly string[]) {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: address,
    title,
    description:
      'Every address is absolute. Moments are in UTC. Members may be added to this version and never change their meaning in it.',
    ...object({ $schema: ADDRESS, version: { const: 1 }, ...properties }, ['$schema', 'version', ...required]),
  }
}

export function object(properties: { readonly [key: string]: Json }, required: readonly string[]) {
  return { type: 'object', properties, required } as const
}

export function listOf(items: Json) {
  return { type: 'array', items } as const
}

export function said<T extends { readonly [key: string]: Json }>(description: string, schema: T) {
  return { description, ...schema }
}
