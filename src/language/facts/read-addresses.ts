import { readOut, type Findings } from './found.ts'

const URL_TEXT = /(?<![\p{L}\d@])(?:https?:\/\/|www\.)[^\s<>"«»“”]*[^\s<>"«»“”.,;:!?)\]'’]/giu
const EMAIL = /(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g

/** An international number, or the groups of a North American one. */
const PHONE = /(?<![\d+])\+\d[\d ().-]{6,30}\d(?!\d)|(?<![\d.,-])(?:1[-. ])?(?:\(\d{3}\) ?|\d{3}[-. ])\d{3}[-. ]\d{4}(?![\d-])/g

/** Web addresses, e-mail addresses and telephone numbers. */
export function readAddresses(text: string, { found }: Findings): string {
  let rest = readOut(text, URL_TEXT, ([whole = ''], at) => {
    found.push({ kind: 'url', value: urlValue(whole), at, length: whole.length })
    return true
  })
  rest = readOut(rest, EMAIL, ([whole = ''], at) => {
    found.push({ kind: 'email', value: emailValue(whole), at, length: whole.length })
    return true
  })
  return readOut(rest, PHONE, ([whole = ''], at) => {
    found.push({ kind: 'phone', value: phoneValue(whole), at, length: whole.length })
    return true
  })
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
