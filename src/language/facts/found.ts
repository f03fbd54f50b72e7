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

/** Takes the place of what was read, so that nobody reads it again; no pattern matches it. */
const READ = '\ufffc'

/**
 * A text without what a pattern finds in it and `read` knows how to read; the others stay for the next reader. Characters
 * keep their places. `groups` are the whole and its groups.
 */
export function readOut(text: string, pattern: RegExp, read: (groups: readonly (string | undefined)[], at: number) => boolean): string {
  return text.replace(pattern, (...match: readonly unknown[]) => {
    const index = match.findIndex((one) => typeof one === 'number')
    const groups = match.slice(0, index) as readonly (string | undefined)[]
    const whole = groups[0] ?? ''
    return read(groups, Number(match[index])) ? READ.repeat(whole.length) : whole
  })
}
