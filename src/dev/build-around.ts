import type { Build } from '../build.ts'
import { isError, type Diagnostic } from '../model/diagnostic.ts'
import type { Project } from '../model/project.ts'

export type Site = Extract<Build, { readonly kind: 'site' }>

/** A site, and the project that it is of. */
export interface BuiltAround {
  readonly site: Site
  readonly project: Project
}

/** What came of a project: what is wrong with it, and a site all the same, unless there is none to be had. */
export interface Outcome {
  readonly built: BuiltAround | undefined
  readonly diagnostics: readonly Diagnostic[]
}

/** What is left out may be what others lead to. */
const MOST_ROUNDS = 3

/**
 * Builds a project, and where it has errors, the site without them: each file with errors is as it was in `former`, the project of the
 * last site, or left out where it was not there. So an error in one file holds back no edit of another.
 */
export async function buildAround(
  project: Project,
  former: Project | undefined,
  run: (project: Project) => Promise<Build>,
): Promise<Outcome> {
  const first = await run(project)
  const { diagnostics } = first
  if (first.kind === 'site') return { built: { site: first, project }, diagnostics }
  let wrong = filesWithErrors(diagnostics)
  const attempt = async (candidate: Project): Promise<BuiltAround | undefined> => {
    const result = await run(candidate)
    if (result.kind === 'site') return { site: result, project: candidate }
    wrong = filesWithErrors(result.diagnostics)
    return undefined
  }
  const broken = new Set<string>()
  for (let round = 0; round < MOST_ROUNDS && [...wrong].some((file) => !broken.has(file)); round += 1) {
    for (const file of wrong) broken.add(file)
    const built = await attempt(mended(project, former, broken))
    if (built) return { built, diagnostics }
  }
  if (!former) return { built: undefined, diagnostics }
  // The error may be in what others took away, as a term or a page that is linked to: then that is there again.
  const built = (await attempt(withEdits(former, project, NONE))) ?? (await attempt(withEdits(former, project, wrong)))
  return { built, diagnostics }
}

const NONE: ReadonlySet<string> = new Set()

function filesWithErrors(diagnostics: readonly Diagnostic[]): ReadonlySet<string> {
  return new Set(diagnostics.filter(isError).map(({ file }) => file))
}

type Files = 'settings' | 'sources' | 'assets' | 'publicFiles'

function mended(project: Project, former: Project | undefined, broken: ReadonlySet<string>): Project {
  const isBroken = (kind: Files) => (file: { readonly path: string }) =>
    broken.has(kind === 'publicFiles' ? `../public/${file.path}` : file.path)
  const filesOf = <K extends Files>(kind: K) => {
    const is = isBroken(kind)
    return [...project[kind].filter((file) => !is(file)), ...(former?.[kind] ?? []).filter(is)] as unknown as Project[K]
  }
  return {
    ...project,
    settings: filesOf('settings'),
    sources: filesOf('sources'),
    assets: filesOf('assets'),
    publicFiles: filesOf('publicFiles'),
    problems: project.problems.filter((one) => !isError(one)),
  }
}

/** The former project at the present moment, with those sources of the present one that are not among some. */
function withEdits(former: Project, project: Project, broken: ReadonlySet<string>): Project {
  const edited = project.sources.filter(({ path }) => !broken.has(path))
  const paths = new Set(edited.map(({ path }) => path))
  const { now, isPreview, theme } = project
  return { ...former, now, isPreview, theme, sources: [...former.sources.filter(({ path }) => !paths.has(path)), ...edited] }
}
