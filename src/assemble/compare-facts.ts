import type { Fact, SourceFacts } from '../model/fact.ts'

/** A fact that only one of two versions states, or two that stand in each other’s place. */
export type Difference =
  | { readonly kind: 'added'; readonly mine: Fact }
  | { readonly kind: 'missing'; readonly other: Fact }
  | { readonly kind: 'changed'; readonly mine: Fact; readonly other: Fact }

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
  return [
    ...changed,
    ...[...left].flatMap(({ fact }): readonly Difference[] => (fact.kind === 'time' ? [] : [{ kind: 'added', mine: fact }])),
    ...[...right].flatMap(({ fact }): readonly Difference[] => (fact.kind === 'time' ? [] : [{ kind: 'missing', other: fact }])),
  ]
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
  const isShared = stated.map((fact) => isIn(fact, other))
  const seen = new Set<string>()
  return stated.flatMap((fact, index): readonly Unmatched[] => {
    const key = keyOf(fact)
    if (isShared[index] || seen.has(key)) return []
    seen.add(key)
    const before = stated.findLast((_, at) => at < index && isShared[at])
    const after = stated.find((_, at) => at > index && isShared[at])
    return [{ fact, before: before && keyOf(before), after: after && keyOf(after) }]
  })
}

function keyOf({ kind, value }: Fact): string {
  return `${kind} ${value}`
}

function isIn(fact: Fact, { stated, hinted, spelled }: SourceFacts): boolean {
  const { kind, value } = fact
  if (stated.some((one) => one.kind === kind && isSame(one, fact))) return true
  switch (kind) {
    case 'number':
      return hinted.includes(value) || spelled.includes(value)
    case 'date':
      return spelled.includes(String(Number(value.slice(-2))))
    case 'time': {
      // 9.30 is a number to who does not know better, and a full hour may be just that.
      const figure = String(Number(value.replace(':', '.')))
      return [...hinted, ...spelled].includes(figure) || stated.some((one) => one.kind === 'number' && one.value === figure)
    }
    case 'phone':
    case 'email':
    case 'url':
      return false
  }
}

/** Dates are the same where one of them does not say the year, or not the day. */
function isSame({ kind, value: a }: Fact, { value: b }: Fact): boolean {
  if (a === b) return true
  return kind === 'date' && (a.endsWith(`-${b}`) || b.endsWith(`-${a}`) || a.startsWith(`${b}-`) || b.startsWith(`${a}-`))
}
