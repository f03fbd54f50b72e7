import { asTyped } from '../language/typography/as-typed.ts'
import type { Finding } from './finding.ts'
import type { StyleRule } from './house-style.ts'
import { stretchInSource, type Stretch } from './passage.ts'
import { isWithin } from './quotations.ts'
import type { Found, StyledText } from './rule.ts'
import { RULES } from './rules.ts'
import { heedSilencings } from './silencings.ts'

/** A source, the texts in it, and where comments stand in it that may silence a rule. */
export interface StyledSource extends StyledText {
  readonly source: string
  readonly comments: readonly Stretch[]
  /** Where the body begins. */
  readonly bodyStart: number
}

/** What is written against the house style in a source, in the order of the text. */
export function findStyle(given: StyledSource): readonly Finding[] {
  const { source, house } = given
  const found = RULES.filter(({ id }) => house.levels[id] !== 'off').flatMap(({ id, find, seesAddresses }) =>
    find(given)
      .filter((one) => seesAddresses || !isWithin(one, addressesIn(one)))
      .map((one) => findingOf(id, one, source)),
  )
  return heedSilencings(found, given, (id) => house.levels[id as StyleRule] === 'off')
}

/** Nothing in an address or a path is a word. */
function addressesIn({ passage }: Found): readonly Stretch[] {
  return asTyped(passage.text).map(({ start, end }) => ({ from: start, to: end }))
}

function findingOf(rule: StyleRule, found: Found, source: string): Finding {
  const { passage, from, to, edits = [] } = found
  const placed = edits.flatMap((edit) => {
    const place = stretchInSource(passage, edit, source)
    return place && isHarmless(edit.text, source.charAt(place.from)) ? [{ ...place, text: edit.text }] : []
  })
  return {
    rule,
    at: passage.at[from] ?? passage.at.at(-1) ?? 0,
    written: found.written ?? passage.text.slice(from, to),
    instead: found.instead ?? edits[0]?.text ?? '',
    edits: placed.length === edits.length ? placed : [],
  }
}

/** Whether a text can mean nothing in Markdown nor in YAML, wherever it is put: words, spaces, and marks of no syntax. */
function isHarmless(text: string, before: string): boolean {
  if (text === '' || /^[ \u00a0\u202f]+$/.test(text)) return /\s/.test(before)
  return /^[\p{L}\p{M}\p{N} \u00a0\u202f’‘“”«»–—,;?.،؛؟]+$/u.test(text)
}
