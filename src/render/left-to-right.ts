import type { Direction } from '../model/locale.ts'

/** A number or an address in plain text keeps its order among words that are read from right to left: isolated, as markup does it. */
export function leftToRight(text: string, dir: Direction): string {
  return dir === 'rtl' ? `\u2066${text}\u2069` : text
}
