import * as z from 'zod'
import { contactSchema } from './contact-schema.ts'
import { boolean, countryCode, date, goal, id, instant, language, oneOf, sitePath, slug, text } from './fields.ts'
import { mapping, oneOrMany, problem, someOf, textOr } from './problem.ts'
import { RELEASE_TYPES } from '../../model/release.ts'

export const imageSchema = mapping({
  src: text.meta({ title: 'File', description: 'The picture, by its path from this file, as ../../images/harbour.jpg.' }),
  alt: text.optional().meta({
    title: 'Description',
    description: 'What one sees, for those who cannot see it. Not the name of the file, and not what the caption says.',
  }),
  caption: text.optional().meta({ title: 'Caption', description: 'The line below the picture: who, where, when.' }),
  credit: text.optional().meta({ title: 'Credit', description: 'Whose picture it is, as it is to be named.' }),
})
  .superRefine((image, context) => {
    if (image.alt === undefined) context.addIssue({ code: 'custom', params: problem('missing-alt', { src: image.src }) })
  })
  .meta({ title: 'Picture', description: 'The picture above the text.', required: ['src', 'alt'] })

const changeSchema = mapping({
  at: instant.meta({ title: 'When', description: 'When it was changed, with the offset, as 2026-03-09T12:00Z.' }),
  kind: oneOf('kind', ['correction', 'update', 'minor']).meta({
    title: 'Kind',
    description: 'A correction mends a mistake, an update tells news: both are shown. A minor change (a comma) is not.',
  }),
  note: text.meta({ title: 'Note', description: 'What was changed, in a sentence for readers.' }),
})

const eventSchema = mapping({
  start: date.meta({ title: 'Beginning', description: 'A day, or a time with its offset, as 2026-05-18T10:00+02:00.' }),
  end: date
    .optional()
    .meta({ title: 'End', description: 'The last day, or a time with its offset. Without it, the event is over with its day.' }),
  place: text.optional().meta({ title: 'Place', description: 'Where it takes place, as an invitation says it.' }),
  status: oneOf('status', ['provisional', 'confirmed', 'cancelled'])
    .default('confirmed')
    .meta({ title: 'Status', description: 'Whether it is certain. Without it, it is confirmed.' }),
})

const withdrawnSchema = mapping({
  at: instant.meta({ title: 'When', description: 'When it was taken back, with the offset, as 2026-04-01T09:00Z.' }),
  reason: text.meta({ title: 'Reason', description: 'Why, in a sentence for readers. It stays at the address of the release.' }),
})

const originalSchema = mapping({
  lang: language.meta({ title: 'Language', description: 'The language that this text was translated from.' }),
  revision: text.optional().meta({
    title: 'Revision',
    description: 'Names the text that was translated, so that you are told when it changes. `dateline new --translate` writes it.',
  }),
})

/** The front matter of a release: the design's section 4. */
export const releaseSchema = mapping({
  title: text.meta({
    title: 'Headline',
    description: 'The headline, without a full stop. Put it between double quotes when it holds a colon.',
  }),
  date: date.meta({
    title: 'Date',
    description: 'The day, or the time with its offset from UTC, as 2026-03-08T10:00-05:00. Before it, nobody sees the release.',
  }),
  region: someOf(id.meta({ from: 'regions' })).meta({
    title: 'Region',
    description: 'One region of regions.yaml, or a list. The first is the one it is listed under first.',
  }),
  topic: someOf(id.meta({ from: 'topics' })).meta({
    title: 'Topic',
    description: 'One topic of topics.yaml, or a list. The first is shown as its label.',
  }),
  contacts: someOf(textOr(id.meta({ from: 'contacts' }), contactSchema)).meta({
    title: 'Contacts',
    description: 'Whom journalists can ask: people or press desks of contacts.yaml, or all that is to be known of one, written here.',
  }),
  place: text.optional().meta({ title: 'Place', description: 'The town before the text: "Lima –".' }),
  type: oneOf('type', RELEASE_TYPES)
    .default('press-release')
    .meta({ title: 'Type', description: 'What kind of text it is. Without it, a press release.' }),
  country: oneOrMany(countryCode.meta({ from: 'countries' }))
    .default([])
    .meta({
      title: 'Country',
      description: 'The countries it is about, by their three letters (ISO 3166), as PER. The first comes first.',
    }),
  summary: text
    .optional()
    .meta({ title: 'Summary', description: 'One or two sentences for lists and for where it is shared. Without it, the first paragraph.' }),
  slug: slug
    .optional()
    .meta({ title: 'Last part of the address', description: 'Small letters, digits and hyphens. Without it, the name of the file.' }),
  image: imageSchema.optional(),
  embargo: instant
    .optional()
    .meta({ title: 'Embargo', description: 'Nobody sees it before this time. With its offset, as 2026-03-08T10:00-05:00.' }),
  draft: boolean.default(false).meta({ title: 'Draft', description: 'As long as it is true, nobody sees it.' }),
  sdg: oneOrMany(goal).default([]).meta({ title: 'Sustainable Development Goals', description: 'Their numbers, from 1 to 17.' }),
  aliases: oneOrMany(sitePath)
    .default([])
    .meta({ title: 'Old addresses', description: 'Paths of this site that are to lead here, as /en/news/old-address.' }),
  changes: z.array(changeSchema).default([]).meta({ title: 'Changes', description: 'What was corrected or updated after it came out.' }),
  withdrawn: withdrawnSchema.optional().meta({
    title: 'Withdrawn',
    description: 'Takes it back: the address stays and tells the reason, the text goes.',
  }),
  together: oneOrMany(language).default([]).meta({
    title: 'Together',
    description: 'Languages that come out at one moment: it waits until each of them is there, no draft, and due.',
  }),
  lead: boolean.default(false).meta({ title: 'Lead', description: 'Whether it may stand first on the home page.' }),
  translationOf: originalSchema
    .optional()
    .meta({ title: 'Translated from', description: 'Which version, and which text of it, this is a translation of.' }),
  event: eventSchema.optional().meta({ title: 'Event', description: 'What a media advisory invites to.' }),
})

export type ReleaseMeta = z.output<typeof releaseSchema>
