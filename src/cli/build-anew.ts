import { EXIT } from './exit.ts'
import { openProject } from './open-project.ts'
import { makePool } from './make-press.ts'
import { makeBuildRunner } from './make-runner.ts'
import { countProblems, printDiagnostics } from './print-diagnostics.ts'
import { publishSite, type Works } from './publish-site.ts'
import { build } from '../build.ts'
import type { StampTable } from '../host/memo/stamp-table.ts'
import { hasManyTexts } from '../host/has-many-texts.ts'
import { knownFiles } from '../host/known-files.ts'
import { MANY_SOURCES } from '../host/run-in-threads.ts'
import { spareMemory } from '../host/spare-memory.ts'
import { growYoungSpace } from '../host/young-space.ts'
import type { Recall } from '../host/run-remembered.ts'
import type { ThreadPool } from '../host/thread-pool.ts'
import type { Instant } from '../model/instant.ts'

interface Given extends Pick<Works, 'lock' | 'memo' | 'watch' | 'options' | 'revised'> {
  readonly now: Instant
  /** The files that the last site was made of, as they lie now. */
  readonly inputs: StampTable
  /** How the output folder lies, as far as that is known. */
  readonly outputs: () => Promise<StampTable>
}

/** Builds a site of which something has changed, and publishes it if it has no errors. */
export async function buildAnew(given: Given): Promise<void> {
  const { lock, memo, options } = given
  growYoungSpace()
  const pool = makePool(options.threads, memo, lock)
  // With nothing to go by all of them will be compiled, and threads take a while to start.
  if (!memo.last && hasManyTexts(options.root, MANY_SOURCES)) pool?.start()
  try {
    const { result, ...decided } = await decideSite(given, pool)
    if (result.kind === 'site') {
      await publishSite(result, { ...given, ...decided, pool, memo: { ...memo, outputs: await given.outputs() } })
      return
    }
    printDiagnostics(result.diagnostics, options)
    process.stdout.write(`Nothing was published: ${countProblems(result.diagnostics)}.\n`)
    process.exitCode = result.kind === 'refused' ? EXIT.contentErrors : EXIT.misused
    // The site is as the last build left it, and not what these inputs give.
    memo.commit({ inputs: decided.inputs, outputs: memo.outputs, last: memo.last && { ...memo.last, isWhole: false } })
  } finally {
    await pool?.close()
  }
}

/** Reads all there is and decides the site. Of what was read nothing is held but what publishing asks for. */
async function decideSite({ now, memo, inputs, watch, options }: Given, pool: ThreadPool | undefined) {
  const known = knownFiles({ files: memo.files, inputs }, Date.now())
  const { project, themeFile } = await openProject({ ...options, now }, 'build', known)
  watch.lap('read')
  spareMemory(project.sources.length)
  const recall: Recall = { known: 0, worked: 0 }
  const result = await build(project, makeBuildRunner(memo, pool, recall))
  watch.lap('compile, assemble and plan', `${recall.worked} compiled, ${recall.known} remembered`)
  const { theme, problems } = project
  return { result, themeFile, inputs: known.seen(), project: { theme, now, problems } }
}
