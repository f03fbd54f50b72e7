import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { buildHere } from '../build-here.ts'
import type { Captured } from '../capture-output.ts'
import { makeNewsroom, RELEASE } from '../make-newsroom.ts'
import { filesIn } from '../promises/living-newsroom.ts'
import { temporaryFolder } from '../temporary-folder.ts'

const NOW = '2026-04-15T12:00Z'

/** A newsroom of which there is something to say in settings, menus, front matter, bodies and what is not out. */
const WARNINGS = {
  'content/site.yaml':
    'name: Delta Press\nurl: https://delta.example\nlanguages: [en, fr]\ndefaultLanguage: en\ntimeZone: UTC\npressDesk: desk\nperPage: 5\n',
  'content/contacts.yaml':
    'desk: { office: Delta desk, email: desk@delta.example }\nana: { name: Ana, office: Delta, until: 2026-04-01, desk: desk }\n',
  'content/navigation/fr.yaml': 'menu:\n  - { label: Nous, href: "page:about" }\n',
  'content/pages/about.en.md': '---\ntitle: About\n---\nUs <blink>and</blink> others.\n',
  'content/releases/draft.en.md': RELEASE.replace('region: delta', 'region: nowhere\ndraft: true'),
  'content/releases/flood.en.md': RELEASE.replace('was safe', 'was <blink>safe</blink>'),
  'content/releases/flood.fr.md': RELEASE.replace('2026-02-01', '2026-02-02').replace('title: Flood', 'title: Crue'),
}

describe('what is to be said of a newsroom', () => {
  beforeEach(() => {
    vi.stubEnv('XDG_CACHE_HOME', temporaryFolder())
  })

  it('is said by every build alike, whatever it remembers', async () => {
    const root = makeNewsroom(WARNINGS)
    const clean = await buildHere({ root, out: temporaryFolder(), now: NOW, memo: false })
    expect(clean.stderr.match(/ warning /g)?.length).toBeGreaterThan(5)
    const remembering = await buildHere({ root, now: NOW, memo: true })
    const unchanged = await untilNothingIsRead(root)
    writeFileSync(join(root, 'content/site.yaml'), WARNINGS['content/site.yaml'].replace('perPage: 5', 'perPage: 6'))
    // The settings alone are.
    const withoutCompiling = await buildHere({ root, now: NOW, memo: true, stats: true })
    expect(withoutCompiling.stdout).toContain('1 compiled, 4 remembered')

    for (const { status, stderr } of [remembering, unchanged, withoutCompiling]) expect([status, stderr]).toEqual([0, clean.stderr])
    for (const { stdout } of [clean, remembering, unchanged]) expect(stdout).toMatch(/There are \d+ warnings\.$/m)
  })

  it('is said once by a build that has to begin anew, since the bodies that it remembers are gone', async () => {
    const root = makeNewsroom(WARNINGS)
    const before = await buildHere({ root, now: NOW, memo: true })
    for (const file of filesIn(join(root, '.dateline'))) if (file.endsWith('.pack')) rmSync(file)
    writeFileSync(join(root, 'content/site.yaml'), WARNINGS['content/site.yaml'].replace('Delta Press', 'Delta News'))
    const anew = await buildHere({ root, now: NOW, memo: true, stats: true })
    expect(anew.stdout).toContain(' 0 remembered')
    expect([anew.status, anew.stderr]).toEqual([0, before.stderr])
  })

  it('is said again of a newsroom with errors, until they are mended', async () => {
    const root = makeNewsroom()
    const file = join(root, 'content/releases/flood.en.md')
    await buildHere({ root, now: NOW, memo: true })
    await untilNothingIsRead(root)
    writeFileSync(file, RELEASE.replace('topic: floods', 'topic: flods'))
    const [refused, again] = [await buildHere({ root, now: NOW, memo: true }), await untilRemembered(root)]
    expect(refused.status).toBe(1)
    expect(refused.stderr).toContain('flood.en.md:5:8 error unknown-topic')
    expect([again.status, again.stderr, again.stdout]).toEqual([1, refused.stderr, refused.stdout])
    writeFileSync(file, RELEASE)
    const mended = await buildHere({ root, now: NOW, memo: true })
    expect([mended.status, mended.stderr]).toEqual([0, ''])
  })

  it('is said once of what a build sets right, and each time of what it leaves', async () => {
    const root = makeNewsroom({ 'dist/en/index.html': 'Somebody else’s.', 'dist/notes.txt': 'Somebody else’s.' })
    const first = await buildHere({ root, now: NOW, memo: true })
    expect(first.stderr.match(/warning [\w-]+/g)).toEqual(['warning replaced-files', 'warning foreign-files'])
    for (const later of [await buildHere({ root, now: NOW, memo: true }), await untilNothingIsRead(root)])
      expect(later.stderr.match(/warning [\w-]+/g)).toEqual(['warning foreign-files'])

    writeFileSync(join(root, 'dist/.well-known/dateline.json'), 'rubbish')
    const damaged = await buildHere({ root, now: NOW, memo: true })
    expect(damaged.stderr.match(/warning [\w-]+/g)).toEqual(['warning damaged-ledger', 'warning foreign-files'])
    expect((await untilNothingIsRead(root)).stderr.match(/warning [\w-]+/g)).toEqual(['warning foreign-files'])
  })

  it('is, of what former builds left, the same where the list of it is gone', async () => {
    const linking = RELEASE.replace('Everybody', '[Everybody](../people.pdf)')
    const root = makeNewsroom({ 'content/people.pdf': 'People.', 'content/releases/flood.en.md': linking })
    await buildHere({ root, now: NOW, memo: true })
    rmSync(join(root, 'dist/.well-known'), { recursive: true })
    writeFileSync(join(root, 'content/releases/flood.en.md'), RELEASE)
    const { stderr } = await buildHere({ root, now: NOW, memo: true })
    expect(stderr).toMatch(/foreign-files: .*assets\/people\.\w+\.pdf/)
  })
})

/** A file that was written just now is read once more: so a site is built some times until nothing is. */
async function untilNothingIsRead(root: string): Promise<Captured> {
  for (let attempts = 0; attempts < 100; attempts++) {
    const built = await buildHere({ root, now: NOW, memo: true, stats: true })
    if (!/^ +read/m.test(built.stdout)) return built
  }
  throw new Error('Something is read in every build.')
}

/** Builds until what was edited last would be known again. */
async function untilRemembered(root: string): Promise<Captured> {
  const start = performance.now()
  let built = await buildHere({ root, now: NOW, memo: true })
  while (performance.now() - start < 200) built = await buildHere({ root, now: NOW, memo: true })
  return built
}
