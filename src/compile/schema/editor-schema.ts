import * as z from 'zod'
import type { Json } from '../../model/json.ts'
import type { NameLists } from '../../model/name-list.ts'

/** A schema in JSON Schema, draft 7, which is what the YAML servers of editors read. */
export type JsonSchema = { readonly [key: string]: Json }

/**
 * The JSON Schema of what `schema` reads, for the YAML of an editor, which gives numbers and booleans where the build
 * reads text. Keys that name something offer the names of `lists` and no others; where a list is absent or empty, anything may stand.
 */
export function editorSchema(schema: z.ZodType, lists: Partial<NameLists>): JsonSchema {
  const written = z.toJSONSchema(schema, {
    target: 'draft-7',
    io: 'input',
    reused: 'inline',
    override: ({ jsonSchema }) => {
      const draft = jsonSchema as Record<string, unknown>
      offerAlternatives(draft, lists)
      offerNames(draft, lists)
      offerOneAlone(draft)
    },
  })
  const { $schema: _, '~standard': __, ...rest } = written as Record<string, unknown>
  return rest as JsonSchema
}

function offerAlternatives(draft: Record<string, unknown>, lists: Partial<NameLists>): void {
  const { either } = draft as { either?: readonly z.ZodType[] }
  if (!either) return
  draft['anyOf'] = either.map((one) => editorSchema(one, lists))
  delete draft['either']
}

function offerNames(draft: Record<string, unknown>, lists: Partial<NameLists>): void {
  const list = lists[draft['from'] as keyof NameLists]
  delete draft['from']
  if (!list || list.length === 0) return
  if (list.length > TOLD) draft['errorMessage'] = draft['patternErrorMessage']
  for (const key of ['type', 'pattern', 'patternErrorMessage']) delete draft[key]
  draft['enum'] = list.map(({ id }) => id)
  draft['enumDescriptions'] = list.map(({ title }) => title)
}

/** Editors tell all names when one is wrong; where there are more than these, a sentence says more. */
const TOLD = 50

/** What may stand alone or in a list: the one first, since that is what most people want. */
function offerOneAlone(draft: Record<string, unknown>): void {
  const { orOne, type, items, minItems } = draft
  delete draft['orOne']
  if (orOne !== true || type !== 'array') return
  draft['anyOf'] = [items, { type, items, ...(minItems !== undefined && { minItems }) }]
  for (const key of ['type', 'items', 'minItems']) delete draft[key]
}
