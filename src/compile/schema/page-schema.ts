import { boolean, sitePath, text } from './fields.ts'
import { mapping, oneOrMany } from './problem.ts'
import { imageSchema } from './release-schema.ts'

/** The front matter of a standing page. */
export const pageSchema = mapping({
  title: text,
  summary: text.optional(),
  image: imageSchema.optional(),
  aliases: oneOrMany(sitePath).default([]),
  draft: boolean.default(false),
})
