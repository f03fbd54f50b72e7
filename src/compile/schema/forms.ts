import * as z from 'zod'
import { pageSchema } from './page-schema.ts'
import { releaseSchema } from './release-schema.ts'
import type { FieldKind, FormField, Forms } from '../../model/admin.ts'
import { LANGUAGES } from '../../model/locale.ts'
import { RELEASE_TYPES } from '../../model/release.ts'

/** How a key is filled in. What is `shared` is the same in all language versions. */
interface Filling {
  readonly kind: Exclude<FieldKind, { readonly is: 'group' | 'groups' }> | GroupFilling
  readonly shared?: boolean
}

interface GroupFilling {
  readonly is: 'group' | 'groups'
  readonly fillings: Readonly<Record<string, Filling>>
}

/** Whoever adds a key to a schema says here how it is filled in: without it, this does not compile. */
type Fillings<S extends z.ZodType> = { readonly [K in keyof z.output<S>]-?: Filling }

const line: Filling = { kind: { is: 'line' } }
const text: Filling = { kind: { is: 'text' } }
const flag: Filling = { kind: { is: 'flag', begins: false } }
/** Whoever begins a text, or a translation of one that is out, has to say that it is done. */
const draft: Filling = { kind: { is: 'flag', begins: true } }
const lines: Filling = { kind: { is: 'lines' } }
const moment: Filling = { kind: { is: 'date', day: false } }
const date: Filling = { kind: { is: 'date', day: true } }
const choice = (...choices: readonly string[]): Filling => ({ kind: { is: 'choice', choices, many: false } })
const choices = (...choices: readonly string[]): Filling => ({ kind: { is: 'choice', choices, many: true } })
const shared = (filling: Filling): Filling => ({ ...filling, shared: true })

const image: Filling = { kind: { is: 'group', fillings: { src: { kind: { is: 'picture' } }, alt: text, caption: text, credit: line } } }

const RELEASE: Fillings<typeof releaseSchema> = {
  title: line,
  date: shared(date),
  // A translation must not come out before the embargo of what it translates.
  embargo: shared(moment),
  draft,
  place: line,
  type: shared(choice(...RELEASE_TYPES)),
  summary: text,
  region: shared({ kind: { is: 'ids', of: 'regions' } }),
  country: shared({ kind: { is: 'countries' } }),
  topic: shared({ kind: { is: 'ids', of: 'topics' } }),
  contacts: shared({ kind: { is: 'ids', of: 'contacts' } }),
  image,
  sdg: shared({ kind: { is: 'goals' } }),
  lead: flag,
  event: {
    kind: { is: 'group', fillings: { start: date, end: date, place: line, status: choice('provisional', 'confirmed', 'cancelled') } },
  },
  changes: { kind: { is: 'groups', fillings: { at: moment, kind: choice('correction', 'update', 'minor'), note: text } } },
  withdrawn: { kind: { is: 'group', fillings: { at: moment, reason: text } } },
  translationOf: { kind: { is: 'group', fillings: { lang: choice(...LANGUAGES), revision: line } } },
  together: choices(...LANGUAGES),
  slug: line,
  aliases: lines,
}

const PAGE: Fillings<typeof pageSchema> = { title: line, summary: text, draft, image, aliases: lines }

/** The front matter of releases and standing pages as forms: what its schemas say, in an order in which one writes. */
export const FORMS: Forms = { release: formOf(releaseSchema, RELEASE), page: formOf(pageSchema, PAGE) }

function formOf(schema: z.ZodType, fillings: Readonly<Record<string, Filling>>): readonly FormField[] {
  const shape = shapeOf(schema)
  return Object.entries(fillings).map(([name, { kind, shared: isShared = false }]): FormField => {
    const inner = shape[name]
    if (!inner) throw new Error(`There is no "${name}" in the schema that the form is of.`)
    const { title = titleOf(name), description } = saidOf(inner)
    const required = !inner.safeParse(undefined).success
    return { name, label: title, hint: description, required, kind: kindOf(inner, kind), shared: isShared }
  })
}

function kindOf(schema: z.ZodType, kind: Filling['kind']): FieldKind {
  return 'fillings' in kind ? { is: kind.is, fields: formOf(schema, kind.fillings) } : kind
}

/** What a schema, or the one that need not be there, is called in plain words. */
function saidOf(schema: z.ZodType): { readonly title?: string | undefined; readonly description?: string | undefined } {
  const said = z.globalRegistry.get(schema)
  if (said?.title !== undefined) return said
  return schema instanceof z.ZodOptional || schema instanceof z.ZodDefault ? saidOf(schema.unwrap() as z.ZodType) : {}
}

/** The keys of a mapping, or of the mappings in a list, whatever says that there need be none. */
function shapeOf(schema: z.ZodType): Readonly<Record<string, z.ZodType>> {
  if (schema instanceof z.ZodObject) return schema.shape
  if (schema instanceof z.ZodArray) return shapeOf(schema.element as z.ZodType)
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) return shapeOf(schema.unwrap() as z.ZodType)
  throw new Error('Only a mapping has keys.')
}

/** `translationOf` as "Translation of". */
function titleOf(name: string): string {
  const words = name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)
  return words.charAt(0).toUpperCase() + words.slice(1)
}
