import { followAddress, type Followed } from './follow-address.ts'
import type { RequestManners } from './send-request.ts'
import type { LinkAnswer } from '../../model/outside-link.ts'

export interface AskManners extends RequestManners {
  /** How long to wait before each further attempt where a server does not say, in milliseconds. */
  readonly backOff: readonly number[]
  /** The longest that a server may ask to wait, in milliseconds; one that asks for more is left alone. */
  readonly longestWait: number
  /** Lets time pass, in milliseconds. */
  wait(duration: number): Promise<void>
  /** The present, in milliseconds since 1970 UTC. */
  now(): number
}

/** What came of asking; `leaveAlone` where nothing more is to be asked of that host. */
export interface Asked {
  readonly answer: LinkAnswer
  readonly leaveAlone: boolean
}

/** Asks for an address, by HEAD and where that is refused by GET, and again where it may only be the moment that is wrong. */
export async function askAddress(href: string, manners: AskManners): Promise<Asked> {
  let said = await firstAnswer(href, manners)
  for (const pause of manners.backOff) {
    if (!isPassing(said)) break
    const asked = said.kind === 'reply' ? waitAskedFor(said.retryAfter, manners.now()) : undefined
    if (asked !== undefined && asked > manners.longestWait) return { answer: answerOf(said), leaveAlone: true }
    await manners.wait(Math.max(pause, asked ?? 0))
    said = await followAddress(href, 'GET', manners)
  }
  return { answer: answerOf(said), leaveAlone: isOfHost(said) }
}

/** Many servers answer HEAD wrongly: nothing is bad for that alone. */
async function firstAnswer(href: string, manners: AskManners): Promise<Followed> {
  const said = await followAddress(href, 'HEAD', manners)
  const isRefused = said.kind === 'astray' || (said.kind === 'reply' && said.status >= 400 && !isPassing(said))
  if (!isRefused) return said
  await manners.wait(HEAD_TO_GET)
  return followAddress(href, 'GET', manners)
}

/** Between the two requests for one address, in milliseconds. */
const HEAD_TO_GET = 200

/** What may be otherwise in a moment. */
function isPassing(said: Followed): boolean {
  if (said.kind === 'failed') return PASSING_FAILURES.has(said.code)
  return said.kind === 'reply' && PASSING_STATUSES.has(said.status)
}

const PASSING_STATUSES: ReadonlySet<number> = new Set([408, 429, 500, 502, 503, 504])
const PASSING_FAILURES: ReadonlySet<string> = new Set(['TIMEOUT', 'ECONNRESET', 'EAI_AGAIN', 'EPIPE', 'HPE_INVALID_CONSTANT'])

/** What every address of the host would say: nobody is there, or it has been asked too much. */
function isOfHost(said: Followed): boolean {
  if (said.kind === 'failed') return OF_HOST.has(said.code)
  return said.kind === 'reply' && said.status === 429
}

const OF_HOST: ReadonlySet<string> = new Set(['ENOTFOUND', 'EAI_AGAIN', 'ECONNREFUSED', 'EHOSTUNREACH', 'ENETUNREACH', 'TIMEOUT'])

function answerOf(said: Followed): LinkAnswer {
  return said.kind === 'reply' ? { kind: 'status', status: said.status, movedTo: said.movedTo } : said
}

/** What Retry-After says, in milliseconds from now (RFC 9110, section 10.2.3); undefined where it says nothing. */
function waitAskedFor(written: string | undefined, now: number): number | undefined {
  if (written === undefined) return undefined
  if (/^\d{1,9}$/.test(written)) return Number(written) * 1000
  const date = Date.parse(written)
  return Number.isNaN(date) ? undefined : Math.max(0, date - now)
}
