import { readOut, type Findings } from './found.ts'
import type { FactKind } from '../../model/fact.ts'

const URL_TEXT = /(?<![\p{L}\d@])(?:https?:\/\/|www\.)[^\s<>"«»“”]*[^\s<>"«»“”.,;:!?)\]'’]/giu
const EMAIL = /(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g

/** An international number, or the groups of a North American one. */
const PHONE = /(?<![\d+])\+\d[\d ().-]{6,30}\d(?!\d)|(?<![\d.,-])(?:1[-. ])?(?:\(\d{3}\) ?|\d{3}[-. ])\d{3}[-. ]\d{4}(?![\d-])/g

const READERS: readonly { readonly kind: FactKind; readonly pattern: RegExp; readonly valueOf: (written: string) => string }[] = [
  { kind: 'url', pattern: URL_TEXT, valueOf: urlValue },
  { kind: 'email', pattern: EMAIL, valueOf: emailValue },
  { kind: 'phone', pattern: PHONE, valueOf: phoneValue },
]

/** Web addresses, e-mail addresses and telephone numbers. */
export function readAddresses(text: string, { found }: Findings): string {
  return READERS.reduce(
    (rest, { kind, pattern, valueOf }) =>
      readOut(rest, pattern, ({ whole, at }) => {
        found.push({ kind, value: valueOf(whole), at, length: whole.length })
        return true
      }),
    text,
  )
}

/** An address without what may differ between two ways to the same page. */
export function urlValue(url: string): string {
  return url
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .replace(/^www\./, '')
    .replace(/[?#].*$/, '')
    .replace(/\/+$/, '')
}

export function emailValue(email: string): string {
  return email.toLowerCase().replace(/[?].*$/, '')
}

/** The digits of a number; a North American one is the same with and without its 1. */
export function phoneValue(phone: string): string {
  const digits = phone.replace('(0)', '').replace(/\D/g, '')
  return digits.length === 11 && digits.startsWith('1') ? digits.slice(1) : digits
}
