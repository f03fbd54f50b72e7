import { mapping, problem, textOr, textThat } from './problem.ts'
import { suggest } from '../../diagnostics/suggest.ts'
import { isEmail } from '../../language/email.ts'
import { LANGUAGES, type InEveryLanguage } from '../../model/locale.ts'
import { readOldAddress } from '../../language/old-address.ts'
import { phoneNumber } from '../../language/phone.ts'
import { readDate, type WrittenDate } from '../../language/written-date.ts'
import { isSlug } from '../../language/slugify.ts'

/** Any text that is not empty; runs of white space become one space, and no-break spaces stay. */
export const text = textThat((value) => ({ value: value.replace(/[ \t\n]+/g, ' ') }))

export const boolean = textThat((value) => {
  if (value === 'true') return { value: true }
  return value === 'false' ? { value: false } : problem('bad-boolean', { value })
})

/** A day or an instant with its offset. */
export const date = textThat((value) => {
  const written = readDate(value)
  if (written.kind === 'bad-date') return problem('bad-date', { value, reason: written.reason })
  if (written.kind === 'no-offset') return problem('no-offset', { value })
  return { value: written satisfies WrittenDate }
})

export const instant = textThat((value) => {
  const written = readDate(value)
  if (written.kind === 'bad-date') return problem('bad-date', { value, reason: written.reason })
  if (written.kind === 'no-offset') return problem('no-offset', { value })
  return written.kind === 'day' ? problem('needs-instant', { value }) : { value: written.instant }
})

export const day = textThat((value) => {
  const written = readDate(value)
  if (written.kind === 'bad-date') return problem('bad-date', { value, reason: written.reason })
  return written.kind === 'day' ? { value: written.day } : problem('bad-date', { value, reason: 'only a day may stand here' })
})

export const slug = textThat((value) => {
  if (!isSlug(value)) return problem('bad-slug', { value })
  return value.length < 3 ? problem('short-slug', { value }) : { value }
})

export const id = textThat((value) => (isSlug(value) ? { value } : problem('bad-id', { value })))

export const countryCode = textThat((value) => (/^[A-Z]{3}$/.test(value) ? { value } : problem('bad-country-code', { value })))

export const goal = textThat((value) => (/^([1-9]|1[0-7])$/.test(value) ? { value: Number(value) } : problem('bad-goal', { value })))

export const email = textThat((value) => (isEmail(value) ? { value } : problem('bad-email', { value })))

export const phone = textThat((value) => (phoneNumber(value) ? { value } : problem('bad-phone', { value })))

export const url = textThat((value) => (isWebAddress(value) ? { value } : problem('bad-url', { value })))

/** A page of the site or of another one. */
export const urlOrPath = textThat((value) =>
  isWebAddress(value) || /^\/(?![/\\])[^\s<>"'\\]*$/.test(value) ? { value } : problem('bad-reference', { value }),
)

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
})

export const language = oneOf('language', LANGUAGES)

/** A text per language. */
export const names = mapping({
  en: text.optional(),
  fr: text.optional(),
  es: text.optional(),
  ar: text.optional(),
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
  })
}

export function wholeNumber(least: number, most: number) {
  return textThat((value) => {
    const number = /^\d{1,9}$/.test(value) ? Number(value) : Number.NaN
    return number >= least && number <= most
      ? { value: number }
      : problem('bad-number', { value, least: String(least), most: String(most) })
  })
}

function isWebAddress(value: string): boolean {
  return /^https?:\/\/[^\s<>"'\\]+$/.test(value) && URL.canParse(value)
}
