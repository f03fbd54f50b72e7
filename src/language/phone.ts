/** A telephone number that can be dialled from anywhere: `+` and 7 to 15 digits (E.164), and the digits of an extension. */
export interface PhoneNumber {
  readonly e164: string
  readonly extension: string | undefined
}

const GAP = '[ \\u00a0\\u202f]'

const EXTENSION = new RegExp(`${GAP}*,?${GAP}*(?:ext\\.?|poste|x)${GAP}*(\\d{1,7})$`, 'i')

/** Digits and what people set between them, in a line that ends with a digit. */
const WRITTEN = /^\+[\d \u00a0\u202f.()\-\u2010\u2011]*\d$/

/**
 * Reads an international number as people write it: `+51 1 221 76 98`, `+1 (202) 555-0143 ext. 12`, `+41 (0)22 717 91 11`.
 * Anything else, a national number or a second line among them, is undefined.
 */
export function phoneNumber(text: string): PhoneNumber | undefined {
  const extension = EXTENSION.exec(text)
  const written = extension ? text.slice(0, extension.index) : text
  if (!WRITTEN.test(written) || !/^(\(\))*$/.test(written.replace(/[^()]/g, ''))) return undefined
  // `(0)` is dialled only inside the country: in the international number it would be wrong.
  const digits = written.replace('(0)', '').replace(/\D/g, '')
  return /^[1-9]\d{6,14}$/.test(digits) ? { e164: `+${digits}`, extension: extension?.[1] } : undefined
}

/** The address that dials a number (RFC 3966): `tel:+5112217698;ext=12`. */
export function telHref({ e164, extension }: PhoneNumber): string {
  return extension === undefined ? `tel:${e164}` : `tel:${e164};ext=${extension}`
}
