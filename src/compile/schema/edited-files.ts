import * as z from 'zod'
import { contactSchema } from './contact-schema.ts'
import { countryCode, id, names } from './fields.ts'
import { pageSchema } from './page-schema.ts'
import { releaseSchema } from './release-schema.ts'
import { navigationSchema, siteSchema } from './settings-schema.ts'

const tableOf = (key: typeof id, row: z.ZodType) => z.record(key, row)

/** What people write, by its kind: the schema that it is read by, and the files under content/ that are of it. */
export const EDITED_FILES = {
  release: { schema: releaseSchema, files: 'releases/**/*.md', title: 'The front matter of a release' },
  page: { schema: pageSchema, files: 'pages/**/*.md', title: 'The front matter of a standing page' },
  site: { schema: siteSchema, files: 'site.yaml', title: 'What there is to say of the site as a whole' },
  navigation: { schema: navigationSchema, files: 'navigation/*.yaml', title: 'The menu and the footer of a language' },
  topics: { schema: tableOf(id, names), files: 'topics.yaml', title: 'The topics of the newsroom: an id, and a name in each language' },
  regions: { schema: tableOf(id, names), files: 'regions.yaml', title: 'The regions of the newsroom: an id, and a name in each language' },
  countries: {
    schema: tableOf(countryCode, names),
    files: 'countries.yaml',
    title: 'Countries that are to be called otherwise: three letters (ISO 3166), and a name in each language',
  },
  contacts: {
    schema: tableOf(id, contactSchema),
    files: 'contacts.yaml',
    title: 'The people and press desks of the newsroom, each by an id',
  },
} as const
