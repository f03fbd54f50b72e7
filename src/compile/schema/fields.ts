import { mapping, problem, textOr, textThat } from './problem.ts'
import { suggest } from '../../diagnostics/suggest.ts'
import { isEmail } from '../../language/email.ts'
import { LANGUAGES, type InEveryLanguage } from '../../model/locale.ts'
import { readOldAddress } from '../../language/old-address.ts'
import { phoneNumber } from '../../language/phone.ts'
import { readDate, type WrittenDate } from '../../language/written-date.ts'
import { isSlug, SLUG } from '../../language/slugify.ts'

/** Text as an editor's YAML has it: `2026` is a number to it, and a headline to us. */
const TEXT = ['string', 'number']

const DAY = String.raw`\d{4}-\d{2}-\d{2}`
const TIME = String.raw`T\d{2}:\d{2}(:\d{2})?(Z|[+-]\d{2}:\d{2})`

/** Any text that is not empty; runs of white space become one space, and no-break spaces stay. */
export const text = textThat((value) => ({ value: value.replace(/[ \t\n]+/g, ' ') })).meta({ type: TEXT })

export const boolean = textThat((value) => {
  if (value === 'true') return { value: true }
  return value === 'false' ? { value: false } : problem('bad-boolean', { value })
}).meta({ type: 'boolean' })

/** A day or an instant with its offset. */
export const date = textThat((value) => {
  const written = readDate(value)
  if (written.kind === 'bad-date') return problem('bad-date', { value, reason: written.reason })
  if (written.kind === 'no-offset') return problem('no-offset', { value })
  return { value: written satisfies WrittenDate }
}).meta({
  pattern: `^${DAY}(${TIME})?$`,
  patternErrorMessage: 'Write a day, as 2026-03-08, or a time with its offset, as 2026-03-08T10:00-05:00.',
})

export const instant = textThat((value) => {
  const written = readDate(value)
  if (written.kind === 'bad-date') return problem('bad-date', { value, reason: written.reason })
  if (written.kind === 'no-offset') return problem('no-offset', { value })
  return written.kind === 'day' ? problem('needs-instant', { value }) : { value: written.instant }
}).meta({
  pattern: `^${DAY}${TIME}$`,
  patternErrorMessage: 'Write a time with its offset, as 2026-03-08T10:00-05:00 or 2026-03-08T15:00Z.',
})

export const day = textThat((value) => {
  const written = readDate(value)
  if (written.kind === 'bad-date') return problem('bad-date', { value, reason: written.reason })
  return written.kind === 'day' ? { value: written.day } : problem('bad-date', { value, reason: 'only a day may stand here' })
}).meta({ pattern: `^${DAY}$`, patternErrorMessage: 'Write a day, as 2026-03-08.' })

export const slug = textThat((value) => {
  if (!isSlug(value)) return problem('bad-slug', { value })
  return value.length < 3 ? problem('short-slug', { value }) : { value }
}).meta({ type: TEXT, pattern: SLUG.source, minLength: 3, patternErrorMessage: 'Write small letters without accents, digits and hyphens.' })

export const id = textThat((value) => (isSlug(value) ? { value } : problem('bad-id', { value }))).meta({
  type: TEXT,
  pattern: SLUG.source,
  patternErrorMessage: 'Write small letters without accents, digits and hyphens.',
})

export const countryCode = textThat((value) => (/^[A-Z]{3}$/.test(value) ? { value } : problem('bad-country-code', { value }))).meta({
  pattern: '^[A-Z]{3}$',
  patternErrorMessage: 'Write the three capital letters of ISO 3166, as PER.',
})

export const goal = textThat((value) => (/^([1-9]|1[0-7])$/.test(value) ? { value: Number(value) } : problem('bad-goal', { value }))).meta({
  type: ['integer', 'string'],
  minimum: 1,
  maximum: 17,
  pattern: '^([1-9]|1[0-7])$',
})

export const email = textThat((value) => (isEmail(value) ? { value } : problem('bad-email', { value }))).meta({
  pattern: '^[^@\\s]+@[^@\\s]+\\.[^@\\s]+$',
  patternErrorMessage: 'Write one e-mail address.',
})

export const phone = textThat((value) => (phoneNumber(value) ? { value } : problem('bad-phone', { value }))).meta({
  type: TEXT,
  pattern: '^\\+',
  patternErrorMessage: 'Write the international number, with + and the country code, between quotes.',
})

export const url = textThat((value) => (isWebAddress(value) ? { value } : problem('bad-url', { value }))).meta({
  pattern: '^https?://\\S+$',
  patternErrorMessage: 'Write a whole address, as https://example.org.',
})

/** A page of the site or of another one. */
export const urlOrPath = textThat((value) =>
  isWebAddress(value) || /^\/(?![/\\])[^\s<>"'\\]*$/.test(value) ? { value } : problem('bad-reference', { value }),
).meta({ pattern: '^(https?:/)?/\\S*$', patternErrorMessage: 'Write a path of the site, as /en/about/, or a whole address.' })

/** A path of the site, as an old address: no query, no fragment, no step upwards. */
export const sitePath = textThat((value) => {
  const read = readOldAddress(value)
  switch (read.kind) {
    case 'address':
      return { value: read.address }
    case 'unusable':
      return problem('bad-alias', { value })
    case 'reserved':
      return problem('reserved-alias', { value, reason: read.reason })
  }
}).meta({ pattern: '^/', patternErrorMessage: 'Write a path of the site, as /en/news/old-address.' })

export const language = oneOf('language', LANGUAGES).meta({ from: 'languages' })

/** A text per language. */
export const names = mapping({
  en: text.optional().meta({ title: 'In English' }),
  fr: text.optional().meta({ title: 'In French' }),
  es: text.optional().meta({ title: 'In Spanish' }),
  ar: text.optional().meta({ title: 'In Arabic' }),
} satisfies InEveryLanguage<unknown>)

/** Text for all languages alike, or one per language. */
export const localized = textOr(
  text,
  names.refine((texts) => Object.keys(texts).length > 0, { params: problem('empty-value', {}) }),
)

export function oneOf<const T extends string>(key: string, choices: readonly T[]) {
  return textThat((value): { value: T } | ReturnType<typeof problem> => {
    const choice = choices.find((one) => one === value)
    if (choice !== undefined) return { value: choice }
    return { code: 'bad-choice', details: { value, key, suggestion: suggest(value, choices), known: choices.join(', ') } }
  }).meta({ enum: choices })
}

export function wholeNumber(least: number, most: number) {
  return textThat((value) => {
    const number = /^\d{1,9}$/.test(value) ? Number(value) : Number.NaN
    return number >= least && number <= most
      ? { value: number }
      : problem('bad-number', { value, least: String(least), most: String(most) })
  }).meta({ type: ['integer', 'string'], minimum: least, maximum: most, pattern: '^[0-9]+$' })
}

function isWebAddress(value: string): boolean {
  return /^https?:\/\/[^\s<>"'\\]+$/.test(value) && URL.canParse(value)
}
