import { EXIT } from './exit.ts'
import { makePool } from './make-press.ts'
import { makeBuildRunner } from './make-runner.ts'
import { countProblems, printDiagnostics } from './print-diagnostics.ts'
import { publishSite, type Works } from './publish-site.ts'
import { build } from '../build.ts'
import type { Recall } from '../host/run-remembered.ts'

/** Builds a site of which something has changed, and publishes it if it has no errors. */
export async function buildAnew(works: Omit<Works, 'pool'> & { readonly themeFile: string }): Promise<void> {
  const { project, themeFile, lock, memo, watch, options } = works
  const pool = makePool(options.threads, memo, lock, themeFile)
  try {
    const recall: Recall = { known: 0, worked: 0 }
    const result = await build(project, makeBuildRunner(memo, pool, recall))
    watch.lap('compile, assemble and plan', `${recall.worked} compiled, ${recall.known} remembered`)
    printDiagnostics(result.diagnostics, options)
    if (result.kind === 'site') {
      await publishSite(result, { ...works, pool })
      return
    }
    process.stdout.write(`Nothing was published: ${countProblems(result.diagnostics)}.\n`)
    process.exitCode = result.kind === 'refused' ? EXIT.contentErrors : EXIT.misused
    memo.commit(memo.last)
  } finally {
    await pool?.close()
  }
}
