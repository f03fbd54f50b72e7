import { describe, expect, it } from 'vitest'
import { buildInMemory, filesFrom, type BuiltSite } from './build-in-memory.ts'
import { releaseText } from '../release-text.ts'
import { SETTINGS_FILES } from '../settings-files.ts'

/* What is out may lead only to what is out: an error whether the secret is there or not, and at the same place. */

const NOW = '2026-04-15T12:00:00Z'

async function build(files: Readonly<Record<string, string>>): Promise<BuiltSite> {
  return buildInMemory(filesFrom({ ...SETTINGS_FILES, ...files }), NOW)
}

function errorsOf({ diagnostics }: BuiltSite): readonly string[] {
  return diagnostics
    .filter(({ severity }) => severity === 'error')
    .map(({ file, line, column, code }) => `${file}:${line}:${column} ${code}`)
}

const SECRETS: Readonly<Record<string, string>> = {
  'a draft': releaseText(['draft: true']),
  'a release under embargo': releaseText(['embargo: 2026-04-15T12:01Z']),
  'a release of the future': releaseText(['date: 2026-04-16']),
  'a release that waits for another': releaseText(['together: [en, ar]']),
  'a broken draft': releaseText(['draft: true', 'sdg: 18']),
}

const PAGE = '---\ntitle: About\n---\nSee [it](../releases/secret.en.md).\n'

describe('a link to what is not out', () => {
  const linking: Readonly<Record<string, readonly [path: string, text: string, place: string]>> = {
    'in a release': ['releases/open.en.md', releaseText([], 'See [it](secret.en.md).'), 'releases/open.en.md:8:5'],
    'in a footnote': ['releases/open.en.md', releaseText([], 'See.[^1]\n\n[^1]: Or [it](secret.en.md).'), 'releases/open.en.md:10:10'],
    'in raw HTML': ['releases/open.en.md', releaseText([], 'See <a href="secret.en.md">it</a>.'), 'releases/open.en.md:8:5'],
    'in a page': ['pages/about.en.md', PAGE, 'pages/about.en.md:4:5'],
  }
  const rows = Object.entries(linking).flatMap(([where, [path, text, place]]) =>
    Object.entries(SECRETS).map(([what, secret]) => ({ where, what, path, text, place, secret })),
  )

  it.each(rows)('$where to $what is an error, there or not', async ({ path, text, place, secret }) => {
    const whole = await build({ [path]: text, 'releases/secret.en.md': secret })
    const bare = await build({ [path]: text })
    expect(errorsOf(whole)).toEqual([`${place} unpublished-source`])
    expect(errorsOf(bare)).toEqual([`${place} missing-source`])
  })

  it('in a menu, to a page that is a draft, is an error, there or not', async () => {
    const menu = { 'navigation/en.yaml': 'menu:\n  - { label: About, href: page:about }\n' }
    const place = 'navigation/en.yaml:2:27'
    expect(errorsOf(await build({ ...menu, 'pages/about.en.md': '---\ntitle: About\ndraft: true\n---\n' }))).toEqual([
      `${place} menu-nowhere`,
    ])
    expect(errorsOf(await build(menu))).toEqual([`${place} menu-nowhere`])
  })

  it('by its address is an error, there or not', async () => {
    const open = { 'releases/open.en.md': releaseText([], 'See [it](/en/news/2026/secret/).') }
    const place = 'releases/open.en.md:8:5'
    expect(errorsOf(await build({ ...open, 'releases/secret.en.md': SECRETS['a draft'] ?? '' }))).toEqual([`${place} broken-link`])
    expect(errorsOf(await build(open))).toEqual([`${place} broken-link`])
  })

  it('is nobody’s business where it stands in a secret itself', async () => {
    const { kind, diagnostics } = await build({
      'releases/one.en.md': releaseText(['draft: true'], 'See [it](secret.en.md).'),
      'releases/secret.en.md': releaseText(['embargo: 2027-01-01T00:00Z']),
    })
    expect([kind, diagnostics]).toEqual(['site', []])
  })
})

describe('an address belongs to what is out', () => {
  it.each(Object.entries(SECRETS))('and %s takes it from nobody', async (_, secret) => {
    const open = { 'releases/open.en.md': releaseText(['slug: first', 'aliases: [/en/old/]', 'title: Of the first']) }
    const claim = secret.replace('\n---\n', '\nslug: first\naliases: [/en/old/, /en/news/2026/first/, /en/about/]\n---\n')
    const page = { 'pages/about.en.md': '---\ntitle: About\n---\n' }
    const whole = await build({ ...open, ...page, 'releases/secret.en.md': claim })
    expect(errorsOf(whole)).toEqual([])
    expect(whole.files.get('en/news/2026/first/index.html')).toContain('Of the first')
    expect(whole.files.get('en/about/index.html')).toContain('<h1>About</h1>')
    expect(whole.files).toEqual((await build({ ...open, ...page })).files)
  })
})
