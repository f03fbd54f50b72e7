/** Response headers by name. */
export type Headers = Readonly<Record<string, string>>

/**
 * What pages may load: pictures, style sheets and fonts of the site itself. There is nothing inline and no frame; the JSON-LD in
 * pages is data and needs no leave. The page that searches runs the site's own script, which loads the index and its engine, in
 * WebAssembly: no text becomes code. A form may lead there.
 */
const CONTENT_SECURITY_POLICY: Headers = {
  'default-src': "'none'",
  'img-src': "'self'",
  'style-src': "'self'",
  'font-src': "'self'",
  'script-src': "'self' 'wasm-unsafe-eval'",
  'connect-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'self'",
  'frame-ancestors': "'none'",
}

/** What no page of a newsroom asks of a device. Browsers complain of names that they do not know, so these are the usual ones. */
const PERMISSIONS = 'accelerometer camera display-capture geolocation gyroscope magnetometer microphone midi payment usb'.split(' ')

/** For every answer. HTTPS is asked for a year, for this host alone: what its subdomains can do is not for a newsroom to say. */
export const EVERYWHERE: Headers = {
  'Content-Security-Policy': policyText(CONTENT_SECURITY_POLICY),
  'Strict-Transport-Security': 'max-age=31536000',
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Cross-Origin-Opener-Policy': 'same-origin',
  // Whatever is here, everybody may read: scripts of partner sites too.
  'Access-Control-Allow-Origin': '*',
  'Permissions-Policy': PERMISSIONS.map((name) => `${name}=()`).join(', '),
}

/** For pages, feeds and all else that changes in place. A minute, the same always: nobody can tell from it when something lifts. */
export const ON_PAGES: Headers = {
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Cache-Control': 'public, max-age=60, must-revalidate',
}

/** For /assets/, where an address names its content. Pictures are there to be shown by others as well, in feed readers not least. */
export const ON_ASSETS: Headers = {
  'Cross-Origin-Resource-Policy': 'cross-origin',
  'Cache-Control': 'public, max-age=31536000, immutable',
}

/** For every answer of a preview. */
export const IN_PREVIEWS: Headers = { 'X-Robots-Tag': 'noindex' }

/** The directives of a policy as the value of its header. */
export function policyText(directives: Headers): string {
  return Object.entries(directives)
    .map(([directive, sources]) => `${directive} ${sources}`)
    .join('; ')
}
