import { addressOf } from './address-of.ts'
import type { DevSite } from './dev-site.ts'
import { excerptAt } from './excerpt.ts'
import type { LiftChoice, PageState, Problem } from './page-state.ts'
import type { ShownSite } from './shown-site.ts'
import { basePath, fileAt } from './site-route.ts'
import { theMoment } from '../host/clock.ts'
import { formatMoment, localIso } from '../language/dates.ts'
import { isError, type Diagnostic } from '../model/diagnostic.ts'
import type { Language } from '../model/locale.ts'
import type { Lift } from '../model/lift.ts'

/** What somebody looks at: a path of the site, in a language, and the source that its page was of before. */
export interface OpenPage {
  readonly path: string
  readonly language: Language
  readonly source: string | undefined
}

/** How many problems and lifts are told at once: more than anybody reads. */
const MOST_PROBLEMS = 50
const MOST_LIFTS = 12

/** The state of a newsroom, as the toolbar of an open page shows it. */
export function makePageState(root: string, site: DevSite, page: OpenPage): PageState {
  const { shown, diagnostics, failure, revision, outlook } = site
  const timeZone = shown?.schedule.timeZone ?? 'UTC'
  const { at, withHeld } = outlook
  const problems = [
    ...(failure === undefined ? [] : [problemOfAll(failure)]),
    ...problemsFirst(diagnostics).map((one) => problemOf(root, one)),
  ]
  const source = shown && sourceOf(shown, page.path)
  return {
    revision,
    isBehind: problems.some(({ severity }) => severity === 'error'),
    problems,
    outlook: {
      withHeld,
      label: at && formatMoment(at, timeZone, page.language),
      clock: localIso(at ?? theMoment(), timeZone).slice(0, 16),
      timeZone,
    },
    lifts: shown ? liftsOf(shown, page.language) : [],
    source,
    movedTo:
      shown && source === undefined && page.source !== undefined ? addressOf(shown, page.source.replace(/^content\//, '')) : undefined,
  }
}

/** Errors before warnings, and no more than anybody reads. */
function problemsFirst(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  return [...diagnostics.filter(isError), ...diagnostics.filter((one) => !isError(one))].slice(0, MOST_PROBLEMS)
}

function problemOf(root: string, { severity, message, hint, file, line, column }: Diagnostic): Problem {
  const path = file.startsWith('../') ? file.slice('../'.length) : `content/${file}`
  return { severity, message, hint, file: path, line, column, excerpt: excerptAt(root, { file, line, column }) }
}

function problemOfAll(message: string): Problem {
  return { severity: 'error', message, hint: '', file: undefined, line: 1, column: 1, excerpt: undefined }
}

function liftsOf({ schedule: { lifts, timeZone } }: ShownSite, language: Language): readonly LiftChoice[] {
  return lifts.slice(0, MOST_LIFTS).map(({ at, releases }) => ({
    at,
    label: formatMoment(at, timeZone, language),
    titles: titlesOf(releases, language),
  }))
}

/** One title for all versions of a release: that of the page's language if there is one. */
function titlesOf(releases: Lift['releases'], language: Language): readonly string[] {
  const own = releases.filter((one) => one.language === language)
  const byId = new Map([...releases.toReversed(), ...own].map(({ id, title, file }) => [id, title ?? file]))
  return [...new Set(releases.map(({ id }) => byId.get(id) ?? id))]
}

function sourceOf(shown: ShownSite, path: string): string | undefined {
  const artifact = shown.artifactAt(fileAt(path.slice(basePath(shown).length + 1)))
  return artifact?.origin && artifact.kind === 'page' ? `content/${artifact.origin.file}` : undefined
}
