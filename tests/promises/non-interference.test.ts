import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildInMemory, errorPlaces, filesFrom, type Files } from './build-in-memory.ts'
import { DEMONSTRATION, demonstrationSources } from './demonstration.ts'
import { differingFiles } from './differing-files.ts'
import { PATIENCE, runsOf } from './fast-check-runs.ts'
import { NOW } from './furnish-newsroom.ts'
import { CAREFUL, CARELESS, newsrooms } from './random-newsroom.ts'
import { secretsAt } from './secrets-at.ts'
import { DEMONSTRATION_NOW } from '../global-setup.ts'

/*
 * Promise 1: the public output at a moment is, byte for byte and file for file, that of the same tree with every
 * unpublished source deleted, and the pictures that only such sources show.
 */
describe('what is not out interferes with nothing', () => {
  it(
    'in random newsrooms',
    async () => {
      let secretsOfSites = 0
      await fc.assert(
        fc.asyncProperty(newsrooms(CAREFUL, CAREFUL, CAREFUL, CARELESS), async ({ texts, sources }) => {
          const secrets = secretsAt(NOW, sources)
          const files = filesFrom(texts)
          const whole = await buildInMemory(files, NOW)
          const bare = await buildInMemory(without(files, secrets), NOW)
          expect(differingFiles(whole.files, bare.files)).toEqual([])
          expect(errorPlaces(whole)).toEqual(errorPlaces(bare))
          expect(whole.kind).toBe(bare.kind)
          if (whole.kind === 'site') secretsOfSites += secrets.size
        }),
        runsOf(50, 3000),
      )
      // The property would say nothing of newsrooms that do not build, or that have no secrets.
      expect(secretsOfSites).toBeGreaterThan(100)
    },
    PATIENCE,
  )

  it.each([
    ['today', DEMONSTRATION_NOW],
    ['two years earlier', '2024-11-24T12:00:00Z'],
    ['in its first days', '2021-12-01T12:00:00Z'],
    ['on the last evening of an embargo', '2036-01-15T08:59:59Z'],
  ])(
    'in the demonstration newsroom, %s',
    async (_, now) => {
      const secrets = secretsAt(now, await demonstrationSources())
      const whole = await buildInMemory(DEMONSTRATION, now)
      const bare = await buildInMemory(without(DEMONSTRATION, secrets), now)
      expect(secrets.size).toBeGreaterThan(0)
      expect(differingFiles(whole.files, bare.files)).toEqual([])
      expect(errorPlaces(whole)).toEqual(errorPlaces(bare))
      expect(whole.kind).toBe('site')
    },
    PATIENCE,
  )
})

function without({ settings, sources, assets, publicFiles }: Files, secrets: ReadonlySet<string>): Files {
  const isLeft = ({ path }: { readonly path: string }) => !secrets.has(path)
  return { settings, sources: sources.filter(isLeft), assets: assets.filter(isLeft), publicFiles }
}
