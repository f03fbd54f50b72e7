import { editsHere } from './edits-here.ts'
import { EVERYWHERE, policyText, type Headers } from '../response-headers.ts'
import type { AdminSettings } from '../../model/admin.ts'
import type { Newsroom } from '../../model/newsroom.ts'

/** Response headers of which the page on which one edits has others than the rest of the site. */
export interface DifferingHeaders {
  readonly admin: Headers
  readonly elsewhere: Headers
}

/** Undefined where the site has no such page, so that all of it has the same. */
export function differingHeaders(newsroom: Newsroom): DifferingHeaders | undefined {
  const { admin: settings } = newsroom.editing
  if (!settings || !editsHere(newsroom)) return undefined
  const admin = headersOfAdmin(servicesOf(settings))
  return { admin, elsewhere: Object.fromEntries(Object.entries(EVERYWHERE).filter(([name]) => name in admin)) }
}

/** What Decap CMS talks to, and where pictures of people who have signed in come from. */
interface Services {
  readonly api: readonly string[]
  readonly pictures: readonly string[]
}

function servicesOf({ backend, server }: AdminSettings): Services {
  if (backend === 'github') return { api: ['https://api.github.com'], pictures: ['https://avatars.githubusercontent.com'] }
  const { origin } = new URL(server ?? 'https://gitlab.com')
  return { api: [origin], pictures: [origin] }
}

/**
 * Decap CMS makes code of the schema by which it reads its configuration, and writes its styles into the page: for that it needs what
 * no other page has. Nothing but its own scripts runs, it reaches the service that has the repository and no other, and what was
 * chosen to be uploaded is shown from memory (`blob:`). Signing in opens a window, which must be able to answer.
 */
export function headersOfAdmin({ api, pictures }: Services): Headers {
  return {
    'Content-Security-Policy': policyText({
      'default-src': "'none'",
      'img-src': ["'self'", 'data:', 'blob:', ...pictures].join(' '),
      'style-src': "'self' 'unsafe-inline'",
      'font-src': "'self' data:",
      'script-src': "'self' 'unsafe-eval'",
      'connect-src': ["'self'", 'blob:', ...api].join(' '),
      'base-uri': "'none'",
      'form-action': "'none'",
      'frame-ancestors': "'none'",
    }),
    'Cross-Origin-Opener-Policy': 'same-origin-allow-popups',
  }
}

/** Of an editor that works on the files of this machine. */
export const HEADERS_OF_LOCAL_ADMIN: Headers = headersOfAdmin({ api: [], pictures: [] })
