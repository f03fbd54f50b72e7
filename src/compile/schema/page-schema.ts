import { boolean, sitePath, text } from './fields.ts'
import { mapping, oneOrMany } from './problem.ts'
import { imageSchema } from './release-schema.ts'

/** The front matter of a standing page. */
export const pageSchema = mapping({
  title: text.meta({ title: 'Title', description: 'The title of the page.' }),
  summary: text.optional().meta({ title: 'Summary', description: 'One or two sentences, below the title and for search engines.' }),
  image: imageSchema.optional(),
  aliases: oneOrMany(sitePath)
    .default([])
    .meta({ title: 'Old addresses', description: 'Paths of this site that are to lead here, as /en/old-address.' }),
  draft: boolean.default(false).meta({ title: 'Draft', description: 'As long as it is true, nobody sees it.' }),
})
