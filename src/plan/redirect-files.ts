import type { PlanContext } from './plan-context.ts'
import { fileText, quoted } from './server-syntax.ts'

/*
 * The old addresses once more, for servers that can answer with a real redirect (301) in place of the page. Whatever
 * is in these files is in the pages as well. An alias reaches a configuration here: it is made of letters, digits,
 * spaces and few signs (`readOldAddress`), none of which means anything to nginx or Caddy within quotes, and which
 * percent-encoding makes safe for the others.
 */

/** `_redirects` of Netlify and Cloudflare, in what both understand. Both take dist/ for their root, so no path of --base-url stands before the old address. */
export function redirectsForHosts(context: PlanContext): string {
  return fileText(stepsOf(context).map(({ from, to }) => `${encodeURI(from)} ${to} 301`))
}

/** A map for the http block of nginx, from a path to `$dateline_redirect`, which is empty where nothing has moved. */
export function redirectsForNginx(context: PlanContext): string {
  const entries = entriesOf(context).map((entry) => `  ${entry};`)
  return fileText(['map $uri $dateline_redirect {', '  default "";', ...entries, '}'])
}

/** The same for a site block of a Caddyfile, and the redirect itself. A map of 20,000 lines costs a request a millisecond, as many `redir` ten. */
export function redirectsForCaddy(context: PlanContext): string {
  const entries = entriesOf(context).map((entry) => `\t${entry}`)
  const redirect = ['@dateline_moved not vars {dateline_redirect} ""', 'redir @dateline_moved {dateline_redirect} 301']
  return fileText(['map {path} {dateline_redirect} {', ...entries, '\tdefault ""', '}', ...redirect])
}

function entriesOf(context: PlanContext): readonly string[] {
  return stepsOf(context).map(({ from, to }) => `${quoted(context.links.path(from))} ${quoted(to)}`)
}

/** Each old address with and without its last slash, and the href that it leads to. */
function stepsOf({ moves, links }: PlanContext): readonly { readonly from: string; readonly to: string }[] {
  return moves.flatMap(({ from, to }) => [from, from.slice(0, -1)].map((one) => ({ from: one, to: links.href(to) })))
}
