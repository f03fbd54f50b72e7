import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { PATIENCE, runsOf } from './fast-check-runs.ts'
import { varieties, type VariedSite } from './varied-newsroom.ts'
import { build } from '../../src/build.ts'
import type { Artifact } from '../../src/model/artifact.ts'
import type { Instant } from '../../src/model/instant.ts'
import { runInline, type Runner } from '../../src/task.ts'
import { renderPage, STRINGS } from '../../templates/theme.ts'

/*
 * What the memo stands on: a file whose key is known from before is not even looked at, so a key must stand for everything that
 * the file shows.
 */
describe('files of equal paths and keys', () => {
  it(
    'are equal, whatever else two newsrooms differ in',
    async () => {
      let [sites, same, other] = [0, 0, 0]
      const runner = rememberingRunner()
      await fc.assert(
        fc.asyncProperty(varieties, async ({ site, variants }) => {
          const usual = await artifactsOf(site, runner)
          if (!usual) return
          const known = new Map(usual.map((one) => [one.path, one]))
          const shown = new Map<string, string>()
          const shownAt = (artifact: Artifact) => {
            const text = shown.get(artifact.path) ?? contentOf(artifact)
            shown.set(artifact.path, text)
            return text
          }
          for (const variant of variants) {
            const artifacts = await artifactsOf(variant.site, runner)
            if (!artifacts) continue
            sites++
            const wrong = artifacts.flatMap((artifact) => {
              const twin = known.get(artifact.path)
              if (!twin) return []
              if (twin.key !== artifact.key) {
                other++
                return []
              }
              same++
              const [before, after] = [shownAt(twin), contentOf(artifact)]
              return before === after ? [] : [{ path: artifact.path, edits: variant.edits, ...firstDifference(before, after) }]
            })
            expect(wrong).toEqual([])
          }
        }),
        runsOf(60, 5000),
      )
      // Some must be sites, and some of their files must be alike and some not, or nothing was tried.
      expect(sites).toBeGreaterThan(60)
      expect(same).toBeGreaterThan(3000)
      expect(other).toBeGreaterThan(1200)
    },
    PATIENCE,
  )
})

/** The files of a site; undefined where nothing would be published, and so nothing remembered. */
async function artifactsOf({ files, now, baseUrl, isPreview, stylesheet }: VariedSite, runner: Runner) {
  const theme = { version: '', strings: STRINGS, stylesheet, searchScript: 'search()', searchStylesheet: 'p{}', renderPage }
  const project = { ...files, theme, problems: [], now: now as Instant, baseUrl, isPreview, purpose: 'build' as const }
  const result = await build(project, runner)
  return result.kind === 'site' ? result.artifacts : undefined
}

/** Compiles a text once, as builds do. */
function rememberingRunner(): Runner {
  const answers = new Map<string, unknown>()
  return {
    ...runInline,
    map: async (task, inputs) =>
      Promise.all(
        inputs.map(async (input) => {
          if (!task.memo) return task.run(input)
          const name = `${task.name} ${task.memo.nameOf(input)} ${task.memo.versionOf(input)}`
          const answer = answers.get(name) ?? (await task.run(input))
          answers.set(name, answer)
          return answer as Awaited<ReturnType<typeof task.run>>
        }),
      ),
  }
}

/** All that the bytes of a file depend on, as text: what it is made of crosses to threads as JSON. */
function contentOf(artifact: Artifact): string {
  return JSON.stringify('make' in artifact ? artifact.make() : artifact.kind === 'copy' ? artifact.asset.digest : artifact.order)
}

function firstDifference(before: string, after: string) {
  let at = 0
  while (before[at] === after[at]) at++
  const excerpt = (text: string) => text.slice(Math.max(0, at - 80), at + 80)
  return { before: excerpt(before), after: excerpt(after) }
}
