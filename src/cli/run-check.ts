import type { CheckOptions } from './build-options.ts'
import type { Sources } from './check-against.ts'
import { openCheckMemory, type CheckMemory, type CheckWorks } from './check-memory.ts'
import { EXIT } from './exit.ts'
import { makeRunner } from './make-runner.ts'
import { openProject } from './open-project.ts'
import { countProblems, printDiagnostics } from './print-diagnostics.ts'
import { untranslatedText } from './untranslated-text.ts'
import { build, type Build } from '../build.ts'
import { inOrder } from '../diagnostics/order.ts'
import { MachineError } from '../host/machine-error.ts'
import { refuseNoContent } from '../host/refuse-no-content.ts'
import type { Artifact, OutputFile } from '../model/artifact.ts'
import { isError, type Diagnostic } from '../model/diagnostic.ts'
import type { Theme } from '../model/theme.ts'
import { renderArtifact } from '../render/render-artifact.ts'

/** `dateline check`: everything that a build would find, and more strictly; no site is written and, but with `--fix`, no source. */
export async function runCheck(options: CheckOptions): Promise<void> {
  refuseNoContent(options.root)
  const memory = openCheckMemory(options)
  try {
    await checkWith(memory, options)
  } finally {
    memory.close()
  }
}

async function checkWith(memory: CheckMemory, options: CheckOptions): Promise<void> {
  const opened = await openProject(options, 'check', memory.known)
  const runner = makeRunner()
  const fixed = options.fix ? await (await import('./fix-style.ts')).fixStyle(options, opened.project, runner) : undefined
  if (fixed) process.stdout.write(fixed.text)
  if (fixed?.refused !== undefined) throw new MachineError(fixed.refused)
  const { project } = fixed ?? opened
  const sourcesOf = { root: options.root, project, runner }
  const { result, ofSite } = await memory.attempt(async (works) => {
    const built = await build(project, works.runner)
    return { result: built, ofSite: await problemsOfSite(built, options, sourcesOf, works) }
  })
  memory.keep()
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
async function problemsOfSite(
  result: Build,
  { against }: CheckOptions,
  sources: Sources,
  works: CheckWorks,
): Promise<readonly Diagnostic[]> {
  if (result.kind !== 'site') return []
  const render = (wanted: ReadonlySet<string>) => renderAnew(result.artifacts, wanted, sources.project.theme, works)
  if (against !== undefined) {
    const { checkAgainst } = await import('./check-against.ts')
    return checkAgainst(against, result, render, sources)
  }
  for await (const _file of render(new Set())) {
    // Nobody looks at it.
  }
  return []
}

/**
 * The files of a site that are wanted, by path, and all that no check has rendered as they are: rendering finds what only a theme can
 * get wrong, since then it throws.
 */
async function* renderAnew(
  artifacts: readonly Artifact[],
  wanted: ReadonlySet<string>,
  theme: Theme,
  { runner, isRendered, noteRendered }: CheckWorks,
): AsyncGenerator<OutputFile> {
  const fresh = artifacts.filter((one) => wanted.has(one.path) || !isRendered(one, theme))
  yield* runner.stream(renderArtifact(theme), fresh)
  for (const one of fresh) noteRendered(one, theme)
}

function statusOf(result: Build, diagnostics: readonly Diagnostic[]): number {
  if (result.kind === 'misconfigured') return EXIT.misused
  return diagnostics.some(isError) ? EXIT.contentErrors : EXIT.done
}
