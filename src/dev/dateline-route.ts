import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { DevSite } from './dev-site.ts'
import { asJson, asText, type DevAnswer, type DevRequest, type Route } from './http.ts'
import { makePageState } from './make-page-state.ts'
import type { Outlook } from './outlook.ts'
import { packageRoot } from '../host/package-root.ts'
import { instantOfClock } from '../language/dates.ts'
import { readDate } from '../language/written-date.ts'
import { isLanguage } from '../model/locale.ts'
import type { Instant } from '../model/instant.ts'

/** What the toolbar is made of and asks for, all of it below /_dateline/. */
export function datelineRoute(root: string, site: DevSite): Route {
  return async (request) => {
    if (!request.path.startsWith('/_dateline/')) return undefined
    const route = ROUTES[`${request.method} ${request.path}`]
    return route ? route(request, site, root) : asText('Nothing is here.', 404)
  }
}

type Answering = (request: DevRequest, site: DevSite, root: string) => DevAnswer | Promise<DevAnswer>

const ROUTES: Readonly<Record<string, Answering>> = {
  'GET /_dateline/client.js': () => ({
    kind: 'whole',
    status: 200,
    type: 'text/javascript; charset=utf-8',
    content: compiled('dev-client.js'),
  }),
  'GET /_dateline/client.css': () => ({ kind: 'whole', status: 200, type: 'text/css; charset=utf-8', content: compiled('dev-client.css') }),
  'GET /_dateline/events': (_, site) => events(site),
  'GET /_dateline/state': stateOf,
  'POST /_dateline/outlook': changeOutlook,
}

function compiled(name: string): string {
  return readFileSync(join(packageRoot(), 'lib', name), 'utf8')
}

/** The revision, now and whenever it is another. */
function events(site: DevSite): DevAnswer {
  return {
    kind: 'events',
    begin(send) {
      const tell = () => send(String(site.revision))
      tell()
      return site.listen(tell)
    },
  }
}

async function stateOf({ query }: DevRequest, site: DevSite, root: string): Promise<DevAnswer> {
  await site.ready
  const language = query.get('language') ?? ''
  const page = {
    path: query.get('path') ?? '/',
    language: isLanguage(language) ? language : 'en',
    source: query.get('source') ?? undefined,
  }
  return asJson(makePageState(root, site, page))
}

/** Shows the site otherwise: `{ "withHeld": true, "at": … }`, where the moment is an instant, or what the clocks of the newsroom show; without one it is the present. */
async function changeOutlook({ body }: DevRequest, site: DevSite): Promise<DevAnswer> {
  const outlook = readOutlook(await body(), site.shown?.schedule.timeZone ?? 'UTC')
  if (!outlook) return asText('That is no moment.', 400)
  await site.look(outlook)
  return asJson({ revision: site.revision })
}

function readOutlook(json: string, timeZone: string): Outlook | undefined {
  const sent = readJson(json)
  if (typeof sent !== 'object' || sent === null || Array.isArray(sent)) return undefined
  const { at, withHeld } = sent as { readonly at?: unknown; readonly withHeld?: unknown }
  const moment = typeof at === 'string' && at !== '' ? readMoment(at, timeZone) : 'present'
  return moment === undefined ? undefined : { at: moment === 'present' ? undefined : moment, withHeld: withHeld === true }
}

function readMoment(text: string, timeZone: string): Instant | undefined {
  const isClock = CLOCK.test(text)
  const written = readDate(isClock ? `${text}Z` : text)
  if (written.kind !== 'instant') return undefined
  return isClock ? instantOfClock(text, timeZone) : written.instant
}

/** As browsers send what was put into a field for day and time. */
const CLOCK = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/

function readJson(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return undefined
  }
}
