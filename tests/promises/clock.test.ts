import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildInMemory, filesFrom } from './build-in-memory.ts'
import { DEMONSTRATION } from './demonstration.ts'
import { differingFiles } from './differing-files.ts'
import { PATIENCE, runsOf } from './fast-check-runs.ts'
import { NOW } from './furnish-newsroom.ts'
import { BOLD, CAREFUL, newsrooms } from './random-newsroom.ts'
import { assembleSite, at } from '../assemble-site.ts'
import { DEMONSTRATION_NOW } from '../global-setup.ts'
import { planOf } from '../plan-of.ts'
import { releaseText } from '../release-text.ts'
import { SETTINGS_FILES } from '../settings-files.ts'
import { turningPoints } from '../../src/assemble/turning-points.ts'

describe('the moment of a build', () => {
  it(
    'is in no byte, but for what is out by then',
    async () => {
      let sites = 0
      await fc.assert(
        fc.asyncProperty(newsrooms(CAREFUL), fc.nat(99), async ({ texts, moments }, some) => {
          const files = filesFrom(texts)
          // Between two neighbouring moments nothing begins and nothing ends: only the clocks go on.
          const turns = [...new Set(['2024-01-01T00:00:00Z', ...moments, '2031-01-01T00:00:00Z'])].toSorted()
          const turn = some % (turns.length - 1)
          const early = await buildInMemory(files, turns[turn] ?? '')
          const late = await buildInMemory(files, aSecondBefore(turns[turn + 1] ?? ''))
          expect(differingFiles(early.files, late.files)).toEqual([])
          expect(early.kind).toBe(late.kind)
          expect(early.diagnostics).toEqual(late.diagnostics)
          if (early.kind === 'site') sites++
        }),
        runsOf(40, 2000),
      )
      expect(sites).toBeGreaterThan(20)
    },
    PATIENCE,
  )

  it(
    'is in no byte of the demonstration site',
    async () => {
      // Its next event is over on 11 December 2026 at 17:00 in Geneva; its next embargo ends in 2036.
      const [early, late] = [
        await buildInMemory(DEMONSTRATION, DEMONSTRATION_NOW),
        await buildInMemory(DEMONSTRATION, '2026-12-11T15:59:59Z'),
      ]
      expect(differingFiles(early.files, late.files)).toEqual([])
      expect(early.kind).toBe('site')
    },
    PATIENCE,
  )
})

/* Whoever keeps a site up to date without an editor asks for these moments, and needs no other. */
describe('the moments at which a site changes by itself', () => {
  it(
    'are all known',
    () => {
      let [turns, changes] = [0, 0]
      fc.assert(
        fc.property(newsrooms(CAREFUL), fc.nat(99), fc.boolean(), ({ texts }, some, isPreview) => {
          const files = Object.fromEntries(Object.entries(texts).filter(([path]) => /\.(yaml|md)$/.test(path)))
          const assets = Object.keys(texts).filter((path) => !(path in files))
          const planAt = (now: string) => JSON.stringify(planOf({ files, assets, now, isPreview }).artifacts)
          const { settings, compiled } = assembleSite({ files, assets })
          const sources = compiled.map(({ value }) => value)
          const points = ['2024-01-01T00:00:00Z', ...turningPoints(at('2024-01-01T00:00:00Z'), settings, sources), '2031-01-01T00:00:00Z']
          const turn = some % (points.length - 1)
          const early = planAt(points[turn] ?? '')
          expect(planAt(aSecondBefore(points[turn + 1] ?? '')) === early).toBe(true)
          turns++
          if (planAt(points[turn + 1] ?? '') !== early) changes++
        }),
        runsOf(60, 3000),
      )
      // At many of them something does change: the event of a draft is over in a preview only.
      expect(changes).toBeGreaterThan(turns / 3)
    },
    PATIENCE,
  )
})

/*
 * An editor who runs `check` before he goes home may sleep: whatever goes out, ends or is withdrawn by itself later, the
 * builds pass.
 */
describe('time alone', () => {
  it(
    'never stops a build of what passed the check',
    async () => {
      let [passed, refused] = [0, 0]
      await fc.assert(
        fc.asyncProperty(newsrooms(BOLD), async ({ texts, moments }) => {
          const files = filesFrom(texts)
          if ((await buildInMemory(files, NOW, 'check')).kind !== 'site') {
            refused++
            return
          }
          passed++
          for (const later of new Set(moments)) {
            if (later <= NOW) continue
            const { kind, diagnostics } = await buildInMemory(files, later)
            expect([later, kind, diagnostics.filter(({ severity }) => severity === 'error')]).toEqual([later, 'site', []])
          }
        }),
        runsOf(40, 2000),
      )
      // Some must pass, or nothing was said; some must not, or nothing was at stake.
      expect(passed).toBeGreaterThan(8)
      expect(refused).toBeGreaterThan(8)
    },
    PATIENCE,
  )
})

describe('what would stop a build later', () => {
  const SOON = '2026-04-20T10:00:00Z'

  it.each<readonly [name: string, files: Readonly<Record<string, string>>, problem: string]>([
    [
      'a release that will take the address of another',
      { one: releaseText(['slug: same']), two: releaseText(['slug: same', `embargo: ${SOON}`]) },
      'releases/one.en.md address-clash',
    ],
    [
      'a release that will be out before what it links to',
      { one: releaseText([`embargo: ${SOON}`], 'See [it](two.en.md).'), two: releaseText(['draft: true']) },
      'releases/one.en.md unpublished-source',
    ],
    [
      'a withdrawal that will empty a page to which another links',
      {
        one: releaseText([], 'See [it](/en/countries/per/).'),
        two: releaseText(['country: PER', `withdrawn: { at: ${SOON}, reason: Wrong }`]),
      },
      'releases/one.en.md broken-link',
    ],
  ])('is foreseen by a check: %s', async (_, releases, problem) => {
    const texts = Object.entries(releases).map(([name, text]) => [`releases/${name}.en.md`, text])
    const files = filesFrom({ ...SETTINGS_FILES, ...Object.fromEntries(texts) })
    const [now, later, check] = [
      await buildInMemory(files, NOW),
      await buildInMemory(files, SOON),
      await buildInMemory(files, NOW, 'check'),
    ]
    expect([now.kind, later.kind, check.kind]).toEqual(['site', 'refused', 'refused'])
    expect(check.diagnostics.map(({ file, code }) => `${file} ${code}`)).toContain(problem)
    expect(check.diagnostics.every(({ message }) => message.startsWith(`From ${SOON} on: `))).toBe(true)
  })

  it('is foreseen by a check: the event whose end fills a page, where public/ has a file', async () => {
    const releases = [1, 2, 3, 4, 5, 6].map((day): [string, string] => [
      `releases/number-${day}.en.md`,
      releaseText(['type: media-advisory', `event: { start: 2026-04-2${day}T10:00Z }`]),
    ])
    const files = filesFrom({ ...SETTINGS_FILES, ...Object.fromEntries(releases) })
    const inTheWay = { root: 'public', path: 'en/events/page/2/index.html', digest: '00', width: undefined, height: undefined } as const
    const site = { ...files, publicFiles: [inTheWay] }
    const [now, check] = [await buildInMemory(site, NOW), await buildInMemory(site, NOW, 'check')]
    expect([now.kind, check.kind]).toEqual(['site', 'refused'])
    expect(check.diagnostics.map(({ code }) => code)).toContain('address-clash')
  })

  it('is foreseen by a check: the change that fills a page of corrections, where public/ has a file', async () => {
    const changes = [1, 2, 3, 4, 5, 6].map((day) => `{ at: 2026-04-2${day}T10:00Z, kind: update, note: Day ${day}. }`)
    const files = filesFrom({ ...SETTINGS_FILES, 'releases/one.en.md': releaseText([`changes: [${changes.join(', ')}]`]) })
    const inTheWay = {
      root: 'public',
      path: 'en/corrections/page/2/index.html',
      digest: '00',
      width: undefined,
      height: undefined,
    } as const
    const site = { ...files, publicFiles: [inTheWay] }
    const [now, later, check] = [
      await buildInMemory(site, NOW),
      await buildInMemory(site, '2026-04-26T10:00:00Z'),
      await buildInMemory(site, NOW, 'check'),
    ]
    expect([now.kind, later.kind, check.kind]).toEqual(['site', 'refused', 'refused'])
    expect(check.diagnostics.map(({ code }) => code)).toContain('address-clash')
  })
})

function aSecondBefore(instant: string): string {
  return `${new Date(Date.parse(instant) - 1000).toISOString().slice(0, 19)}Z`
}
