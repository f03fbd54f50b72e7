import type { HouseStyle } from './house-style.ts'
import { inPassages, type Rule } from './rule.ts'

/** How long one text of the front matter may be, in characters. */
export function findTooLong(key: 'title' | 'summary', most: (house: HouseStyle) => number): Rule['find'] {
  return (text) =>
    inPassages(text, ({ part, text: written }) => {
      const length = Array.from(written.trim()).length
      const limit = most(text.house)
      return part === key && length > limit ? [{ from: 0, to: written.length, written: String(length), instead: String(limit) }] : []
    })
}
