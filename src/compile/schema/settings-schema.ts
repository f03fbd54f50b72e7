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
})

/** Whether there are digests: of everything, of nothing, or of what is published from a day on. */
const digest = textThat((value): { value: { since: Day | undefined } | false } | Problem => {
  if (value === 'true') return { value: { since: undefined } }
  if (value === 'false') return { value: false }
  const written = readDate(value)
  return written.kind === 'day' ? { value: { since: written.day } } : problem('bad-digest', { value })
})

/** content/site.yaml. */
export const siteSchema = mapping({
  name: localized,
  url,
  languages: someOf(language),
  defaultLanguage: language,
  timeZone,
  publisher: mapping({ name: localized, url: url.optional(), logo: text.optional() }).optional(),
  perPage: wholeNumber(1, 1000).default(20),
  socialCards: boolean.default(true),
  pressFiles: boolean.default(true),
  digest: digest.default({ since: undefined }),
  theme: z.record(z.string(), z.unknown()).default({}),
  pressDesk: id.optional(),
  hub: url.optional(),
  publishingPrinciples: urlOrPath.optional(),
  correctionsPolicy: urlOrPath.optional(),
  admin: z.unknown().optional(),
  rules: z.unknown().optional(),
})

const label = { label: text, href: text.optional(), intro: text.optional() }

const menuSchema = z.array(
  mapping({ ...label, items: z.array(mapping({ ...label, items: z.array(mapping(label)).default([]) })).default([]) }),
)

/** content/navigation/<lang>.yaml: three levels, as deep as the contract goes. */
export const navigationSchema = mapping({ menu: menuSchema.default([]), footer: menuSchema.default([]) })
