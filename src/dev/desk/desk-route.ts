import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { renderDesk } from './desk-page.tsx'
import { SECTIONS, type SectionName } from './desk-view.ts'
import { makeDesk, type DeskQuery } from './make-desk.ts'
import type { DevSite } from '../dev-site.ts'
import { asText, type DevAnswer, type DevRequest, type Route } from '../http.ts'
import { FIRST_OUTLOOK } from '../outlook.ts'
import { problemPage } from '../problem-page.ts'
import { addressOf } from '../address-of.ts'
import { basePath } from '../site-route.ts'
import { withClient } from '../with-client.ts'
import { packageRoot } from '../../host/package-root.ts'
import { readDate } from '../../language/written-date.ts'
import { isLanguage, type Language } from '../../model/locale.ts'

/** The desk, below /_desk/: what an editor has to look after. */
export function deskRoute(root: string, site: DevSite): Route {
  return async (request) => {
    if (request.path === '/_desk') return { kind: 'elsewhere', href: '/_desk/' }
    if (!request.path.startsWith('/_desk/')) return undefined
    await site.ready
    const method = request.method === 'HEAD' ? 'GET' : request.method
    const route = ROUTES[`${method} ${request.path}`]
    return route ? route(request, site, resolve(root)) : asText('Nothing is here.', 404)
  }
}

type Answering = (request: DevRequest, site: DevSite, root: string) => DevAnswer | Promise<DevAnswer>

const ROUTES: Readonly<Record<string, Answering>> = {
  'GET /_desk/': showDesk,
  'GET /_desk/page': ({ query }, site) => pageOf(query.get('file') ?? '', site),
  'GET /_desk/site.css': (_, site) => asStyles(site.shown?.project.theme.stylesheet ?? ''),
  'GET /_desk/desk.css': () => asStyles(readFileSync(join(packageRoot(), 'lib/dev-desk.css'), 'utf8')),
  'POST /_desk/show': show,
}

function asStyles(content: string): DevAnswer {
  return { kind: 'whole', status: 200, type: 'text/css; charset=utf-8', content }
}

async function showDesk(request: DevRequest, site: DevSite, root: string): Promise<DevAnswer> {
  const survey = await site.survey()
  const { shown, diagnostics, revision, outlook } = site
  if (!survey || !shown) return problemPage(revision)
  const isPresent = outlook.at === undefined && outlook.withHeld
  const view = makeDesk(survey, diagnostics, readQuery(request), { root, home: `${basePath(shown)}/`, isPresent })
  return { kind: 'whole', status: 200, type: 'text/html; charset=utf-8', content: withClient(renderDesk(view), revision) }
}

function readQuery({ query, headers }: DevRequest): DeskQuery {
  const [asked, month, all] = [query.get('lang') ?? '', query.get('month') ?? '', query.get('all')]
  return {
    language: isLanguage(asked) ? asked : preferredLanguage(headers['accept-language'] ?? ''),
    month: /^\d{4}-(0[1-9]|1[0-2])$/.test(month) ? month : undefined,
    all: SECTIONS.find((name): name is SectionName => name === all),
  }
}

/** The first language of those that a browser asks for; they come with the dearest first. */
function preferredLanguage(accepted: string): Language {
  return (
    accepted
      .split(',')
      .map((one) => one.trim().slice(0, 2).toLowerCase())
      .find(isLanguage) ?? 'en'
  )
}

/** Leads to the page of a source, in the site as it is looked at. */
function pageOf(file: string, { shown }: DevSite): DevAnswer {
  const href = shown && addressOf(shown, file)
  return href === undefined ? asText('At the moment that is looked at, there is no page of this file.', 404) : { kind: 'elsewhere', href }
}

/** Shows a page as readers will see it at a moment, or the whole newsroom now; then leads to the page of a source, else to the desk. */
async function show({ body }: DevRequest, site: DevSite): Promise<DevAnswer> {
  const sent = new URLSearchParams(await body())
  const [at, file] = [sent.get('at'), sent.get('file')]
  const written = at === null ? undefined : readDate(at)
  if (written && written.kind !== 'instant') return asText('That is no moment.', 400)
  await site.look(written ? { at: written.instant, withHeld: false } : FIRST_OUTLOOK)
  return file === null ? { kind: 'elsewhere', href: '/_desk/' } : pageOf(file, site)
}
