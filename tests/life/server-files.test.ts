import { describe, expect, it } from 'vitest'
import { decidedOf, planOf } from '../plan-of.ts'
import { headersFor, readHeaderRules, textAt } from './read-server-files.ts'

/** For every answer. */
const EVERYWHERE = {
  'Content-Security-Policy':
    "default-src 'none'; img-src 'self'; style-src 'self'; font-src 'self'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
  'Strict-Transport-Security': 'max-age=31536000',
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Access-Control-Allow-Origin': '*',
  'Permissions-Policy':
    'accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), usb=()',
}

const PAGE = { ...EVERYWHERE, 'Cross-Origin-Resource-Policy': 'same-origin', 'Cache-Control': 'public, max-age=60, must-revalidate' }
const ASSET = { ...EVERYWHERE, 'Cross-Origin-Resource-Policy': 'cross-origin', 'Cache-Control': 'public, max-age=31536000, immutable' }

const { artifacts } = planOf({})
const rules = readHeaderRules(textAt(artifacts, '_headers'))

describe('the headers for Netlify and Cloudflare', () => {
  it.each([
    ['/', PAGE],
    ['/en/', PAGE],
    ['/fr/news/2026/boats/', PAGE],
    ['/ar/feed.xml', PAGE],
    ['/assets/site.0123456789ab.css', ASSET],
    // Both hosts keep such files for no time unless told otherwise.
    ['/logo.svg', EVERYWHERE],
    ['/old/address', EVERYWHERE],
  ])('at %s', (path, headers) => {
    expect(headersFor(rules, path)).toEqual(headers)
  })

  it('stay within what both allow', () => {
    expect(rules.length).toBeLessThan(100)
    for (const line of textAt(artifacts, '_headers').split('\n')) expect(line.length).toBeLessThan(2000)
  })
})

describe('the headers for nginx and Caddy', () => {
  it.each(['.well-known/dateline/headers.nginx', '.well-known/dateline/headers.caddy'])('are the same: %s', (path) => {
    const text = textAt(artifacts, path)
    for (const [name, value] of Object.entries(EVERYWHERE)) expect(text).toContain(`${name} "${value}"`)
    for (const value of [PAGE, ASSET].flatMap((headers) => [headers['Cache-Control'], headers['Cross-Origin-Resource-Policy']])) {
      expect(text).toContain(`"${value}"`)
    }
  })

  it('say of nginx’ headers whether an error has them', () => {
    const lines = textAt(artifacts, '.well-known/dateline/headers.nginx')
      .split('\n')
      .filter((line) => line.startsWith('add_header'))
    expect(lines.filter((line) => !line.endsWith(' always;'))).toEqual([
      'add_header Cross-Origin-Resource-Policy $dateline_cross_origin_resource_policy;',
      'add_header Cache-Control $dateline_cache_control;',
    ])
    expect(lines).toHaveLength(9)
  })
})

describe('a preview', () => {
  it.each(['_headers', '.well-known/dateline/headers.nginx', '.well-known/dateline/headers.caddy'])(
    'keeps all of itself from search engines: %s',
    (path) => {
      expect(textAt(planOf({ isPreview: true }).artifacts, path)).toMatch(/X-Robots-Tag:? "?noindex/)
      expect(textAt(artifacts, path)).not.toContain('X-Robots-Tag')
    },
  )
})

describe('what is made for servers', () => {
  it('is the same at every moment', () => {
    const server = (now: string) => decidedOf(planOf({ now }).artifacts.filter(({ path }) => /^_|^\.well-known\//.test(path)))
    expect(server('2026-04-15T12:00Z')).toHaveLength(6)
    expect(server('2030-01-01T00:00Z')).toEqual(server('2026-04-15T12:00Z'))
  })
})
