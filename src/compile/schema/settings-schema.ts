import * as z from 'zod'
import { boolean, id, language, localized, text, url, urlOrPath, wholeNumber } from './fields.ts'
import { mapping, problem, someOf, textThat, type Problem } from './problem.ts'
import { readDate } from '../../language/written-date.ts'
import type { Day } from '../../model/instant.ts'

const timeZone = textThat((value) => {
  try {
    return { value: new Intl.DateTimeFormat('en', { timeZone: value }).resolvedOptions().timeZone && value }
  } catch {
    return problem('bad-time-zone', { value })
  }
}).meta({ examples: ['Europe/Zurich', 'Africa/Nairobi', 'Asia/Dhaka', 'UTC'] })

/** Whether there are digests: of everything, of nothing, or of what is published from a day on. */
const digest = textThat((value): { value: { since: Day | undefined } | false } | Problem => {
  if (value === 'true') return { value: { since: undefined } }
  if (value === 'false') return { value: false }
  const written = readDate(value)
  return written.kind === 'day' ? { value: { since: written.day } } : problem('bad-digest', { value })
}).meta({
  type: ['boolean', 'string'],
  pattern: String.raw`^(true|false|\d{4}-\d{2}-\d{2})$`,
  patternErrorMessage: 'Write true, false, or a day, as 2026-01-01.',
})

/** content/site.yaml. */
export const siteSchema = mapping({
  name: localized.meta({
    title: 'Name',
    description: 'The name of the organisation, as the site is headed. One text, or one per language.',
  }),
  url: url.meta({ title: 'Address', description: 'Where the site is published, as https://newsroom.example.org.' }),
  languages: someOf(language).meta({
    title: 'Languages',
    description: 'The languages of the site, in the order in which they are offered.',
  }),
  defaultLanguage: language.meta({
    title: 'Default language',
    description: 'The language that stands in where a text is missing in another.',
  }),
  timeZone: timeZone.meta({
    title: 'Time zone',
    description: 'In which days begin and dates are shown: a name of the IANA list, as Europe/Zurich.',
  }),
  publisher: mapping({
    name: localized.meta({ title: 'Name', description: 'One text, or one per language.' }),
    url: url.optional().meta({ title: 'Address', description: 'Its main site.' }),
    logo: text.optional().meta({ title: 'Logo', description: 'A file of public/, as /logo.svg.' }),
  })
    .optional()
    .meta({ title: 'Publisher', description: 'Who publishes the site, for search engines and cards.' }),
  perPage: wholeNumber(1, 1000)
    .default(20)
    .meta({ title: 'Releases on a page', description: 'How many a page of a list shows. Without it, 20.' }),
  socialCards: boolean.default(true).meta({ title: 'Cards', description: 'Whether each release has a card for where it is shared.' }),
  pressFiles: boolean
    .default(true)
    .meta({ title: 'Files for the press', description: 'Whether each release has files for desks, and the site an API.' }),
  digest: digest.default({ since: undefined }).meta({
    title: 'Digests',
    description: 'Whether there are pages and e-mails of each day and week; or the day from which on there are.',
  }),
  theme: z.record(z.string(), z.unknown()).default({}).meta({ title: 'Theme', description: 'Options of a theme.' }),
  pressDesk: id.optional().meta({
    title: 'Press desk',
    description: 'The contact that is shown on every page, and in place of one whose time is over.',
    from: 'contacts',
  }),
  hub: url.optional().meta({ title: 'WebSub hub', description: 'Is told when feeds change.' }),
  publishingPrinciples: urlOrPath
    .optional()
    .meta({ title: 'Publishing principles', description: 'The page that says by which principles you publish.' }),
  correctionsPolicy: urlOrPath.optional().meta({ title: 'Corrections policy', description: 'The page that says how you correct.' }),
  admin: z.unknown().optional(),
  rules: z.unknown().optional(),
})

const label = {
  label: text.meta({ title: 'Label', description: 'What the entry is called.' }),
  href: text.optional().meta({
    title: 'Link',
    description: 'A page (page:about), topic (topic:shelter), region (region:asia-pacific), path (/en/search/) or whole address.',
  }),
  intro: text.optional().meta({ title: 'Introduction', description: 'A sentence or two in the panel of the entry.' }),
}

const entriesOf = <S extends z.ZodType>(entry: S) => z.array(entry).meta({ title: 'Entries', description: 'What stands below it.' })

const groupSchema = mapping({ ...label, items: entriesOf(mapping(label)).default([]) })

const menuSchema = z.array(mapping({ ...label, items: entriesOf(groupSchema).default([]) }))

/** content/navigation/<lang>.yaml: three levels, as deep as the contract goes. */
export const navigationSchema = mapping({
  menu: menuSchema.default([]).meta({ title: 'Menu', description: 'The entries at the top of each page, three levels deep.' }),
  footer: menuSchema.default([]).meta({ title: 'Footer', description: 'The entries at the foot of each page.' }),
})
