import { headersForCaddy, headersForHosts, headersForNginx } from './header-files.ts'
import type { PlanContext } from './plan-context.ts'
import { redirectsForCaddy, redirectsForHosts, redirectsForNginx } from './redirect-files.ts'
import { textArtifact } from './text-artifact.ts'
import type { Artifact } from '../model/artifact.ts'

/**
 * Where these files stand in dist/. Netlify and Cloudflare look for theirs at the root and serve them to nobody. nginx
 * and Caddy are told where: beside the list of files, so that pages and the configuration that goes with them are
 * published together. They are there without any alias too, since a server that includes a file which is gone does not start.
 */
const FILES: Readonly<Record<string, (context: PlanContext, others: readonly Artifact[]) => string>> = {
  _headers: headersForHosts,
  _redirects: redirectsForHosts,
  '.well-known/dateline/headers.caddy': headersForCaddy,
  '.well-known/dateline/headers.nginx': headersForNginx,
  '.well-known/dateline/redirects.caddy': redirectsForCaddy,
  '.well-known/dateline/redirects.nginx': redirectsForNginx,
}

/** Redirects and response headers, in the words of the usual servers. Some name the places where the others are. */
export function planServerFiles(context: PlanContext, others: readonly Artifact[]): readonly Artifact[] {
  return Object.entries(FILES).map(([path, write]) => textArtifact(path, write(context, others)))
}
