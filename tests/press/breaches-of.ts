import { Validator, type Schema } from '@cfworker/json-schema'

/** What a JSON Schema (2020-12) finds wrong with a document. */
export function breachesOf(schema: string, document: string): readonly string[] {
  const { errors } = new Validator(JSON.parse(schema) as Schema, '2020-12', false).validate(JSON.parse(document))
  return errors.map(({ instanceLocation, error }) => `${instanceLocation}: ${error}`)
}
