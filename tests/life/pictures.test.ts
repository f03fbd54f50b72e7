import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { buildHere } from '../build-here.ts'
import { makeNewsroom, RELEASE } from '../make-newsroom.ts'
import { drawPhotograph, makePhotograph, SECRETS } from '../make-photograph.ts'
import { readTree } from '../read-tree.ts'

/* A newsroom with photographs, through builds by the real host. */

const withImage = (release: string, src: string) =>
  release.replace('contacts: desk\n', `contacts: desk\nimage: { src: ${src}, alt: A house in a field, credit: Delta Pictures }\n`)

const SHOWN = withImage(RELEASE, '../shown.jpg')
const HELD = withImage(RELEASE, '../held.jpg').replace('date:', 'embargo: 2026-05-01T09:00Z\ndate:')
const NOW = '2026-03-01T12:00Z'

async function settle(): Promise<string> {
  const root = makeNewsroom({ 'content/releases/flood.en.md': SHOWN, 'content/releases/later.en.md': HELD })
  writeFileSync(join(root, 'content/shown.jpg'), await makePhotograph(600, 400))
  writeFileSync(join(root, 'content/held.jpg'), await makePhotograph(300, 200))
  return root
}

const build = (root: string, out = 'dist', memo = true, now = NOW) => buildHere({ root, out: join(root, out), memo, now, threads: 1 })

const assetsOf = (root: string, out = 'dist') => readdirSync(join(root, out, 'assets')).filter((name) => !/\.(css|js)$/.test(name))

beforeEach(() => {
  vi.stubEnv('XDG_CACHE_HOME', makeNewsroom())
})

describe('a newsroom with photographs', () => {
  it('publishes their sizes and the whole of them, and nothing of where they were taken', async () => {
    const root = await settle()
    expect(await build(root)).toMatchObject({ status: 0, stderr: '' })
    expect(
      assetsOf(root)
        .map((name) => name.replace(/\.[0-9a-f]{12}\./, '.'))
        .toSorted(),
    ).toEqual([...['shown-480.avif', 'shown-480.webp', 'shown-600.avif', 'shown-600.jpg', 'shown-600.webp', 'shown.jpg']])
    for (const [path, bytes] of Object.entries(readTree(join(root, 'dist')))) {
      for (const secret of SECRETS) expect(bytes.includes(secret), `${secret} in ${path}`).toBe(false)
    }
    const page = readFileSync(join(root, 'dist/en/news/2026/flood/index.html'), 'utf8')
    expect(page).toContain('<picture><source type="image/avif" srcset="/assets/shown-480.')
    expect(page).toContain('class="tone tone-r2 tone-g4 tone-b6"')
    for (const [, href = ''] of page.matchAll(/["\s](\/assets\/[^"\s]+)/g)) expect(statSync(join(root, 'dist', href)).isFile()).toBe(true)
  })

  it('has nothing of the picture of a release that is held, in any byte, until it lifts', async () => {
    const root = await settle()
    await build(root)
    const before = readTree(join(root, 'dist'))
    rmSync(join(root, 'content/releases/later.en.md'))
    rmSync(join(root, 'content/held.jpg'))
    await build(root, 'without', false)
    expect(readTree(join(root, 'without'))).toEqual(before)
    writeFileSync(join(root, 'content/releases/later.en.md'), HELD)
    writeFileSync(join(root, 'content/held.jpg'), await makePhotograph(300, 200))
    await build(root, 'dist', true, '2026-05-01T09:00Z')
    expect(assetsOf(root).filter((name) => name.startsWith('held'))).toHaveLength(4)
  })

  it('is built anew where a photograph was edited, and only what is made of it', async () => {
    const root = await settle()
    await build(root)
    const before = assetsOf(root)
    const stamps = before.map((name) => statSync(join(root, 'dist/assets', name)).ino)
    writeFileSync(join(root, 'content/releases/flood.en.md'), SHOWN.replace('Flood', 'Floods'))
    await build(root)
    expect(before.map((name) => statSync(join(root, 'dist/assets', name)).ino)).toEqual(stamps)

    writeFileSync(join(root, 'content/shown.jpg'), await drawPhotograph(500, 400).negate().jpeg().toBuffer())
    await build(root)
    await build(root, 'clean', false)
    expect(readTree(join(root, 'dist'))).toEqual(readTree(join(root, 'clean')))
    expect(assetsOf(root).filter((name) => before.includes(name))).toEqual([])
  })

  it('is built into an empty folder from the pictures of earlier builds, and with the same bytes', async () => {
    const root = await settle()
    await build(root)
    const before = readTree(join(root, 'dist'))
    rmSync(join(root, 'dist'), { recursive: true })
    const stored = readdirSync(join(root, '.dateline/pictures'))
    expect(stored).toHaveLength(6)
    const inodes = () => stored.map((name) => statSync(join(root, '.dateline/pictures', name)).ino)
    const lying = inodes()
    await build(root)
    expect(readTree(join(root, 'dist'))).toEqual(before)
    // None was put there anew.
    expect(inodes()).toEqual(lying)
  })

  it('tells where it is used of a picture that cannot be read, and publishes nothing', async () => {
    const root = await settle()
    writeFileSync(join(root, 'content/shown.jpg'), (await makePhotograph(600, 400)).subarray(0, 900))
    const { status, stderr } = await build(root)
    expect(status).toBe(1)
    expect(stderr).toContain(
      'releases/flood.en.md:7:15 error unreadable-picture: No picture for the site can be made of "shown.jpg": it is damaged or not whole.',
    )
    expect(stderr.split('\n').filter((line) => line !== '')).toHaveLength(1)
    expect((await build(root)).stderr).toBe(stderr)
  })

  it('does not wait for a picture of a release that is held', async () => {
    const root = await settle()
    writeFileSync(join(root, 'content/held.jpg'), 'no picture at all')
    const { status, stderr } = await build(root)
    expect(status).toBe(0)
    expect(stderr).toContain('releases/later.en.md:8:15 warning unreadable-picture')
  })

  it('draws a card for each release that is out, once', async () => {
    const root = await settle()
    const site = join(root, 'content/site.yaml')
    writeFileSync(site, readFileSync(site, 'utf8').replace('socialCards: false', 'socialCards: true'))
    await build(root)
    const cards = () => assetsOf(root).filter((name) => name.startsWith('card-'))
    const [card = '', ...others] = cards()
    expect([card, others]).toEqual([expect.stringMatching(/^card-flood-en\.[0-9a-f]{12}\.jpg$/), []])
    expect(readFileSync(join(root, 'dist/en/news/2026/flood/index.html'), 'utf8')).toContain(
      `<meta property="og:image" content="https://delta.example/assets/${card}"/>`,
    )
    const { ino } = statSync(join(root, 'dist/assets', card))
    writeFileSync(join(root, 'content/releases/flood.en.md'), SHOWN.replace('Everybody', 'All'))
    await build(root)
    expect(statSync(join(root, 'dist/assets', card)).ino).toBe(ino)
    writeFileSync(join(root, 'content/releases/flood.en.md'), SHOWN.replace('title: Flood', 'title: Floods'))
    await build(root)
    expect(cards()).toHaveLength(1)
    expect(cards()).not.toContain(card)
  })

  it('cleans a picture that a text shows or links to', async () => {
    const root = await settle()
    writeFileSync(join(root, 'content/releases/flood.en.md'), `${RELEASE}\n![A house](../shown.jpg)\n`)
    await build(root)
    const names = assetsOf(root)
    expect(names.map((name) => name.replace(/\.[0-9a-f]{12}\./, '.'))).toEqual(['shown-480.webp', 'shown-600.webp', 'shown.jpg'])
    for (const name of names) {
      const bytes = readFileSync(join(root, 'dist/assets', name))
      for (const secret of SECRETS) expect(bytes.includes(secret)).toBe(false)
    }
    const [, file = ''] =
      /<img [^>]*srcset="(\/assets\/shown-480\.[^ ]+) 480w, /.exec(
        readFileSync(join(root, 'dist/en/news/2026/flood/index.html'), 'utf8'),
      ) ?? []
    expect(statSync(join(root, 'dist', file)).isFile()).toBe(true)
  })
})
