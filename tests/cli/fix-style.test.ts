import { chmodSync, cpSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { sha256 } from '../../src/digest.ts'
import { writeSources } from '../../src/host/write-sources.ts'
import { makeNewsroom, RELEASE } from '../make-newsroom.ts'
import { runHere } from '../run-here.ts'
import { temporaryFolder } from '../temporary-folder.ts'

const NOW = '2026-11-24T12:00Z'
const SOURCE = 'content/releases/flood.en.md'
const WRONG = RELEASE.replace('river rose', 'river  rose')
const LATER = WRONG.replace('2026-02-01', '2026-12-01')
const TOLD = RELEASE.replace('contacts: desk', 'contacts: desk\nchanges: [{ at: 2026-03-01T10:00Z, kind: minor, note: A word. }]')

async function fix(root: string, ...more: readonly string[]) {
  return runHere(['check', '--fix', '--root', root, '--now', NOW, ...more])
}

const read = (root: string, file = SOURCE) => readFileSync(join(root, file), 'utf8')

describe('check --fix', () => {
  it('puts right what is not published yet, tells of it, and then has nothing more to do', async () => {
    const draft = WRONG.replace('title: Flood', 'title: Draft\ndraft: true')
    const page = '---\ntitle: About\n---\nOf  us.\n'
    const root = makeNewsroom({ [SOURCE]: LATER, 'content/releases/draft.en.md': draft, 'content/pages/about.en.md': page })
    chmodSync(join(root, SOURCE), 0o640)
    const { status, stdout, stderr } = await fix(root)
    expect(stdout).toContain('Fixed 3 in 3 files:\n')
    expect(stdout).toContain(`  ${join(root, SOURCE)}:8:10 double-space: "  " is " "\n`)
    expect(stderr).not.toContain('style-')
    expect(status).toBe(0)
    expect(read(root)).toBe(LATER.replace('  ', ' '))
    expect(read(root, 'content/releases/draft.en.md')).toBe(draft.replace('  ', ' '))
    expect(read(root, 'content/pages/about.en.md')).toBe(page.replace('  ', ' '))
    expect(statSync(join(root, SOURCE)).mode & 0o777).toBe(0o640)
    expect(readdirSync(join(root, 'content/releases'))).toEqual(['draft.en.md', 'flood.en.md'])
    expect((await fix(root)).stdout).toMatch(/^Nothing to fix\.\n/)
    expect(read(root)).toBe(LATER.replace('  ', ' '))
  })

  it('writes nothing unless it is asked to', async () => {
    const root = makeNewsroom({ [SOURCE]: LATER })
    expect((await runHere(['check', '--root', root, '--now', NOW])).stderr).toContain('style-double-space')
    expect(read(root)).toBe(LATER)
  })

  it('leaves a published text, which would change in silence', async () => {
    const root = makeNewsroom({ [SOURCE]: WRONG })
    const { stdout, stderr } = await fix(root)
    expect(stdout).toContain('Nothing to fix.\n\nLeft 1 in 1 file, since the text is published')
    expect(stderr).toContain('style-double-space')
    expect(read(root)).toBe(WRONG)
  })

  it.each<[name: string, before: string, after: string, isFixed: boolean]>([
    ['that tells of no change', WRONG, WRONG, false],
    ['with a new entry under changes', RELEASE, TOLD.replace('river rose', 'river  rose'), true],
    ['with no entry but an old one', TOLD, TOLD.replace('river rose', 'river  rose'), false],
    ['that was not out', LATER, WRONG, true],
  ])('with --against, and a release %s', async (_, before, after, isFixed) => {
    const root = makeNewsroom({ [SOURCE]: before, 'content/releases/other.en.md': RELEASE.replace('Flood', 'Other') })
    expect((await runHere(['build', '--root', root, '--now', NOW])).status).toBe(0)
    const dist = temporaryFolder()
    cpSync(join(root, 'dist'), dist, { recursive: true })
    writeFileSync(join(root, SOURCE), after)
    const { stdout } = await fix(root, '--against', dist)
    expect(read(root)).toBe(isFixed ? after.replace('  ', ' ') : after)
    expect(stdout).toContain(isFixed ? 'Fixed 1 in 1 file:' : 'then fix again.')
  })

  it.each([
    ['style.yaml is wrong', { 'content/style.yaml': 'rules: { dash: maybe }\n', [SOURCE]: LATER }],
    ['the release cannot be read', { [SOURCE]: LATER.replace('topic: floods', 'topic: [') }],
  ])('changes nothing where %s', async (_, files) => {
    const root = makeNewsroom(files)
    const { status, stdout } = await fix(root)
    expect(stdout).toContain('Nothing to fix.')
    expect(status).not.toBe(0)
    expect(read(root)).toBe(files[SOURCE])
  })

  it('tells which file it could not write, and writes the others', async () => {
    // The name that it has until it is whole is longer than a name may be.
    const long = `content/releases/${'x'.repeat(246)}.en.md`
    const root = makeNewsroom({ [SOURCE]: LATER, [long]: LATER.replace('Flood', 'Long').replace('title', 'slug: long\ntitle') })
    const { status, stdout, stderr } = await fix(root)
    expect(stdout).toContain('Fixed 1 in 1 file:')
    expect(stderr).toContain(`Cannot write ${long}: the name is too long.`)
    expect(status).toBe(3)
    expect(read(root)).toBe(LATER.replace('  ', ' '))
    expect(read(root, long)).toContain('river  rose')
  })
})

describe('sources that are written anew', () => {
  it('stay as they are where somebody changed them meanwhile, or they are gone', () => {
    const root = temporaryFolder({ 'content/a.md': 'new', 'content/b.md': 'b' })
    mkdirSync(join(root, 'content/d.md'))
    const bytes = new TextEncoder().encode('mended')
    const refused = writeSources(
      root,
      ['old a.md', 'c c.md', 'd d.md', 'b b.md'].map((one) => {
        const [was = '', path = ''] = one.split(' ')
        return { path, digest: sha256(was), bytes }
      }),
    )
    expect(refused).toEqual([
      { path: 'a.md', reason: 'it was changed while it was being looked at' },
      { path: 'c.md', reason: 'it is not there' },
      { path: 'd.md', reason: 'there is a folder in the way' },
    ])
    expect(['a.md', 'b.md'].map((file) => read(root, `content/${file}`))).toEqual(['new', 'mended'])
    expect(readdirSync(join(root, 'content'))).toEqual(['a.md', 'b.md', 'd.md'])
  })
})
