import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { canariesIn, canary, CANARY_FILES, canaryRelease, TRACES } from './canary.ts'
import { sha256 } from '../../src/digest.ts'
import { compileText } from '../compile-text.ts'
import { makeNewsroom } from '../make-newsroom.ts'
import { readTree } from '../read-tree.ts'
import { runHere } from '../run-here.ts'
import { temporaryFolder } from '../temporary-folder.ts'

/* A secret with a word of its own in every field, and a search for these words in all that the command writes. */

const NOW = '2026-04-15T12:00Z'
const FILE = `content/releases/${canary('source')}.en.md`

const TWO_LANGUAGES = {
  'content/site.yaml':
    'name: Delta Press\nurl: https://delta.example\nlanguages: [en, fr]\ndefaultLanguage: en\ntimeZone: UTC\npressDesk: desk\nsocialCards: false\n',
  'content/navigation/fr.yaml': 'menu:\n  - { label: Actualités, href: /fr/news/ }\n',
}

async function build(files: Readonly<Record<string, string>>) {
  const root = makeNewsroom({ ...CANARY_FILES, ...TWO_LANGUAGES, ...files })
  const out = temporaryFolder()
  const { status, stderr } = await runHere(['build', '--root', root, '--out', out, '--now', NOW])
  return { status, stderr, tree: readTree(out) }
}

describe('a canary', () => {
  it('sings wherever it is let out', async () => {
    // What follows means nothing unless each of these words would be seen.
    const unseen = new Set(['contactid', 'minornote'])
    const files = Object.entries(CANARY_FILES).map(([path, content]) => path + String(content))
    const fields = [...`${canaryRelease()}${files.join('\n')}${FILE}`.matchAll(/zqx([a-z]+)/g)].map(([, field = '']) => field)
    const { tree } = await build({ [FILE]: canaryRelease() })
    expect(canariesIn(tree)).toEqual([...new Set(fields)].filter((field) => !unseen.has(field)).toSorted())
    expect(TRACES.filter((trace) => !mentions(tree, trace))).toEqual([])
  })
})

describe('no byte and no name of a site tells of', () => {
  it.each<readonly [name: string, files: Readonly<Record<string, string>>]>([
    ['a draft', { [FILE]: canaryRelease('draft: true') }],
    ['a release under embargo', { [FILE]: canaryRelease('embargo: 2026-04-15T12:01Z') }],
    ['a release of the future', { [FILE]: canaryRelease().replace('date: 2026-02-01T10:00Z', 'date: 2026-04-15T14:01+02:00') }],
    ['a release that waits for a version nobody has written', { [FILE]: canaryRelease('together: [en, fr]') }],
    [
      'a release that waits for a draft',
      { [FILE]: canaryRelease('together: [fr]'), [FILE.replace('.en.', '.fr.')]: canaryRelease('draft: true') },
    ],
    ['a broken draft', { [FILE]: canaryRelease('draft: true', 'sdgs: 5') }],
    [
      'a draft that was taken back',
      { [FILE]: canaryRelease('draft: true', `withdrawn: { at: 2026-03-01T00:00Z, reason: ${canary('reason')} }`) },
    ],
    ['a draft translation of what is out', { 'content/releases/flood.fr.md': canaryRelease('draft: true', 'translationOf: { lang: en }') }],
    [
      'a draft page',
      {
        [`content/pages/${canary('page')}.en.md`]: `---
title: Title ${canary('title')}
summary: ${canary('summary')}
image: { src: ../releases/${canary('imagename')}.png, alt: ${canary('alt')} }
aliases: /en/${canary('alias')}
draft: true
---
Text ${canary('body')}, a [file](../releases/${canary('filename')}.pdf).
`,
      },
    ],
  ])('%s', async (_, files) => {
    const { status, tree } = await build(files)
    expect(status).toBe(0)
    expect(Object.keys(tree)).toContain('en/news/2026/flood/index.html')
    expect(canariesIn(tree)).toEqual([])
    expect([...TRACES, ...digestsOf(files)].filter((trace) => mentions(tree, trace))).toEqual([])
  })

  it('a release that was out and is a draft again', async () => {
    const root = makeNewsroom({ ...CANARY_FILES, ...TWO_LANGUAGES, [FILE]: canaryRelease() })
    const out = temporaryFolder()
    const args = ['build', '--root', root, '--out', out, '--now', NOW]
    await runHere(args)
    expect(canariesIn(readTree(out))).toContain('body')
    writeFileSync(join(root, FILE), canaryRelease('draft: true'))
    expect((await runHere(args)).status).toBe(0)
    expect(canariesIn(readTree(out))).toEqual([])
  })

  it.each([
    ['and somebody follows', ', until: 2026-04-14, desk: desk }'],
    ['and the press desk stands in', ', until: 2026-04-14 }'],
    ['who left while the site was up', ', until: 2026-04-14, desk: desk }', ', until: 2026-04-15 }'],
  ])('a person who has left, %s', async (_, life, before = life) => {
    const contactsWith = (text: string) => ({
      'content/contacts.yaml': String(CANARY_FILES['content/contacts.yaml']).replace(/(zqxcontactid: .*) \}/, `$1${text}`),
    })
    const root = makeNewsroom({ ...CANARY_FILES, ...TWO_LANGUAGES, [FILE]: canaryRelease(), ...contactsWith(before) })
    const out = temporaryFolder()
    const args = ['build', '--root', root, '--out', out, '--now', NOW]
    if (before !== life) {
      expect((await runHere(args)).status).toBe(0)
      expect(canariesIn(readTree(out))).toContain('contactmail')
      writeFileSync(join(root, 'content/contacts.yaml'), contactsWith(life)['content/contacts.yaml'])
    }
    expect((await runHere(args)).status).toBe(0)
    const tree = readTree(out)
    expect(canariesIn(tree)).toContain('body')
    expect(canariesIn(tree).filter((field) => field.startsWith('contact'))).toEqual([])
    expect(['22 990 01 77', '229900177', 'Quechua'].filter((trace) => mentions(tree, trace))).toEqual([])
  })

  it('a file that nobody can read, since there is no site', async () => {
    const { status, stderr, tree } = await build({ [FILE]: canaryRelease('draft: true').replace('\n---\n', '\n----\n') })
    expect(status).toBe(1)
    expect(stderr).toContain(`${canary('source')}.en.md:21:1 error front-matter-fence`)
    expect(tree).toEqual({})
  })
})

function mentions(tree: Readonly<Record<string, string>>, trace: string): boolean {
  return Object.entries(tree).some(([path, text]) => path.includes(trace) || text.includes(trace))
}

/** Digests of a secret source, of what is beside it, and of the text within: as much of them as an address would show. */
function digestsOf(files: Readonly<Record<string, string>>): readonly string[] {
  const [secret = ''] = Object.values(files)
  const whole = [secret, ...Object.values(CANARY_FILES)].map((text) => sha256(text))
  const { value } = compileText(secret)
  const release = value.kind === 'release' ? value.release : undefined
  const inner = release ? [release.revision, release.body.digest] : []
  return [...whole, ...inner].map((digest) => digest.slice(0, 12))
}
