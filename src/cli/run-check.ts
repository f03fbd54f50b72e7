import { join } from 'node:path'
import type { CheckOptions } from './build-options.ts'
import type { Sources } from './check-against.ts'
import { EXIT } from './exit.ts'
import { makeRunner } from './make-runner.ts'
import { openProject } from './open-project.ts'
import { countProblems, printDiagnostics } from './print-diagnostics.ts'
import { untranslatedText } from './untranslated-text.ts'
import { build, type Build } from '../build.ts'
import { inOrder } from '../diagnostics/order.ts'
import { knownPictures } from '../host/known-pictures.ts'
import { MachineError } from '../host/machine-error.ts'
import { isError, type Diagnostic } from '../model/diagnostic.ts'

/** `dateline check`: everything that a build would find, and more strictly; nothing is written but, with `--fix`, sources. */
export async function runCheck(options: CheckOptions): Promise<void> {
  const opened = await openProject(options, 'check', knownPictures(options.root, options.out ?? join(options.root, 'dist')))
  const runner = makeRunner()
  const fixed = options.fix ? await (await import('./fix-style.ts')).fixStyle(options, opened.project, runner) : undefined
  if (fixed) process.stdout.write(fixed.text)
  if (fixed?.refused !== undefined) throw new MachineError(fixed.refused)
  const { project } = fixed ?? opened
  const result = await build(project, runner)
  const sourcesOf = { root: options.root, project, runner }
  const ofSite = await problemsOfSite(result, options, sourcesOf)
  const links = options.links ? await (await import('./check-links.ts')).checkLinks(sourcesOf, options.linksPrivate ?? false) : undefined
  const diagnostics = inOrder([...result.diagnostics, ...ofSite, ...(links?.diagnostics ?? [])])
  printDiagnostics(diagnostics, options)
  if (options.summary !== undefined) {
    const { writeSummary } = await import('./write-summary.ts')
    await writeSummary(options.summary, result, diagnostics, options)
  }

  const problems = countProblems(diagnostics)
  const sources = `${project.sources.length} source${project.sources.length === 1 ? '' : 's'}`
  process.stdout.write(`Checked ${sources}: ${problems === '' ? 'no problems' : problems}.\n`)
  if (links) process.stdout.write(links.summary)
  if (options.against !== undefined && result.kind !== 'site')
    process.stdout.write(`Not compared with ${options.against}: mend the errors first.\n`)
  if (result.kind !== 'misconfigured') process.stdout.write(untranslatedText(result.untranslated))
  process.exitCode = statusOf(result, diagnostics)
}

/** What only the finished pages show, or what was published before. */
async function problemsOfSite(result: Build, { against }: CheckOptions, sources: Sources): Promise<readonly Diagnostic[]> {
  if (result.kind !== 'site') return []
  if (against !== undefined) {
    const { checkAgainst } = await import('./check-against.ts')
    return checkAgainst(against, result, sources)
  }
  for await (const _file of result.files) {
    // Rendering finds what only a theme can get wrong: it throws.
  }
  return []
}

function statusOf(result: Build, diagnostics: readonly Diagnostic[]): number {
  if (result.kind === 'misconfigured') return EXIT.misused
  return diagnostics.some(isError) ? EXIT.contentErrors : EXIT.done
}
