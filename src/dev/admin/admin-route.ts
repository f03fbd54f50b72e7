import { resolve } from 'node:path'
import { answerAction, type Action } from './answer-action.ts'
import { localFiles, Refusal, type LocalFiles } from './local-files.ts'
import type { DevSite } from '../dev-site.ts'
import { asJson, asText, type DevAnswer, type DevRequest, type Route } from '../http.ts'
import { problemPage } from '../problem-page.ts'
import type { ShownSite } from '../shown-site.ts'
import { CMS_PACKAGE, type EditorPart } from '../../model/admin.ts'
import { HEADERS_OF_LOCAL_ADMIN } from '../../plan/admin/admin-headers.ts'
import { adminPage } from '../../plan/admin/admin-page.ts'
import { cmsConfig } from '../../plan/admin/cms-config.ts'

/** Editing in the browser, below /admin/: the same page as on the site, which writes into the files of this machine. */
export function adminRoute(root: string, site: DevSite): Route {
  const files = localFiles(resolve(root))
  return async (request) => {
    if (request.path === '/admin') return { kind: 'elsewhere', href: '/admin/' }
    if (!request.path.startsWith('/admin/')) return undefined
    await site.ready
    const { shown, revision } = site
    if (!shown) return problemPage(revision)
    const method = request.method === 'HEAD' ? 'GET' : request.method
    const route = ROUTES[`${method} ${request.path}`]
    return route ? route({ request, shown, files }) : asText('Nothing is here.', 404)
  }
}

interface Asked {
  readonly request: DevRequest
  readonly shown: ShownSite
  readonly files: LocalFiles
}

const ROUTES: Readonly<Record<string, (asked: Asked) => DevAnswer | Promise<DevAnswer>>> = {
  'GET /admin/': ({ shown }) => pageOf(shown),
  'GET /admin/config.json': ({ shown }) => asJson(configOf(shown)),
  'GET /admin/editor.js': ({ shown }) => partOf(shown.project.editor?.script, 'text/javascript'),
  'GET /admin/editor.css': ({ shown }) => partOf(shown.project.editor?.stylesheet, 'text/css'),
  'GET /admin/decap-cms.js': ({ shown }) => partOf(shown.project.editor?.cms?.bundle, 'text/javascript'),
  'POST /admin/files': ({ request, shown, files }) => act(request, shown, files),
}

function pageOf({ project }: ShownSite): DevAnswer {
  if (!project.editor?.cms) {
    const advice = 'Install it, with nothing running, and start `dateline dev` again:'
    return asText(
      `Editing in the browser needs ${CMS_PACKAGE}, which is not installed.\n${advice}\n\n  npm install --save-exact ${CMS_PACKAGE}`,
      501,
    )
  }
  const content = adminPage({ script: 'editor.js', stylesheet: 'editor.css', bundle: 'decap-cms.js' })
  return { kind: 'whole', status: 200, type: 'text/html; charset=utf-8', content, headers: HEADERS_OF_LOCAL_ADMIN }
}

function configOf({ memory: { settings, ground } }: ShownSite) {
  const { countries } = ground.newsroom.terms
  return cmsConfig({ site: settings.site, forms: settings.editing.forms, countries, storage: { proxy: '/admin/files' } })
}

function partOf(part: EditorPart | undefined, type: string): DevAnswer {
  return part ? { kind: 'whole', status: 200, type: `${type}; charset=utf-8`, content: part.text } : asText('Nothing is here.', 404)
}

/** More than any photograph, written in base64. */
const MOST_SENT = 96 * 1024 * 1024

async function act(request: DevRequest, { memory }: ShownSite, files: LocalFiles): Promise<DevAnswer> {
  try {
    const action = readAction(await request.body(MOST_SENT))
    return asJson(answerAction(action, { files, defaultLanguage: memory.settings.site.defaultLanguage }))
  } catch (error) {
    if (error instanceof Refusal) return asJson({ error: error.message }, error.status)
    return asJson({ error: error instanceof Error ? error.message : String(error) }, 500)
  }
}

function readAction(json: string): Action {
  const sent = parse(json)
  const { action, params } = (typeof sent === 'object' && sent !== null ? sent : {}) as Partial<Record<keyof Action, unknown>>
  if (typeof action !== 'string') throw new Refusal('That is no action.')
  return { action, params: typeof params === 'object' && params !== null ? (params as Action['params']) : {} }
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    throw new Refusal('That is no JSON.', 400)
  }
}
