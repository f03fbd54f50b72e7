import type { FactKind } from '../../model/fact.ts'

/** A fact found at a character of a text. */
export interface Found {
  readonly kind: FactKind
  readonly value: string
  readonly at: number
  readonly length: number
}

/** What is gathered while a text is read. */
export interface Findings {
  readonly found: Found[]
  /** Numbers that are parts of something else, of a name, a date or a time. */
  readonly hinted: Set<string>
  /** Numbers in words. */
  readonly spelled: Set<string>
}

/** What a pattern found: all of it, where, and its named groups. */
export interface Match {
  readonly whole: string
  readonly at: number
  readonly named: Readonly<Record<string, string | undefined>>
}

/** Takes the place of what was read, so that nobody reads it again; no pattern matches it. */
const READ = '\ufffc'

/**
 * A text without what a pattern finds in it and `read` knows how to read; the rest stays for the next reader. Characters
 * keep their places.
 */
export function readOut(text: string, pattern: RegExp, read: (match: Match) => boolean): string {
  return text.replace(pattern, (whole: string, ...details: readonly unknown[]) => {
    const at = Number(details.find((one) => typeof one === 'number'))
    const groups = details.at(-1)
    const named = (typeof groups === 'object' && groups !== null ? groups : {}) as Match['named']
    return read({ whole, at, named }) ? READ.repeat(whole.length) : whole
  })
}
