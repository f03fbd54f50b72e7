import { judgeAnswer } from './judge-answer.ts'
import { instantOf } from '../language/written-date.ts'
import type { Instant } from '../model/instant.ts'
import type { LinkAnswer } from '../model/outside-link.ts'

/** What is known of an address. */
export interface LinkNote {
  /** The first check that met it. */
  readonly since: Instant
  readonly asked: Instant
  readonly answer: LinkAnswer
  /** The last check that found it alive. */
  readonly alive: Instant | undefined
}

/** What earlier checks learnt of addresses elsewhere. */
export interface LinkMemory {
  /** The first check of all. */
  readonly begun: Instant
  readonly notes: ReadonlyMap<string, LinkNote>
}

const HOUR = 60 * 60 * 1000
const DAY = 24 * HOUR

/** How long an answer counts, in milliseconds: what is wrong is asked for again sooner. */
const COUNTS = { alive: 7 * DAY, unclear: 6 * HOUR, dead: HOUR } as const

/** How long what no text links to is kept, in milliseconds: it may be in a branch that is not merged. */
const KEPT = 90 * DAY

/** Those addresses that are to be asked for, what nobody knows yet first, then what was asked longest ago. */
export function addressesToAsk(hrefs: Iterable<string>, { notes }: LinkMemory, now: Instant): readonly string[] {
  return [...new Set(hrefs)]
    .filter((href) => !counts(notes.get(href), now))
    .map((href) => ({ href, asked: notes.get(href)?.asked ?? '' }))
    .toSorted((a, b) => (a.asked < b.asked ? -1 : a.asked > b.asked ? 1 : 0))
    .map(({ href }) => href)
}

function counts(note: LinkNote | undefined, now: Instant): boolean {
  const verdict = note && judgeAnswer(note.answer).kind
  if (!note || !verdict || verdict === 'private' || verdict === 'left') return false
  const age = Date.parse(now) - Date.parse(note.asked)
  return age >= 0 && age < COUNTS[verdict]
}

/** The memory with what a check learnt. What was not asked for stays as it was. */
export function learn(memory: LinkMemory, answers: ReadonlyMap<string, LinkAnswer>, linked: ReadonlySet<string>, now: Instant): LinkMemory {
  const oldest = instantOf(Date.parse(now) - KEPT)
  const notes = new Map([...memory.notes].filter(([href, { asked }]) => linked.has(href) || asked >= oldest))
  for (const [href, answer] of answers) {
    const verdict = judgeAnswer(answer).kind
    if (verdict === 'private' || verdict === 'left') continue
    const former = notes.get(href)
    notes.set(href, { since: former?.since ?? now, asked: now, answer, alive: verdict === 'alive' ? now : former?.alive })
  }
  return { begun: memory.begun, notes }
}

/** The memory as a text, an address a line. */
export function writeLinkMemory({ begun, notes }: LinkMemory): string {
  const lines = [...notes]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([href, { since, asked, answer, alive }]) => JSON.stringify([href, since, asked, alive ?? null, answer]))
  return [JSON.stringify({ links: 1, begun }), ...lines, ''].join('\n')
}

/** What was written. A line that is none says nothing; a text that is none is a memory that begins. */
export function readLinkMemory(text: string | undefined, now: Instant): LinkMemory {
  const [first = '', ...lines] = (text ?? '').split('\n')
  const begun = /^\{"links":1,"begun":"([^"]+)"\}$/.exec(first)?.[1]
  if (!isInstant(begun)) return { begun: now, notes: new Map() }
  return { begun, notes: new Map(lines.flatMap(readNote)) }
}

function readNote(line: string): readonly (readonly [string, LinkNote])[] {
  const written = parsed(line)
  if (!Array.isArray(written)) return []
  const [href, since, asked, alive, said] = written as readonly unknown[]
  const answer = readAnswer(said)
  if (typeof href !== 'string' || !isInstant(since) || !isInstant(asked) || !answer) return []
  return [[href, { since, asked, answer, alive: isInstant(alive) ? alive : undefined }]]
}

function readAnswer(said: unknown): LinkAnswer | undefined {
  if (typeof said !== 'object' || said === null) return undefined
  const { kind, status, movedTo, code } = said as Readonly<Record<string, unknown>>
  if (kind === 'status' && typeof status === 'number') return typeof movedTo === 'string' ? { kind, status, movedTo } : { kind, status }
  if (kind === 'failed' && typeof code === 'string') return { kind, code }
  return kind === 'astray' ? { kind } : undefined
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return undefined
  }
}

function isInstant(value: unknown): value is Instant {
  return typeof value === 'string' && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(value)
}
