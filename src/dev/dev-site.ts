import { buildAround } from './build-around.ts'
import { keepAnswers } from './keep-answers.ts'
import { FIRST_OUTLOOK, type Outlook } from './outlook.ts'
import { readEdits } from './read-edits.ts'
import { isSameProject } from './same-project.ts'
import { showSite, type ShownSite } from './shown-site.ts'
import { takeEdits } from './take-edits.ts'
import { build } from '../build.ts'
import { theMoment } from '../host/clock.ts'
import { DamagedMemo } from '../host/memo/body-pack.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import type { Project } from '../model/project.ts'
import type { SourceFile } from '../model/source.ts'
import { survey, type Survey } from '../survey.ts'
import type { Runner } from '../task.ts'

/** What a site is made with. */
export interface DevParts {
  readonly root: string
  /** Reads everything that the site is made of; what was read before and is as it was is not read again. */
  readonly read: () => Promise<Project>
  readonly runner: Runner
  /** Throws away what was remembered. */
  readonly forget: () => void
}

/** A newsroom that somebody works on, and the site that it gives. */
export interface DevSite extends DevState {
  /** Resolves when the first site is there, or it is known why there is none. */
  readonly ready: Promise<void>
  /** Files were changed, came or went: their paths below the root; undefined where nobody knows which. */
  change(paths: readonly string[] | undefined): Promise<void>
  look(outlook: Outlook): Promise<void>
  /** Everything there is to be told of the content as it is and as it is looked at; undefined where site.yaml is wrong. */
  survey(): Promise<Survey | undefined>
  /** Begins anew, where what was remembered is damaged. */
  recover(): Promise<void>
  /** Calls `tell` after each change, until the answer is called. */
  listen(tell: () => void): () => void
  close(): void
}

interface DevState {
  readonly outlook: Outlook
  /** Undefined as long as there was none without errors. */
  readonly shown: ShownSite | undefined
  /** Everything that is wrong with the content as it is; what is shown may be older. */
  readonly diagnostics: readonly Diagnostic[]
  /** Why the content could not be read at all, as where the theme does not compile. */
  readonly failure: string | undefined
  /** Another whenever something of all that is another. */
  readonly revision: number
}

/** The longest that a timer can wait, in milliseconds. */
const LONGEST = 2 ** 31 - 1

export function openDevSite({ root, read, runner, forget }: DevParts): DevSite {
  let answers = keepAnswers(runner)
  const listeners = new Set<() => void>()
  let state: DevState = { outlook: FIRST_OUTLOOK, shown: undefined, diagnostics: [], failure: undefined, revision: 0 }
  /** As it is on the disk. */
  let project: Project | undefined
  let timer: NodeJS.Timeout | undefined

  const become = (next: Partial<DevState>) => {
    state = { ...state, ...next, revision: state.revision + 1 }
    for (const tell of listeners) tell()
  }

  /** Builds the whole of what was read, as it is looked at. */
  const rebuild = async (given: Project) => {
    const { outlook, shown } = state
    project = { ...given, now: outlook.at ?? theMoment(), isPreview: outlook.withHeld }
    let round = answers.begin()
    const { built, diagnostics } = await buildAround(project, shown?.project, (candidate) => {
      round = answers.begin()
      return build(candidate, round.runner)
    })
    if (built) round.keep()
    become({ shown: built ? showSite(built) : shown, diagnostics, failure: undefined })
    waitForTurn()
  }

  const hasTurned = () => state.outlook.at === undefined && state.shown?.until !== undefined && theMoment() >= state.shown.until

  /** By itself, the site becomes another at some moments. */
  const waitForTurn = () => {
    clearTimeout(timer)
    const { outlook, shown } = state
    if (outlook.at !== undefined || shown?.until === undefined) return
    const wait = Math.min(Math.max(Date.parse(shown.until) - Date.now(), 0), LONGEST)
    timer = setTimeout(() => void enqueue(async () => (hasTurned() && project ? rebuild(project) : waitForTurn())), wait)
    timer.unref()
  }

  const readAll = async () => {
    const fresh = await read()
    if (project && isSameProject(fresh, project)) become({ failure: undefined })
    else await rebuild(fresh)
  }

  const beginAnew = async () => {
    forget()
    answers = keepAnswers(runner)
    project = undefined
    state = { ...state, shown: undefined }
    await readAll()
  }

  const edit = async (sources: readonly SourceFile[], before: Project) => {
    const edited = new Map(sources.map((source) => [source.path, source]))
    project = { ...before, sources: before.sources.map((source) => edited.get(source.path) ?? source) }
    const { shown, diagnostics } = state
    const taken = shown && !hasTurned() ? await takeEdits(sources, { shown, diagnostics }, answers) : undefined
    if (taken) become(taken)
    else await rebuild(project)
  }

  let surveyed: { readonly of: string; readonly survey: Survey | undefined } | undefined
  /** Made when somebody asks, and again when something of all that is another, or the hour: days end, and some count. */
  const surveyOnce = async (given: Project) => {
    const now = state.outlook.at ?? theMoment()
    const of = `${state.revision} ${now.slice(0, 13)}`
    if (surveyed?.of !== of) surveyed = { of, survey: await survey({ ...given, now }, answers.begin().runner) }
  }

  let work: Promise<void> = Promise.resolve()
  /** One after the other; what goes wrong is told, and the next may go well. */
  const enqueue = (task: () => Promise<void>): Promise<void> => {
    const run = () => task().catch((error: unknown) => (error instanceof DamagedMemo ? beginAnew() : Promise.reject(error)))
    work = work.then(run).catch((error: unknown) => become({ failure: error instanceof Error ? error.message : String(error) }))
    return work
  }

  return {
    get outlook() {
      return state.outlook
    },
    get shown() {
      return state.shown
    },
    get diagnostics() {
      return state.diagnostics
    },
    get failure() {
      return state.failure
    },
    get revision() {
      return state.revision
    },
    ready: enqueue(readAll),
    change: (paths) =>
      enqueue(async () => {
        const edits = paths && project && state.failure === undefined ? await readEdits(root, paths, project) : undefined
        if (!edits || !project) await readAll()
        else if (edits.length > 0) await edit(edits, project)
      }),
    look: (outlook) =>
      enqueue(async () => {
        state = { ...state, outlook }
        if (project) await rebuild(project)
      }),
    async survey() {
      await enqueue(async () => (project ? surveyOnce(project) : undefined))
      return surveyed?.survey
    },
    recover: () => enqueue(beginAnew),
    listen(tell) {
      listeners.add(tell)
      return () => void listeners.delete(tell)
    },
    close() {
      clearTimeout(timer)
      listeners.clear()
    },
  }
}
