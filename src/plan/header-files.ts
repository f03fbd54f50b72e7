import type { PlanContext } from './plan-context.ts'
import { EVERYWHERE, IN_PREVIEWS, ON_ASSETS, ON_PAGES, type Headers } from './response-headers.ts'
import { homeAddress } from './routes.ts'
import { fileText, quoted } from './server-syntax.ts'

/** `_headers` of Netlify and Cloudflare. Both join the values of all rules that fit, so no header stands in two rules that can. */
export function headersForHosts({ newsroom }: PlanContext): string {
  const pages = ['/', '/search/*', ...newsroom.editions.map(({ language }) => `${homeAddress(language)}*`)]
  const rules: readonly (readonly [pattern: string, headers: Headers])[] = [
    ['/*', everywhere(newsroom)],
    ...pages.map((pattern) => [pattern, ON_PAGES] as const),
    ['/assets/*', ON_ASSETS],
  ]
  return fileText(rules.flatMap(([pattern, headers]) => ['', pattern, ...linesOf(headers, (name, value) => `  ${name}: ${value}`)]))
}

/** `add_header` for the server block of nginx. One that stands in a `location` block would undo all of these there. */
export function headersForNginx({ newsroom, links }: PlanContext): string {
  const differing = Object.keys(ON_PAGES).map((name) => [name, `$dateline_${name.toLowerCase().replaceAll('-', '_')}`] as const)
  const assets = links.path('/assets/').replace(/[^\w/-]/g, '\\$&')
  return fileText([
    ...differing.map(([name, variable]) => `set ${variable} ${quoted(ON_PAGES[name] ?? '')};`),
    `if ($uri ~ ${quoted(`^${assets}`)}) {`,
    ...differing.map(([name, variable]) => `  set ${variable} ${quoted(ON_ASSETS[name] ?? '')};`),
    '}',
    ...linesOf(everywhere(newsroom), (name, value) => `add_header ${name} ${quoted(value)} always;`),
    // Without `always`: that something is missing is not to be kept for a year.
    ...differing.map(([name, variable]) => `add_header ${name} ${variable};`),
  ])
}

/** `header` for a site block of a Caddyfile. That an asset is missing is not to be kept for a year: only a file counts as one. */
export function headersForCaddy({ newsroom, links }: PlanContext): string {
  const path = `path ${quoted(`${links.path('/assets/')}*`)}`
  return fileText([
    ...['@dateline_assets {', `\t${path}`, '\tfile', '}'],
    ...['@dateline_pages {', '\tnot {', `\t\t${path}`, '\t\tfile', '\t}', '}'],
    ...caddyBlock('header', everywhere(newsroom)),
    ...caddyBlock('header @dateline_pages', ON_PAGES),
    ...caddyBlock('header @dateline_assets', ON_ASSETS),
  ])
}

function caddyBlock(opening: string, headers: Headers): readonly string[] {
  return [`${opening} {`, ...linesOf(headers, (name, value) => `\t${name} ${quoted(value)}`), '}']
}

function everywhere({ isPreview }: PlanContext['newsroom']): Headers {
  return isPreview ? { ...EVERYWHERE, ...IN_PREVIEWS } : EVERYWHERE
}

function linesOf(headers: Headers, line: (name: string, value: string) => string): readonly string[] {
  return Object.entries(headers).map(([name, value]) => line(name, value))
}
