import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { checkStyle } from '../../src/compile/check-style.ts'
import { compileSource } from '../../src/compile/compile-source.ts'
import { readFacts } from '../../src/compile/read-facts.ts'
import { lockOutput } from '../../src/host/lock.ts'
import { makeNewsroom, RELEASE } from '../make-newsroom.ts'
import { filesIn } from '../promises/living-newsroom.ts'
import { readTree } from '../read-tree.ts'
import { runHere } from '../run-here.ts'
import { temporaryFolder } from '../temporary-folder.ts'

const SITE =
  'name: Delta Press\nurl: https://delta.example\nlanguages: [en, fr]\ndefaultLanguage: en\ntimeZone: UTC\npressDesk: desk\nsocialCards: false\npressFiles: false\n'

/** A newsroom of which there is something to say by each part of a check. */
const FILES = {
  'content/site.yaml': SITE,
  'content/navigation/fr.yaml': 'menu:\n  - { label: Actualités, href: /fr/news/ }\n',
  'content/releases/flood.en.md': RELEASE.replace('rose.', 'rose  over 12,500 people.'),
  'content/releases/flood.fr.md': RELEASE.replace('title: Flood', 'title: Crue').replace('rose.', 'a atteint 12 600 personnes.'),
  'content/releases/storm.en.md': RELEASE.replace('was safe', 'was <blink>safe</blink>'),
}

/** Pages that cannot be rendered while somebody says so. */
const BRITTLE = `
  import { Layout } from '../layout.tsx'
  export function Release(props) {
    if (globalThis.brittle) throw new Error('This theme cannot show a release.')
    return <Layout {...props}><h1>{props.title}</h1></Layout>
  }`

const check = (root: string, ...more: readonly string[]) => runHere(['check', '--root', root, '--now', '2026-05-15T12:00Z', ...more])

describe('a check', () => {
  beforeEach(() => {
    vi.stubEnv('XDG_CACHE_HOME', temporaryFolder())
  })

  it.each([
    ['nothing', 'public/none.txt', 'none'],
    ['a text', 'content/releases/storm.en.md', RELEASE.replace('The river', 'A  river')],
    ['a figure of a translation', 'content/releases/flood.fr.md', FILES['content/releases/flood.fr.md'].replace('600', '500')],
    ['a text with an error', 'content/releases/storm.en.md', RELEASE.replace('topic: floods', 'topic: flods')],
    ['the house style', 'content/style.yaml', 'rules: { double-space: error }\n'],
    ['a menu', 'content/navigation/fr.yaml', 'menu:\n  - { label: Nous, href: "page:about" }\n'],
    ['a contact', 'content/contacts.yaml', 'desk: { office: Delta desk, email: desk@delta.example, until: 2026-05-20 }\n'],
  ])('tells after a change of %s what one tells that remembers nothing', async (_, path, text) => {
    const root = makeNewsroom(FILES)
    const first = await check(root)
    expect(first.stderr.match(/(warning|error) [\w-]+/g)?.length).toBeGreaterThan(4)
    expect(await check(root)).toEqual(first)

    writeIn(root, path, text)
    expect(await check(root)).toEqual(await check(root, '--no-memo'))
  })

  it('looks at what has changed, and at nothing else', async () => {
    const spies = [compileSource, checkStyle, readFacts].map((task) => vi.spyOn(task, 'run'))
    const asked = () => spies.map((spy) => spy.mock.calls.splice(0).map(([{ source }]) => source.path))
    const root = makeNewsroom(FILES)
    await check(root)
    expect(asked().map((paths) => paths.length)).toEqual([3, 3, 2])
    await check(root)
    expect(asked()).toEqual([[], [], []])
    writeIn(root, 'content/releases/storm.en.md', RELEASE.replace('river', 'sea'))
    await check(root)
    expect(asked()).toEqual([['releases/storm.en.md'], ['releases/storm.en.md'], []])
    for (const spy of spies) spy.mockRestore()
  })

  it('renders what it has not rendered, and again what could not be', async () => {
    const root = makeNewsroom({ ...FILES, 'theme/pages/release.tsx': BRITTLE })
    expect((await check(root)).status).toBe(0)
    vi.stubGlobal('brittle', true)
    expect((await check(root)).status).toBe(0)
    writeIn(root, 'content/releases/storm.en.md', RELEASE.replace('river', 'sea'))
    for (const _ of ['once', 'again']) expect((await check(root)).stderr).toContain('This theme cannot show a release.')
    vi.unstubAllGlobals()
    expect((await check(root)).status).toBe(0)
  })

  it('begins anew where the bodies that it remembers are gone', async () => {
    const root = makeNewsroom(FILES)
    await check(root)
    const packs = filesIn(join(root, '.dateline')).filter((file) => file.endsWith('.pack'))
    expect(packs).not.toEqual([])
    for (const pack of packs) rmSync(pack)
    writeIn(root, 'content/site.yaml', SITE.replace('Delta Press', 'Delta News'))
    expect(await check(root)).toEqual(await check(root, '--no-memo'))
  })

  it('goes on, and remembers nothing, beside another', async () => {
    const root = makeNewsroom(FILES)
    const alone = await check(root, '--no-memo')
    const lock = lockOutput(join(root, '.dateline/check'))
    expect(await check(root)).toEqual(alone)
    lock.release()
  })

  it('goes on where nothing can be written', async () => {
    const root = makeNewsroom({ ...FILES, '.dateline': 'a file' })
    const before = readTree(root)
    expect(await check(root)).toEqual(await check(root, '--no-memo'))
    expect(readTree(root)).toEqual(before)
  })

  it('leaves nothing behind where it is to remember nothing, else only what it remembers', async () => {
    const root = makeNewsroom(FILES)
    const before = readTree(root)
    await check(root, '--no-memo')
    expect(readTree(root)).toEqual(before)
    await check(root)
    const others = Object.entries(readTree(root)).filter(([path]) => !path.startsWith('.dateline/memo-'))
    expect(Object.fromEntries(others)).toEqual(before)
  })
})

function writeIn(root: string, path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true })
  writeFileSync(join(root, path), text)
}
