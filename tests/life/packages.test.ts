import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import sharp from 'sharp'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { buildHere } from '../build-here.ts'
import { makeNewsroom } from '../make-newsroom.ts'
import { makePhotograph, SECRETS } from '../make-photograph.ts'
import { readPackage } from '../press/read-package.ts'
import { readTree } from '../read-tree.ts'
import { releaseText } from '../release-text.ts'
import { runDateline } from '../run-dateline.ts'
import { temporaryFolder } from '../temporary-folder.ts'
import { sha256 } from '../../src/digest.ts'

/* Packages of a newsroom, made by the real host and read by others. */

const NOW = '2026-04-15T12:00Z'
const LIFT = '2026-05-01T00:00Z'

const image = (src: string, words: string) => `image: { src: ${src}, alt: ${words}, caption: 'About: ${words}', credit: Delta Pictures }`

async function settle(): Promise<string> {
  return makeNewsroom({
    'content/site.yaml':
      'name: Delta Press\nurl: https://delta.example\nlanguages: [en, fr]\ndefaultLanguage: en\ntimeZone: UTC\npressDesk: desk\nsocialCards: false\n',
    'content/navigation/fr.yaml': 'menu:\n  - { label: Actualités, href: /fr/news/ }\n',
    'content/regions.yaml': 'coast: { en: Coast, fr: Côte }\n',
    'content/topics.yaml': 'rescue: { en: Rescue, fr: Secours }\n',
    'content/releases/flood.en.md': releaseText([image('house.jpg', 'A house')], 'A flood.\n\n![A  *wet*\nfield](field.png)'),
    'content/releases/flood.fr.md': releaseText([`embargo: ${LIFT}`, 'title: Une CRUE', image('secret.jpg', 'Une maison')], 'Une crue.'),
    'content/releases/calm.en.md': releaseText(['title: Calm'], 'Nothing to see.'),
    'content/releases/house.jpg': await makePhotograph(300, 200),
    'content/releases/field.png': await sharp(await makePhotograph(200, 100))
      .png()
      .toBuffer(),
    'content/releases/secret.jpg': await makePhotograph(90, 90),
  })
}

const build = (root: string, out = 'dist', memo = true, now = NOW) =>
  buildHere({ root, out: join(root, out), memo, now, threads: 1, stats: true })

const namesIn = async (root: string) => [...(await readPackage(join(root, 'dist/press/flood.zip'))).keys()]

beforeEach(() => {
  vi.stubEnv('XDG_CACHE_HOME', temporaryFolder())
})

describe('the package of a release', () => {
  it('holds its texts, its pictures without what cameras tell, what is said of them, and sums of all', async () => {
    const root = await settle()
    expect(await build(root)).toMatchObject({ status: 0, stderr: '' })
    const files = await readPackage(join(root, 'dist/press/flood.zip'))
    const texts = ['contacts.vcf', 'release.json', 'release.md', 'release.ninjs.json', 'release.txt']
    const names = ['en/captions.txt', ...texts.map((name) => `en/${name}`), 'pictures/field.png', 'pictures/house.jpg']
    expect([...files.keys()]).toEqual(['SHA256SUMS', ...names].map((name) => `flood/${name}`))

    const sums = String(files.get('flood/SHA256SUMS')).split('\n')
    expect(sums).toEqual([...names.map((name) => `${sha256(files.get(`flood/${name}`) ?? '')}  ${name}`), ''])
    for (const name of texts) {
      expect(files.get(`flood/en/${name}`)).toEqual(readFileSync(join(root, 'dist/en/news/2026/flood', name)))
    }
    for (const name of ['field.png', 'house.jpg']) {
      const picture = files.get(`flood/pictures/${name}`)
      expect((await sharp(picture).metadata()).width).toBe(name === 'field.png' ? 200 : 300)
      for (const secret of SECRETS) expect(picture?.includes(secret)).toBe(false)
    }
    expect(String(files.get('flood/en/captions.txt'))).toBe(
      [
        'pictures/house.jpg',
        'Caption: About: A house',
        'Description: A house',
        'Credit: Delta Pictures',
        '',
        'pictures/field.png',
        'Description: A wet field',
        '',
      ].join('\n'),
    )
  })

  it('has the same bytes in every time zone', async () => {
    const root = await settle()
    await build(root)
    const there = join(root, 'there')
    expect(runDateline(['build', '--root', root, '--out', there, '--now', NOW], { TZ: 'Pacific/Apia' })).toMatchObject({
      status: 0,
      stderr: '',
    })
    const [one, two] = ['dist', 'there'].map((out) => readFileSync(join(root, out, 'press/flood.zip')))
    expect(one).toEqual(two)
    // 1980-01-01 12:00:00, as MS-DOS writes it.
    expect([one?.readUInt16LE(10), one?.readUInt16LE(12)]).toEqual([0x6000, 0x0021])
  })

  it('has nothing of a version that is not out, in any byte, until it is', async () => {
    const root = await settle()
    await build(root)
    const before = readTree(join(root, 'dist'))
    for (const [path, text] of Object.entries(before)) expect(/CRUE|secret\.jpg|flood\/fr/.test(text), path).toBe(false)
    await build(root, 'dist', true, LIFT)
    const names = await namesIn(root)
    expect(names).toContain('flood/fr/release.txt')
    expect(names).toContain('flood/pictures/secret.jpg')
    await build(root, 'clean', false, LIFT)
    expect(readTree(join(root, 'dist'))).toEqual(readTree(join(root, 'clean')))
  })

  it('is made anew where words of one language are edited, and no other package is', async () => {
    const root = await settle()
    // What was written just now counts as unknown (`isYoung`).
    await sleep(70)
    await build(root, 'dist', true, LIFT)
    const [flood, calm] = ['flood', 'calm'].map((name) => readFileSync(join(root, `dist/press/${name}.zip`)))
    const source = join(root, 'content/releases/flood.fr.md')
    writeFileSync(source, readFileSync(source, 'utf8').replace('Une crue.', 'Deux crues.'))
    await sleep(70)
    expect((await build(root, 'dist', true, LIFT)).stdout).toContain('compile and decide')
    expect(readFileSync(join(root, 'dist/press/flood.zip'))).not.toEqual(flood)
    expect(readFileSync(join(root, 'dist/press/calm.zip'))).toEqual(calm)
    expect(String((await readPackage(join(root, 'dist/press/flood.zip'))).get('flood/fr/release.txt'))).toContain('Deux crues.')
    await build(root, 'clean', false, LIFT)
    expect(readTree(join(root, 'dist'))).toEqual(readTree(join(root, 'clean')))
  })

  it('goes with its last version', async () => {
    const root = await settle()
    await build(root)
    writeFileSync(join(root, 'content/releases/flood.en.md'), releaseText(['withdrawn: { at: 2026-04-01T10:00Z, reason: Wrong. }']))
    await build(root)
    expect(existsSync(join(root, 'dist/press/flood.zip'))).toBe(false)
  })
})
