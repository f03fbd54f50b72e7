import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { headersFor, readHeaderRules, textAt } from './read-server-files.ts'
import { buildHere } from '../build-here.ts'
import { makeNewsroom, RELEASE } from '../make-newsroom.ts'
import { planOf } from '../plan-of.ts'
import { readTree } from '../read-tree.ts'
import { SETTINGS_FILES } from '../settings-files.ts'
import { temporaryFolder } from '../temporary-folder.ts'

/* The page on which one edits, as it is published. */

const NOW = '2026-11-24T12:00Z'
const ADMIN = 'admin: { repository: example-org/newsroom, signIn: "https://auth.example.org/auth" }\n'
const CONTACTS = 'desk: { office: Delta desk, email: desk@delta.example }\nsecret-person: { name: Quiet, office: Hidden }\n'
const TOPICS = 'floods: { en: Floods }\nsecret-topic: { en: Nobody knows }\n'

function newsroom(admin = ADMIN): string {
  const root = makeNewsroom({
    'content/contacts.yaml': CONTACTS,
    'content/topics.yaml': TOPICS,
    'content/releases/kept.en.md': RELEASE.replace('title: Flood', 'title: Kept back\ndraft: true'),
    'public/favicon.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
  })
  const file = join(root, 'content/site.yaml')
  writeFileSync(file, readFileSync(file, 'utf8') + admin)
  return root
}

async function build(root: string, more: object = {}) {
  const out = temporaryFolder()
  const built = await buildHere({ root, out, now: NOW, memo: false, ...more })
  expect([built.status, built.stderr]).toEqual([0, ''])
  return { out, tree: readTree(out) }
}

describe('/admin/', () => {
  it('is there where site.yaml turns it on: a page with scripts of the site alone, and what they have to know', async () => {
    const { out, tree } = await build(newsroom())
    const page = readFileSync(join(out, 'admin/index.html'), 'utf8')
    expect(page).toContain('<meta name="robots" content="noindex">')
    expect(page).not.toMatch(/<script>|<style|style=|https?:/)
    const hrefs = [...page.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, href = '']) => href)
    expect(hrefs.map((href) => href.replace(/\.[0-9a-f]{12}\./, '.'))).toEqual([
      ...['/assets/admin.css', '/assets/admin.js', '/assets/decap-cms.js'],
    ])
    for (const href of hrefs) expect(existsSync(join(out, href))).toBe(true)
    expect(existsSync(join(out, 'admin/decap-cms.js.LICENSE.txt'))).toBe(true)
    const config = JSON.parse(readFileSync(join(out, 'admin/config.json'), 'utf8')) as { readonly backend: object }
    expect(config.backend).toMatchObject({ name: 'github', repo: 'example-org/newsroom' })

    const told = Object.entries(tree).filter(([path]) => path.startsWith('admin/'))
    for (const [path, content] of told)
      expect([path, /secret-|Quiet|Hidden|Nobody knows|Kept back/.test(String(content))]).toEqual([path, false])
    const robots = readFileSync(join(out, 'robots.txt'), 'utf8')
    expect(robots).toContain('Disallow: /admin/\n')
    const naming = Object.entries(tree).filter(
      ([path, content]) => /sitemap|\.html$|feed/.test(path) && String(content).includes('/admin/'),
    )
    expect(naming.map(([path]) => path)).toEqual([])
  }, 120_000)

  it('is not there where nobody turned it on, nor in a preview, and changes nothing else', async () => {
    const [off, on, preview] = [await build(newsroom('')), await build(newsroom()), await build(newsroom(), { drafts: true })]
    expect(Object.keys(off.tree).filter((path) => /admin|decap/.test(path))).toEqual([])
    expect(Object.keys(preview.tree).filter((path) => /admin|decap/.test(path))).toEqual([])
    const ours = /^(admin\/|assets\/(admin|decap-cms)\.|_headers$|robots\.txt$|\.well-known\/)/
    const others = (tree: ReturnType<typeof readTree>) =>
      Object.entries(tree).flatMap(([path, content]) => (ours.test(path) ? [] : [[path, String(content)]]))
    expect(others(on.tree)).toEqual(others(off.tree))
  }, 120_000)

  it('is told of where what it needs is not installed', () => {
    const site = `${SETTINGS_FILES['site.yaml']}${ADMIN}`
    expect(planOf({ files: { 'site.yaml': site } }).problems.map(({ code, line, hint }) => [code, line, hint])).toEqual([
      ['admin-not-installed', 10, 'Install it with `npm install --save-exact decap-cms@3.16.3`.'],
    ])
    expect(planOf({ files: { 'site.yaml': site }, isPreview: true }).problems).toEqual([])
  })
})

describe('the headers of a site on which one edits', () => {
  const site = `${SETTINGS_FILES['site.yaml']}${ADMIN}`
  const plain = planOf({}, ['favicon.svg', 'a b/c.pdf'])
  const edited = planOf({ files: { 'site.yaml': site } }, ['favicon.svg', 'a b/c.pdf'])
  const [before, after] = [plain, edited].map(({ artifacts }) => readHeaderRules(textAt(artifacts, '_headers')))

  it.each(['/', '/en/', '/ar/news/', '/assets/site.0123.css', '/favicon.svg', '/a%20b/c.pdf', '/robots.txt', '/sitemap.xml', '/404.html'])(
    'are what they were: %s',
    (path) => {
      expect(headersFor(after ?? [], path)).toEqual(headersFor(before ?? [], path))
    },
  )

  it('allow the editor what it needs, and no service but the one with the repository', () => {
    const headers = headersFor(after ?? [], '/admin/')
    expect(headers['Content-Security-Policy']).toBe(
      "default-src 'none'; img-src 'self' data: blob: https://avatars.githubusercontent.com; style-src 'self' 'unsafe-inline'; font-src 'self' data:; script-src 'self' 'unsafe-eval'; connect-src 'self' blob: https://api.github.com; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    )
    expect(headers['Cross-Origin-Opener-Policy']).toBe('same-origin-allow-popups')
    expect(headers['Cache-Control']).toBe('public, max-age=60, must-revalidate')
    expect(after?.length).toBeLessThan(100)
  })

  it.each(['.well-known/dateline/headers.nginx', '.well-known/dateline/headers.caddy'])('say both once: %s', (path) => {
    const text = textAt(edited.artifacts, path)
    expect(text.split("script-src 'self' 'unsafe-eval'")).toHaveLength(2)
    expect(text.split("script-src 'self' 'wasm-unsafe-eval'")).toHaveLength(2)
    expect(text.split('same-origin-allow-popups')).toHaveLength(2)
  })
})
