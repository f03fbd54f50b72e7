import { execFileSync } from 'node:child_process'
import {
  chmodSync,
  mkdirSync,
  openSync,
  closeSync,
  ftruncateSync,
  readdirSync,
  renameSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { makeNewsroom, RELEASE } from '../make-newsroom.ts'
import { readTree } from '../read-tree.ts'
import { REPOSITORY } from '../run-dateline.ts'
import { runHere } from '../run-here.ts'
import { tinyPicture } from '../tiny-picture.ts'
import { temporaryFolder } from '../temporary-folder.ts'
import { costOf } from './cost-of.ts'
import { whyActive } from '../../src/host/active-file.ts'
import { readOrdinaryFile, readSmallFile } from '../../src/host/read-ordinary-file.ts'
import { readProject } from '../../src/host/read-project.ts'

/*
 * Whatever stands in the folders of a newsroom, a build reads ordinary files of that newsroom and nothing else, waits for
 * nothing, says what it did not read, and reads the rest.
 */

const isRoot = process.getuid?.() === 0

/** The problems of a root, and the sources that were read. */
function readRoot(root: string) {
  const { sources, problems } = readProject(root)
  return { sources: sources.map(({ path }) => path), problems: problems.map(({ file, severity, code }) => `${severity} ${file} ${code}`) }
}

const USUAL = 'releases/flood.en.md'

describe('what is no ordinary file', () => {
  it.each([
    { name: 'a link to a file outside', make: (at: string) => symlinkSync('/etc/passwd', at), what: 'a symbolic link' },
    { name: 'a link to a folder outside', make: (at: string) => symlinkSync('/etc', at), what: 'a symbolic link' },
    { name: 'a link to a text beside it', make: (at: string) => symlinkSync('flood.en.md', at), what: 'a symbolic link' },
    { name: 'a link to itself', make: (at: string) => symlinkSync('odd.en.md', at), what: 'a symbolic link' },
    { name: 'a link to the folder that it is in', make: (at: string) => symlinkSync('..', at), what: 'a symbolic link' },
    { name: 'a link to nothing', make: (at: string) => symlinkSync('nowhere', at), what: 'a symbolic link' },
    { name: 'a pipe', make: (at: string) => void execFileSync('mkfifo', [at]), what: 'a pipe' },
    { name: 'a folder', make: (at: string) => mkdirSync(at), what: 'a folder with the name of a text' },
  ])('is not read: $name', ({ make, what }) => {
    const root = makeNewsroom()
    make(join(root, 'content/releases/odd.en.md'))
    const { sources, problems } = readProject(root)
    expect(sources.map(({ path }) => path)).toEqual([USUAL])
    expect(problems.map(({ file, line, code, message }) => [file, line, code, message])).toEqual([
      ['releases/odd.en.md', 1, 'not-a-file', `This is ${what}, so it was not read.`],
    ])
  })

  it.skipIf(!isRoot)('is not read: a device (made only by root)', () => {
    const root = makeNewsroom()
    execFileSync('mknod', [join(root, 'content/releases/odd.en.md'), 'c', '1', '5'])
    expect(readRoot(root)).toEqual({ sources: [USUAL], problems: ['warning releases/odd.en.md not-a-file'] })
  })

  it('is not read: a socket', async () => {
    const root = makeNewsroom()
    const server = createServer()
    onTestFinished(() => void server.close())
    await new Promise<void>((resolve) => server.listen(join(root, 'content/releases/odd.en.md'), resolve))
    expect(readRoot(root)).toEqual({ sources: [USUAL], problems: ['warning releases/odd.en.md not-a-file'] })
  })

  it('is not waited for, and holds up nobody', async () => {
    const root = makeNewsroom()
    execFileSync('mkfifo', [join(root, 'content/releases/odd.en.md')])
    execFileSync('mkfifo', [join(root, 'content/site.md')])
    mkdirSync(join(root, 'public'))
    execFileSync('mkfifo', [join(root, 'public/odd.txt')])
    const { status, stderr } = await runHere(['build', '--root', root])
    expect(status).toBe(0)
    expect(stderr.match(/not-a-file/g)).toHaveLength(3)
  })

  it('is not published: links in public/ and beside a release', async () => {
    const outside = temporaryFolder({ 'secret.txt': 'SECRET-7f3a', 'secret.jpg': 'SECRET-7f3a' })
    const root = makeNewsroom({ 'public/robots-extra.txt': 'ours' })
    symlinkSync(join(outside, 'secret.txt'), join(root, 'public/secret.txt'))
    symlinkSync(outside, join(root, 'public/folder'))
    symlinkSync(outside, join(root, 'content/images'))
    writeFileSync(
      join(root, 'content/releases/leak.en.md'),
      RELEASE.replace('The river', '![A secret](../images/secret.jpg) [this](../images/secret.txt) The river'),
    )
    const refused = await runHere(['build', '--root', root])
    expect(refused.status).toBe(1)
    expect(refused.stderr.match(/error missing-/g)).toHaveLength(2)

    rmSync(join(root, 'content/releases/leak.en.md'))
    expect((await runHere(['build', '--root', root])).status).toBe(0)
    const site = readTree(join(root, 'dist'))
    expect(Object.keys(site)).toContain('robots-extra.txt')
    expect(Object.entries(site).filter(([path, text]) => path.includes('secret') || text.includes('SECRET-7f3a'))).toEqual([])
  })

  it.each(['content', 'public'])('is not read: %s/ itself, where it is a link to somewhere else', (name) => {
    const elsewhere = makeNewsroom({ 'public/secret.txt': 'SECRET-7f3a' })
    const root = makeNewsroom({ 'public/ours.txt': 'ours' })
    rmSync(join(root, name), { recursive: true })
    symlinkSync(join(elsewhere, name), join(root, name))
    const { sources, publicFiles, problems } = readProject(root)
    expect(problems.map(({ message }) => message)).toContain('This is a symbolic link that leads elsewhere, so it was not read.')
    expect(name === 'content' ? sources : publicFiles).toEqual([])
  })

  it('is read: content/ itself, where it is a link to a folder beside it', () => {
    const root = makeNewsroom()
    renameSync(join(root, 'content'), join(root, 'texts'))
    symlinkSync('texts', join(root, 'content'))
    expect(readRoot(root)).toEqual({ sources: [USUAL], problems: [] })
  })
})

describe('what cannot be read', () => {
  it.skipIf(isRoot)('is reported, and the rest is read (root may read everything)', () => {
    const root = makeNewsroom({ 'content/releases/closed.en.md': RELEASE, 'content/releases/closed/a.en.md': RELEASE })
    chmodSync(join(root, 'content/releases/closed.en.md'), 0o000)
    chmodSync(join(root, 'content/releases/closed'), 0o000)
    onTestFinished(() => chmodSync(join(root, 'content/releases/closed'), 0o700))
    expect(readRoot(root)).toEqual({
      sources: [USUAL],
      problems: ['error releases/closed unreadable-file', 'error releases/closed.en.md unreadable-file'],
    })
  })

  it.each([
    { name: 'another user owns it', code: 'EACCES', reason: 'permission denied' },
    { name: 'the disk is broken', code: 'EIO', reason: 'the disk failed' },
    { name: 'it vanished since its folder was read', code: 'ENOENT', reason: 'it is not there' },
    { name: 'a link took its place', code: 'ELOOP', reason: 'it is a symbolic link' },
  ])('is reported, and the rest is read: $name', async ({ code, reason }) => {
    const root = makeNewsroom({
      'content/releases/closed.en.md': RELEASE,
      'content/boat.jpg': 'a boat',
      'content/closed.jpg': 'x',
      'public/closed.txt': 'x',
      'public/open.txt': 'x',
    })
    const { readProject: readBroken } = await withSystem(refusing(code))
    const { sources, assets, publicFiles, problems } = readBroken(root)
    expect([sources, assets, publicFiles].map((files) => files.map(({ path }) => path))).toEqual([[USUAL], ['boat.jpg'], ['open.txt']])
    expect(problems.map(({ file, severity, message }) => [severity, file, message])).toEqual(
      ['closed.jpg', 'releases/closed.en.md', '../public/closed.txt'].map((file) => [
        'error',
        file,
        `This file cannot be read: ${reason}.`,
      ]),
    )
  })

  it('vanished before it was looked at: then it was never there', async () => {
    const root = makeNewsroom()
    const { readProject: readLate } = await withSystem((real) => ({
      readdirSync: (path: string) => [...real.readdirSync(path), 'vanished.en.md'],
    }))
    const { sources, problems } = readLate(root)
    expect(sources.map(({ path }) => path)).toEqual([USUAL])
    expect(problems).toEqual([])
  })

  it.each([
    { name: 'a link', make: (at: string) => symlinkSync('/etc/passwd', at), reason: 'it is a symbolic link' },
    { name: 'a pipe', make: (at: string) => void execFileSync('mkfifo', [at]), reason: 'it is no ordinary file' },
    { name: 'a folder', make: (at: string) => mkdirSync(at), reason: 'it is no ordinary file' },
  ])('took the place of a file a moment ago: $name is not followed, and not waited for', ({ make, reason }) => {
    const at = join(temporaryFolder(), 'a.en.md')
    make(at)
    expect(() => readOrdinaryFile(at)).toThrow(reason)
    expect(() => readSmallFile(at, 100)).toThrow(reason)
  })

  it('is too large: then not a byte of it is read', () => {
    const root = makeNewsroom()
    const file = openSync(join(root, 'content/releases/vast.en.md'), 'w')
    // A hole of a terabyte.
    ftruncateSync(file, 2 ** 40)
    closeSync(file)
    expect(readRoot(root)).toEqual({ sources: [USUAL], problems: ['error releases/vast.en.md too-large'] })
  })

  it.each(['content/vast.jpg', 'content/vast.svg', 'public/vast.zip'])('is too large to be published: %s', (path) => {
    const root = makeNewsroom({ [path]: '' })
    truncateSync(join(root, path), 2 ** 40)
    const { assets, publicFiles, problems } = readProject(root)
    expect([...assets, ...publicFiles]).toEqual([])
    expect(problems.map(({ file, code }) => `${file} ${code}`)).toEqual([
      `${path.replace('public/', '../public/').replace('content/', '')} too-large-to-publish`,
    ])
  })
})

describe('a file in .dateline/ that came with the content', () => {
  it('is replaced where it is a link, and nothing is written where that leads', async () => {
    const outside = temporaryFolder({ 'theirs.txt': 'theirs' })
    const root = makeNewsroom({ '.dateline/x': '' })
    symlinkSync(join(outside, 'theirs.txt'), join(root, '.dateline/next.json'))
    expect((await runHere(['build', '--root', root])).status).toBe(0)
    expect(readTree(outside)).toEqual({ 'theirs.txt': 'theirs' })
    expect(readTree(join(root, '.dateline'))['next.json']).toContain('"next": null')
  })

  it('is never run: a theme is what was compiled just before', async () => {
    const root = makeNewsroom({ 'theme/strings.ts': "export { STRINGS } from 'dateline/strings.ts'\n" })
    expect((await runHere(['build', '--root', root])).stderr).toBe('')
    const name = readdirSync(join(root, '.dateline')).find((one) => one.startsWith('theme.'))
    writeFileSync(join(root, '.dateline', name ?? ''), 'throw new Error("run")')
    const { status, stderr } = await runHere(['build', '--root', root])
    expect(stderr).toBe('')
    expect(status).toBe(0)
  })
})

describe('names', () => {
  it.each([
    [
      'with a line break, which would write lines of its own into a log',
      'a\n::error::b.en.md',
      'a\ufffd::error::b.en.md',
      'it holds a character that cannot be seen',
    ],
    ['with an escape for a terminal', 'a\u001b[2Jb.en.md', 'a\ufffd[2Jb.en.md', 'it holds a character that cannot be seen'],
    ['that runs backwards', 'a\u202edm.ne.md', 'a\ufffddm.ne.md', 'it holds a character that cannot be seen'],
    ['with a backslash', 'a\\..\\b.en.md', 'a\ufffd..\ufffdb.en.md', 'it holds a backslash'],
  ])('%s are not used', (_, name, shown, reason) => {
    const root = makeNewsroom()
    writeFileSync(join(root, 'content/releases', name), RELEASE)
    const { sources, problems } = readProject(root)
    expect(sources.map(({ path }) => path)).toEqual([USUAL])
    expect(problems.map(({ file, severity, message }) => [severity, file, message])).toEqual([
      ['error', `releases/${shown}`, `The name of this file cannot be used: ${reason}.`],
    ])
  })

  it.runIf(process.platform === 'linux')('that are not UTF-8 are not used (other systems refuse them)', () => {
    const root = makeNewsroom()
    writeFileSync(Buffer.concat([Buffer.from(join(root, 'content/releases/caf')), Buffer.from([0xe9]), Buffer.from('.en.md')]), RELEASE)
    expect(readRoot(root)).toEqual({ sources: [USUAL], problems: ['error releases/caf\ufffd.en.md odd-file-name'] })
  })

  it.each([
    ['in case', 'Flood.en.md', 'flood.en.md'],
    ['in how an accent is written', 'crue\u0301.en.md', 'cru\u00e9.en.md'],
    ['in the case of their folders', 'A/boats.en.md', 'a/boats.en.md'],
  ])('that differ only %s are refused, since some machines can have only one of them', async (_, one, other) => {
    const root = makeNewsroom({ [`content/releases/${one}`]: RELEASE })
    const folder = join(root, 'content/releases', other.includes('/') ? other.slice(0, other.indexOf('/')) : '')
    mkdirSync(folder, { recursive: true })
    writeFileSync(join(root, 'content/releases', other), RELEASE)
    // A file system that takes the two for one has made no second.
    const first = readdirSync(join(root, 'content/releases')).length
    if (first < 2) return
    const { status, stderr } = await runHere(['check', '--root', root])
    expect(status).toBe(1)
    expect(stderr).toContain('error odd-file-name: The name of this file cannot be used: on some machines it is the same as "')
  })

  const PECULIAR: Readonly<Record<string, string>> = {
    [`${'a'.repeat(249)}.en.md`]: 'a'.repeat(80),
    [`${'ق'.repeat(120)}-waves.en.md`]: 'waves',
    'CON.en.md': 'con',
    '-rf-boats.en.md': 'rf-boats',
    'a..b..c.en.md': 'a-b-c',
    ' boats at sea .en.md': 'boats-at-sea',
    '"><script>\'.en.md': 'script',
    '$(reboot)`x`;&|.en.md': 'reboot-x',
    '%2e%2e%2f%00boats.en.md': '2e-2e-2f-00boats',
    'constructor.en.md': 'constructor',
  }

  it('that are only peculiar are used', async () => {
    const pictures = [`${'b'.repeat(251)}.jpg`, `"onload='x'.jpg`, '$&.jpg']
    const others = [`b.${'c'.repeat(250)}`, 'constructor']
    const root = makeNewsroom(
      Object.fromEntries([
        ...Object.keys(PECULIAR).map((name) => [`content/releases/${name}`, RELEASE]),
        ...others.map((name) => [`content/${name}`, name]),
        ...pictures.map((name) => [`content/${name}`, tinyPicture(name)]),
      ]),
    )
    const links = [...pictures, ...others].map((name) => `[this](<../${name}>)`).join(' ')
    writeFileSync(join(root, 'content/releases/flood.en.md'), `${RELEASE}${links}\n`)
    const { status, stderr } = await runHere(['build', '--root', root])
    expect(stderr).toBe('')
    expect(status).toBe(0)
    expect(readdirSync(join(root, 'dist/en/news/2026')).toSorted()).toEqual(['flood', ...Object.values(PECULIAR)].toSorted())
    const copies = Object.values(readTree(join(root, 'dist/assets')))
    expect(others.filter((name) => !copies.includes(name))).toEqual([])
    expect(copies.filter((text) => text.startsWith('\ufffdPNG'))).toHaveLength(pictures.length)
  })

  it('are gone into as deep as the system lets', () => {
    const root = makeNewsroom()
    const deep = `content/releases/${'a/'.repeat(500)}`
    mkdirSync(join(root, deep), { recursive: true })
    writeFileSync(join(root, deep, 'boats.en.md'), RELEASE)
    expect(readRoot(root)).toEqual({ sources: [`releases/${'a/'.repeat(500)}boats.en.md`, USUAL], problems: [] })
  })
})

describe('a picture or document that could run code', () => {
  it.each([
    ['page.html', '<p>a</p>'],
    ['page.XHTML', '<p/>'],
    ['feed.xml', '<a/>'],
    ['code.js', 'x'],
    ['style.css', 'x'],
    ['a.svgz', 'x'],
    ['script.svg', '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'],
    ['prefixed.svg', '<s:svg xmlns:s="http://www.w3.org/2000/svg"><s:script>alert(1)</s:script></s:svg>'],
    ['handler.svg', '<svg onload="alert(1)"/>'],
    ['handler-line.svg', '<svg\nonload = "alert(1)"/>'],
    ['handler-slash.svg', '<svg/onload="alert(1)"/>'],
    ['link.svg', '<svg><a href="javascript:alert(1)"><text>a</text></a></svg>'],
    ['coded-link.svg', '<svg><a xlink:href="java&#115;cript:alert(1)"><text>a</text></a></svg>'],
    ['animated-link.svg', '<svg><a href="#a"><animate attributeName="href" to="java&#115;cript:alert(1)"/></a></svg>'],
    ['html.svg', '<svg><foreignObject><body xmlns="http://www.w3.org/1999/xhtml"/></foreignObject></svg>'],
    ['entity.svg', '<!DOCTYPE svg [<!ENTITY a "<script>alert(1)</script>">]><svg>&a;</svg>'],
    ['style-sheet.svg', '<?xml-stylesheet href="a.xsl"?><svg/>'],
    ['other-encoding.svg', '<?xml version="1.0" encoding="utf-7"?><svg/>'],
    ['utf16.svg', Buffer.from('\ufeff<svg onload="alert(1)"/>', 'utf16le')],
    ['no-drawing.svg', 'onload'],
  ])('is refused: %s', (name, text) => {
    const root = makeNewsroom()
    writeFileSync(join(root, 'content', name), text)
    const { assets, problems } = readProject(root)
    expect(problems.map(({ file, severity, code }) => `${severity} ${file} ${code}`)).toEqual([`error ${name} active-file`])
    expect(assets).toEqual([])
  })

  it.each([
    [
      'drawing.svg',
      '<?xml version="1.0" encoding="UTF-8"?>\n<!-- only a drawing -->\n<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "x.dtd">\n<svg xmlns="http://www.w3.org/2000/svg"><title>On = off</title><use href = "#a"/><style>.a{fill:red}</style><path d="M0 0"/></svg>',
    ],
    ['picture.svg', '\ufeff<svg><image href="data:image/png;base64,AAAA"/></svg>'],
    ['report.pdf', '%PDF-1.7'],
    ['photo.jpg', 'x'],
    ['figures.csv', 'a,b'],
    ['data.json', '{}'],
    ['film.mp4', 'x'],
  ])('is not any other: %s', (name, text) => {
    const { assets, problems } = readProject(makeNewsroom({ [`content/${name}`]: text }))
    expect(problems).toEqual([])
    expect(assets.map(({ path }) => path)).toEqual([name])
  })

  it.each([
    ['white space', ' '.repeat(2_000_000)],
    ['beginnings of attributes', 'attributeName= '.repeat(200_000)],
    ['beginnings of declarations', '<?xml '.repeat(300_000)],
    ['beginnings of elements', '<a:'.repeat(500_000)],
    ['handlers without an end', ' on'.repeat(500_000)],
  ])('is looked for in no time: %s', (_, text) => {
    expect(costOf(() => whyActive('a.svg', new TextEncoder().encode(`<svg>${text}`)))).toBeLessThan(1)
  })

  it('is none of the pictures of the demonstration site', () => {
    const { assets, problems } = readProject(REPOSITORY)
    expect(assets.filter(({ path }) => path.endsWith('.svg')).length).toBeGreaterThan(5)
    expect(problems).toEqual([])
  })
})

type System = typeof import('node:fs')

/** The reader of projects on a machine that does some things in its own way. */
async function withSystem(
  change: (real: System) => Readonly<Record<string, unknown>>,
): Promise<typeof import('../../src/host/read-project.ts')> {
  vi.resetModules()
  vi.doMock('node:fs', async (original) => {
    const real = await original<System>()
    return { ...real, ...change(real) }
  })
  onTestFinished(() => {
    vi.doUnmock('node:fs')
    vi.resetModules()
  })
  return import('../../src/host/read-project.ts')
}

/** A system on which files with `closed` in their name cannot be opened. */
function refusing(code: string) {
  return ({ openSync: open }: System) => ({
    openSync: (path: string, flags: number) => {
      if (path.includes('closed')) throw Object.assign(new Error(code), { code })
      return open(path, flags)
    },
  })
}
