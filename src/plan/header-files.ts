import { differingHeaders } from './admin/admin-headers.ts'
import type { PlanContext } from './plan-context.ts'
import { EVERYWHERE, IN_PREVIEWS, ON_ASSETS, ON_PAGES, type Headers } from './response-headers.ts'
import { ADMIN_ADDRESS, homeAddress } from './routes.ts'
import { fileText, quoted } from './server-syntax.ts'
import type { Artifact } from '../model/artifact.ts'

/**
 * `_headers` of Netlify and Cloudflare. Both join the values of all rules that fit, so no header stands in two rules that can: what
 * is other below /admin/ stands under each of the places where the other files are.
 */
export function headersForHosts({ newsroom }: PlanContext, others: readonly Artifact[]): string {
  const differing = differingHeaders(newsroom)
  const admin = `${ADMIN_ADDRESS}*`
  const pages = ['/', '/search/*', ...newsroom.editions.map(({ language }) => `${homeAddress(language)}*`), ...(differing ? [admin] : [])]
  const rules: readonly (readonly [pattern: string, headers: Headers])[] = [
    ['/*', everywhere(newsroom)],
    ...pages.map((pattern) => [pattern, ON_PAGES] as const),
    ['/assets/*', ON_ASSETS],
    ...(differing ? placesOf(others).map((pattern) => [pattern, differing.elsewhere] as const) : []),
    ...(differing ? [[admin, differing.admin] as const] : []),
  ]
  return fileText(rules.flatMap(([pattern, headers]) => ['', pattern, ...linesOf(headers, (name, value) => `  ${name}: ${value}`)]))
}

/** The places at the root of a site, but for that of the page on which one edits. */
function placesOf(artifacts: readonly Artifact[]): readonly string[] {
  const places = artifacts.map(({ path }) => {
    const slash = path.indexOf('/')
    if (slash === -1) return path === 'index.html' ? '/' : `/${encodeURI(path)}`
    return `/${encodeURI(path.slice(0, slash))}/*`
  })
  return [...new Set(places)].filter((place) => place !== `${ADMIN_ADDRESS}*`).toSorted()
}

/** `add_header` for the server block of nginx. One that stands in a `location` block would undo all of these there. */
export function headersForNginx({ newsroom, links }: PlanContext): string {
  const caching = variables(ON_PAGES, ON_ASSETS, links.path('/assets/'))
  const differing = differingHeaders(newsroom)
  const own = differing && variables(differing.elsewhere, differing.admin, links.path(ADMIN_ADDRESS))
  return fileText([
    ...caching.sets,
    ...(own?.sets ?? []),
    ...linesOf(everywhere(newsroom), (name, value) => `add_header ${name} ${quoted(value)} always;`),
    ...(own?.names ?? []).map(([name, variable]) => `add_header ${name} ${variable} always;`),
    // Without `always`: that something is missing is not to be kept for a year.
    ...caching.names.map(([name, variable]) => `add_header ${name} ${variable};`),
  ])
}

/** Headers that are others below a path, as variables of nginx. */
function variables(usual: Headers, below: Headers, path: string) {
  const names = Object.keys(usual).map((name) => [name, `$dateline_${name.toLowerCase().replaceAll('-', '_')}`] as const)
  const sets = [
    ...names.map(([name, variable]) => `set ${variable} ${quoted(usual[name] ?? '')};`),
    `if ($uri ~ ${quoted(`^${path.replace(/[^\w/-]/g, '\\$&')}`)}) {`,
    ...names.map(([name, variable]) => `  set ${variable} ${quoted(below[name] ?? '')};`),
    '}',
  ]
  return { names, sets }
}

/** `header` for a site block of a Caddyfile. That an asset is missing is not to be kept for a year: only a file counts as one. */
export function headersForCaddy({ newsroom, links }: PlanContext): string {
  const path = `path ${quoted(`${links.path('/assets/')}*`)}`
  const differing = differingHeaders(newsroom)
  const admin = `path ${quoted(`${links.path(ADMIN_ADDRESS)}*`)}`
  return fileText([
    ...['@dateline_assets {', `\t${path}`, '\tfile', '}'],
    ...['@dateline_pages {', '\tnot {', `\t\t${path}`, '\t\tfile', '\t}', '}'],
    ...(differing ? [`@dateline_admin ${admin}`, `@dateline_site not ${admin}`] : []),
    ...caddyBlock('header', everywhere(newsroom)),
    ...(differing ? caddyBlock('header @dateline_site', differing.elsewhere) : []),
    ...(differing ? caddyBlock('header @dateline_admin', differing.admin) : []),
    ...caddyBlock('header @dateline_pages', ON_PAGES),
    ...caddyBlock('header @dateline_assets', ON_ASSETS),
  ])
}

function caddyBlock(opening: string, headers: Headers): readonly string[] {
  return [`${opening} {`, ...linesOf(headers, (name, value) => `\t${name} ${quoted(value)}`), '}']
}

/** What every answer has, and has alike. */
function everywhere(newsroom: PlanContext['newsroom']): Headers {
  const headers = newsroom.isPreview ? { ...EVERYWHERE, ...IN_PREVIEWS } : EVERYWHERE
  const { elsewhere = {} } = differingHeaders(newsroom) ?? {}
  return Object.fromEntries(Object.entries(headers).filter(([name]) => !(name in elsewhere)))
}

function linesOf(headers: Headers, line: (name: string, value: string) => string): readonly string[] {
  return Object.entries(headers).map(([name, value]) => line(name, value))
}
