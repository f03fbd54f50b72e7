import type { BuildOptions } from './build-options.ts'
import { EXIT } from './exit.ts'
import { openProject } from './open-project.ts'
import { countProblems, printDiagnostics } from './print-diagnostics.ts'
import { build } from '../build.ts'
import { runInline } from '../task.ts'

/** `dateline check`: everything that a build would find, and more strictly; nothing is written. */
export async function runCheck(options: BuildOptions): Promise<void> {
  const project = await openProject(options, 'check')
  const result = await build(project, runInline)
  printDiagnostics(result.diagnostics, options)
  const problems = countProblems(result.diagnostics)
  const sources = `${project.sources.length} source${project.sources.length === 1 ? '' : 's'}`
  if (result.kind === 'site') {
    for await (const _file of result.files) {
      // Rendering finds what only a theme can get wrong.
    }
  }
  process.stdout.write(`Checked ${sources}: ${problems === '' ? 'no problems' : problems}.\n`)
  process.exitCode = { site: EXIT.done, refused: EXIT.contentErrors, misconfigured: EXIT.misused }[result.kind]
}
