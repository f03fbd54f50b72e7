import { judgeAnswer, type Verdict } from './judge-answer.ts'
import type { LinkMemory, LinkNote } from './link-memory.ts'
import { report } from '../diagnostics/report.ts'
import { instantOf } from '../language/written-date.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import type { Instant } from '../model/instant.ts'
import type { LinkAnswer, OutsideLink } from '../model/outside-link.ts'

/** A release that went out longer ago is not mended for a link that was dead before anybody looked, in milliseconds. */
const LONG_AGO = 30 * 24 * 60 * 60 * 1000

/** What is wrong with links, and how many there are of each kind, each address once. */
export interface LinkReport {
  readonly diagnostics: readonly Diagnostic[]
  readonly counts: Readonly<Record<Verdict['kind'], number>>
}

/** Tells of links what is known of their addresses: what this check was answered, or else what is remembered. */
export function reportLinks(
  links: readonly OutsideLink[],
  answers: ReadonlyMap<string, LinkAnswer>,
  memory: LinkMemory,
  now: Instant,
): LinkReport {
  const counts = { alive: 0, dead: 0, unclear: 0, private: 0, left: 0 }
  const hrefs = new Set(links.map(({ href }) => href))
  const verdicts = new Map([...hrefs].map((href) => [href, judgeAnswer(answers.get(href) ?? memory.notes.get(href)?.answer ?? LEFT)]))
  for (const { kind } of verdicts.values()) counts[kind] += 1
  return {
    counts,
    diagnostics: links.flatMap((link) => {
      const isOld = isOldLink(link, memory.notes.get(link.href), memory, now)
      const verdict = verdicts.get(link.href) ?? LEFT
      // A redirect serves its readers; nobody goes through an archive for it.
      return verdict.kind === 'alive' && isOutForLong(link.due, now) ? [] : reportLink(link, verdict, isOld)
    }),
  }
}

const LEFT = { kind: 'left' } as const

/**
 * Whether a link is old, so that its death is told and stops nothing: an earlier check found it alive, or it was there
 * at the first check of all, in a release that had been out for long.
 */
function isOldLink({ due }: OutsideLink, note: LinkNote | undefined, { begun }: LinkMemory, now: Instant): boolean {
  if (note?.alive !== undefined) return true
  if (note && note.since > begun) return false
  return isOutForLong(due, now)
}

function isOutForLong(due: Instant | undefined, now: Instant): boolean {
  return due !== undefined && due < instantOf(Date.parse(now) - LONG_AGO)
}

function reportLink({ href, place }: OutsideLink, verdict: Verdict, isOld: boolean): readonly Diagnostic[] {
  switch (verdict.kind) {
    case 'dead':
      return [report(isOld ? 'link-died' : 'link-dead', place, { href, reason: verdict.reason })]
    case 'unclear':
      return [report('link-unclear', place, { href, reason: verdict.reason })]
    case 'private':
      return [report('link-private', place, { href })]
    case 'alive':
      return verdict.movedTo === undefined ? [] : [report('link-moved', place, { href, target: verdict.movedTo })]
    case 'left':
      return []
  }
}
