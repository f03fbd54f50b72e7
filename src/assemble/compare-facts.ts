import type { Fact, SourceFacts } from '../model/fact.ts'

/** A fact that only one of two versions states, or two that stand in each other’s place. */
export type Difference =
  | { readonly kind: 'added'; readonly mine: Fact }
  | { readonly kind: 'missing'; readonly other: Fact }
  | { readonly kind: 'changed'; readonly mine: Fact; readonly other: Fact }

/** As many differences are told; two texts with more of them are not two versions of one. */
const MOST = 25

/**
 * What two versions of one release state differently. False alarms are worse than a miss: a fact that is repeated in one of
 * them is one fact, a number may be told in words, a date without its year, a time at all or not, and a link may lead to
 * another page, or site, in each language.
 */
export function compareFacts(mine: SourceFacts, other: SourceFacts): readonly Difference[] {
  const left = new Set(unmatched(mine, other))
  const right = new Set(unmatched(other, mine))
  const changed: Difference[] = []
  for (const belongTogether of COUNTERPARTS) {
    for (const one of left) {
      const two = [...right].find((candidate) => one.fact.kind === candidate.fact.kind && belongTogether(one, candidate))
      if (!two) continue
      left.delete(one)
      right.delete(two)
      if (one.fact.kind !== 'url') changed.push({ kind: 'changed', mine: one.fact, other: two.fact })
    }
  }
  const added = [...left].map(({ fact }): Difference => ({ kind: 'added', mine: fact }))
  const missing = [...right].map(({ fact }): Difference => ({ kind: 'missing', other: fact }))
  return [...changed, ...added, ...missing].filter((one) => one.kind === 'changed' || factOf(one).kind !== 'time')
}

function factOf(one: Exclude<Difference, { kind: 'changed' }>): Fact {
  return one.kind === 'added' ? one.mine : one.other
}

/** A fact that the other version does not have, and the nearest ones before and after it that both have. */
interface Unmatched {
  readonly fact: Fact
  readonly before: string | undefined
  readonly after: string | undefined
}

/** When two facts of one kind stand for each other; the surer rules first. */
const COUNTERPARTS: readonly ((one: Unmatched, two: Unmatched) => boolean)[] = [
  (one, two) => one.fact.kind === 'url' && siteOf(one.fact) === siteOf(two.fact),
  ({ fact }) => fact.kind === 'url',
  (one, two) => one.before === two.before && one.after === two.after,
  (one, two) => (one.before !== undefined && one.before === two.before) || (one.after !== undefined && one.after === two.after),
]

/** `www.iom.int` and `france.iom.int` are one site. */
function siteOf({ value }: Fact): string | undefined {
  return value.split('/', 1)[0]?.split('.').slice(-2).join('.')
}

function unmatched({ stated }: SourceFacts, other: SourceFacts): readonly Unmatched[] {
  const isKnown = recognizer(other)
  const first = new Map(stated.map((fact, index) => [keyOf(fact), index] as const).toReversed())
  const gaps: { fact: Fact; before: string | undefined; after: string | undefined }[] = []
  let before: string | undefined
  let open = 0
  for (const [index, fact] of stated.entries()) {
    const key = keyOf(fact)
    if (isKnown(fact)) {
      for (const gap of gaps.slice(open)) gap.after = key
      open = gaps.length
      before = key
    } else if (first.get(key) === index && gaps.length < MOST) gaps.push({ fact, before, after: undefined })
  }
  return gaps
}

function keyOf({ kind, value }: Fact): string {
  return `${kind} ${value}`
}

/** Recognizes the facts of one version in another. */
function recognizer({ stated, hinted, spelled }: SourceFacts): (fact: Fact) => boolean {
  const known = new Set(stated.map(keyOf))
  const dates = stated.flatMap(({ kind, value }) => (kind === 'date' ? [value] : []))
  const implied = new Set(dates.flatMap(partsOf))
  const numbers = new Set([...hinted, ...spelled, ...stated.flatMap(({ kind, value }) => (kind === 'number' ? [value] : []))])
  const inWords = new Set(spelled)
  return (fact) => {
    const { kind, value } = fact
    if (known.has(keyOf(fact))) return true
    switch (kind) {
      case 'number':
        return numbers.has(value)
      case 'date':
        // One of the two does not say the year, or not the day; or it says the day in words.
        return (
          implied.has(value) || partsOf(value).some((part) => known.has(`date ${part}`)) || inWords.has(String(Number(value.slice(-2))))
        )
      case 'time':
        // 9.30 is a number to who does not know better, and a full hour may be just that.
        return numbers.has(String(Number(value.replace(':', '.'))))
      case 'phone':
      case 'email':
      case 'url':
        return false
    }
  }
}

/** The day without its year and the month of it, of a date that has all three. */
function partsOf(date: string): readonly string[] {
  return date.length === '2026-03-08'.length ? [date.slice(5), date.slice(0, 7)] : []
}
