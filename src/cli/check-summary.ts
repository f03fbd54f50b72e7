import { countProblems } from './print-diagnostics.ts'
import type { Build, Upcoming } from '../build.ts'
import type { ChangedRecords } from '../compare/changed-records.ts'
import { formatMoment } from '../language/dates.ts'
import type { Diagnostic } from '../model/diagnostic.ts'

/** How many lines a list has. A pull request that changes more is not read line by line. */
const MOST = 50

/** What a check found, as Markdown for a pull request. `changes` is undefined where it is not known what was published. */
export function checkSummary(result: Build, diagnostics: readonly Diagnostic[], changes: ChangedRecords | undefined): string {
  const problems = countProblems(diagnostics)
  const parts = [
    `## Dateline: ${problems === '' ? 'no problems' : problems}`,
    ...(result.kind === 'site' ? publishedPart(result, changes) : ['Nothing would be published: mend the errors first.']),
    ...(result.kind === 'misconfigured' ? [] : liftsPart(result.schedule)),
    ...problemsPart(diagnostics),
  ]
  return `${parts.join('\n\n')}\n`
}

function publishedPart({ pages, records }: Extract<Build, { readonly kind: 'site' }>, changes: ChangedRecords | undefined) {
  const site = `The site would have ${pages} pages, of ${records.length} releases and standing pages.`
  if (!changes) return [site]
  const { fresh, changed, gone } = changes
  const lines = [
    ...fresh.map(({ address, at }) => `- new: ${asCode(address)} from ${asCode(at.file)}`),
    ...changed.map(({ address, at }) => `- changed: ${asCode(address)} from ${asCode(at.file)}`),
    ...gone.map(({ address }) => `- gone: ${asCode(address)}`),
  ]
  return [site, '### Beside what was published', lines.length === 0 ? 'No release or standing page changes.' : listed(lines)]
}

function liftsPart({ lifts, timeZone }: Upcoming): readonly string[] {
  if (lifts.length === 0) return []
  const lines = lifts.flatMap(({ at, releases }) =>
    releases.map(({ file }) => `- ${formatMoment(at, timeZone, 'en')}, ${timeZone}: ${asCode(file)}`),
  )
  return ['### Goes out by itself', listed(lines)]
}

function problemsPart(diagnostics: readonly Diagnostic[]): readonly string[] {
  if (diagnostics.length === 0) return []
  // Errors first: a list that is cut must not hide them.
  const sorted = diagnostics.toSorted((a, b) => (a.severity < b.severity ? -1 : a.severity > b.severity ? 1 : 0))
  const lines = sorted.map(
    ({ severity, file, line, column, message, hint }) =>
      `- ${severity}: ${asCode(`${file}:${line}:${column}`)} ${asCode(`${message} ${hint}`)}`,
  )
  return ['### Problems', listed(lines)]
}

function listed(lines: readonly string[]): string {
  const others = lines.length - MOST
  return [...lines.slice(0, MOST), ...(others > 0 ? [`- and ${others} more`] : [])].join('\n')
}

/** What somebody wrote, in which no sign means anything: no markup, no link, and nobody is called by name. */
function asCode(text: string): string {
  return `<code>${text.replace(/\p{Cc}+/gu, ' ').replace(/[^\p{L}\p{M}\p{N} /]/gu, (sign) => `&#${sign.codePointAt(0)};`)}</code>`
}
