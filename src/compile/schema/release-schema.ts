import * as z from 'zod'
import { contactSchema } from './contact-schema.ts'
import { boolean, countryCode, date, goal, id, instant, language, oneOf, sitePath, slug, text } from './fields.ts'
import { mapping, oneOrMany, problem, someOf, textOr } from './problem.ts'
import { RELEASE_TYPES } from '../../model/release.ts'

export const imageSchema = mapping({
  src: text,
  alt: text.optional(),
  caption: text.optional(),
  credit: text.optional(),
}).superRefine((image, context) => {
  if (image.alt === undefined) context.addIssue({ code: 'custom', params: problem('missing-alt', { src: image.src }) })
})

const changeSchema = mapping({ at: instant, kind: oneOf('kind', ['correction', 'update', 'minor']), note: text })

const eventSchema = mapping({
  start: date,
  end: date.optional(),
  place: text.optional(),
  status: oneOf('status', ['provisional', 'confirmed', 'cancelled']).default('confirmed'),
})

/** The front matter of a release: the design's section 4. */
export const releaseSchema = mapping({
  title: text,
  date,
  region: someOf(id),
  topic: someOf(id),
  contacts: someOf(textOr(id, contactSchema)),
  place: text.optional(),
  type: oneOf('type', RELEASE_TYPES).default('press-release'),
  country: oneOrMany(countryCode).default([]),
  summary: text.optional(),
  slug: slug.optional(),
  image: imageSchema.optional(),
  embargo: instant.optional(),
  draft: boolean.default(false),
  sdg: oneOrMany(goal).default([]),
  aliases: oneOrMany(sitePath).default([]),
  changes: z.array(changeSchema).default([]),
  withdrawn: mapping({ at: instant, reason: text }).optional(),
  together: oneOrMany(language).default([]),
  lead: boolean.default(false),
  translationOf: mapping({ lang: language, revision: text.optional() }).optional(),
  event: eventSchema.optional(),
})

export type ReleaseMeta = z.output<typeof releaseSchema>
