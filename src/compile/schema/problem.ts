import * as z from 'zod'
import { UNWANTED } from '../decode-text.ts'
import type { Code, Details } from '../../diagnostics/catalog.ts'

// Code generation from strings is off in the build; zod must not try it.
z.config({ jitless: true })

/**
 * What schemas say under `meta` is for editors (`editor-schema.ts`): `title` and `description` in the words of a press
 * office, keywords of JSON Schema for the value as an editor's YAML has it, and `from` (the list that names come from),
 * `orOne` (one of it may stand without a list) and `either` (the schemas of which one holds).
 */

/** A problem of the catalog, found in a value; `key` is filled in where the value stands. */
export interface Problem {
  readonly code: Code
  readonly details: Readonly<Record<string, string>>
}

export function problem<C extends Code>(code: C, details: Omit<Details<C>, 'key'>): Problem {
  return { code, details }
}

/** A schema for a text that `read` turns into a value, or says what is wrong with it. */
export function textThat<T>(read: (text: string) => { readonly value: T } | Problem) {
  return z.string().transform((text, context): T => {
    const unwanted = unwantedIn(text)
    const result = unwanted ?? (text.trim() === '' ? problem('empty-value', {}) : read(text.trim()))
    if ('value' in result) return result.value
    context.addIssue({ code: 'custom', params: result })
    return z.NEVER
  })
}

/** What `decodeText` leaves out can still be written as `"\u0001"`, and half a character as `"\ud800"`. */
function unwantedIn(text: string): Problem | undefined {
  const at = Math.max(text.search(UNWANTED), text.search(/[\ud800-\udfff]/u))
  if (at === -1) return undefined
  return problem('bad-character', { character: `U+${text.charCodeAt(at).toString(16).toUpperCase().padStart(4, '0')}` })
}

/** A schema for what may be written as one of something or as a list of them. */
export function oneOrMany<S extends z.ZodType>(schema: S) {
  return z.preprocess((value) => (Array.isArray(value) ? value : [value]), z.array(schema)).meta({ orOne: true })
}

/** Like `oneOrMany`, of which there must be one at least. */
export function someOf<S extends z.ZodType>(schema: S) {
  return z
    .preprocess(
      (value) => (value === undefined || Array.isArray(value) ? value : [value]),
      z.array(schema).refine((list) => list.length > 0, { params: problem('empty-value', {}) }),
    )
    .meta({ orOne: true, minItems: 1 })
}

/** A schema for what may be written in two ways, told apart by whether it is a text: so that errors inside either are told. */
export function textOr<T extends z.ZodType, O extends z.ZodType>(text: T, other: O) {
  return z
    .unknown()
    .transform((value, context): z.output<T> | z.output<O> => {
      const result = (typeof value === 'string' ? text : other).safeParse(value)
      if (result.success) return result.data
      for (const issue of result.error.issues) context.issues.push({ ...issue, input: value } as (typeof context.issues)[number])
      return z.NEVER
    })
    .meta({ either: [text, other] })
}

/** A schema for a mapping with these keys and no others. The message of its complaint about others lists the keys. */
export function mapping<const S extends z.core.$ZodLooseShape>(shape: S) {
  const known = Object.keys(shape).join(', ')
  return z.strictObject(shape, { error: (issue) => (issue.code === 'unrecognized_keys' ? known : undefined) })
}
