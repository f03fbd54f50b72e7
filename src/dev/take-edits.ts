import type { KeptAnswers } from './keep-answers.ts'
import type { ShownSite } from './shown-site.ts'
import { inOrder } from '../diagnostics/order.ts'
import type { Compiled } from '../model/compiled.ts'
import { isError, type Diagnostic } from '../model/diagnostic.ts'
import type { SourceFile } from '../model/source.ts'
import { revise } from '../revise.ts'
import type { Checked } from '../task.ts'

/** What is shown, and what is wrong with the content as it is. */
export interface Standing {
  readonly shown: ShownSite
  readonly diagnostics: readonly Diagnostic[]
}

/**
 * Takes up edits of sources without planning the site: where only words of releases are others, or where no edited source can be
 * shown as it is, so that each stays as it was. Undefined where the whole has to be built.
 */
export async function takeEdits(
  sources: readonly SourceFile[],
  { shown, diagnostics }: Standing,
  answers: KeptAnswers,
): Promise<Standing | undefined> {
  const edited = new Set(sources.map(({ path }) => path))
  if (shown.diagnostics.some(({ file }) => edited.has(file))) return undefined
  const round = answers.begin()
  const { memory, assetAt, sketchesNaming, project } = shown
  const lookup = { prepare() {}, site: () => memory, compiledOf: (file: string) => keptOf(file)?.value, assetAt, sketchesNaming }
  const revision = await revise({ sources, reader: project.reader, now: project.now }, lookup, round.runner)
  const others = diagnostics.filter(({ file }) => !edited.has(file))
  if (revision) {
    round.keep()
    return { shown: shown.withRevision(sources, revision), diagnostics: others }
  }
  const wrong = sources.map(({ path }) => freshErrors(path))
  return wrong.every((found) => found.length > 0) ? { shown, diagnostics: inOrder([...others, ...wrong.flat()]) } : undefined

  function keptOf(file: string) {
    return answers.kept(SOURCES, file) as Checked<Compiled> | undefined
  }

  /** What an edited source is told of that cannot be shown; nothing where it was not looked at, or was not there before. */
  function freshErrors(file: string): readonly Diagnostic[] {
    const [kept, last] = [keptOf(file), answers.last(SOURCES, file) as Checked<Compiled> | undefined]
    return kept && last && last !== kept && last.diagnostics.some(isError) ? last.diagnostics : []
  }
}

/** The task of which there are as many as sources. */
const SOURCES = 'compile-source'
