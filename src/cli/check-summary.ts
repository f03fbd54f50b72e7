import { countProblems } from './print-diagnostics.ts'
import type { Build, Upcoming } from '../build.ts'
import type { ChangedRecords } from '../compare/changed-records.ts'
import { formatMoment } from '../language/dates.ts'
import type { Diagnostic } from '../model/diagnostic.ts'

/** How many lines a list has. A pull request that changes more is not read line by line. */
const MOST = 50

/** Where pages can be looked at: addresses of the site that is out, and of a preview. */
export interface SeenAt {
  readonly before: string | undefined
  readonly after: string | undefined
}

/** What a check found, as Markdown for a pull request. `changes` is undefined where it is not known what was published. */
export function checkSummary(
  result: Build,
  diagnostics: readonly Diagnostic[],
  changes: ChangedRecords | undefined,
  seenAt: SeenAt = { before: undefined, after: undefined },
): string {
  const problems = countProblems(diagnostics)
  const parts = [
    `## Dateline: ${problems === '' ? 'no problems' : problems}`,
    ...(result.kind === 'site' ? publishedPart(result, changes, seenAt) : ['Nothing would be published: mend the errors first.']),
    ...(result.kind === 'misconfigured' ? [] : liftsPart(result.schedule)),
    ...problemsPart(diagnostics),
  ]
  return `${parts.join('\n\n')}\n`
}

function publishedPart(
  { pages, records }: Extract<Build, { readonly kind: 'site' }>,
  changes: ChangedRecords | undefined,
  { before, after }: SeenAt,
) {
  const site = `The site would have ${pages} pages, of ${records.length} releases and standing pages.`
  if (!changes) return [site]
  const { fresh, changed, gone } = changes
  const lines = [
    ...fresh.map(({ address, at }) => `- new: ${asCode(address)} from ${asCode(at.file)}${links(address, undefined, after)}`),
    ...changed.map(({ address, at }) => `- changed: ${asCode(address)} from ${asCode(at.file)}${links(address, before, after)}`),
    ...gone.map(({ address }) => `- gone: ${asCode(address)}${links(address, before, undefined)}`),
  ]
  return [site, '### Beside what was published', lines.length === 0 ? 'No release or standing page changes.' : listed(lines)]
}

/** Links to a page as it is and as it would be. */
function links(address: string, before: string | undefined, after: string | undefined): string {
  const link = (name: string, base: string | undefined, page = '') =>
    base === undefined ? [] : [`[${name}](${`${base.replace(/\/+$/, '')}${address}${page}`.replace(NOT_OF_AN_ADDRESS, percentEncoded)})`]
  // A preview is files that somebody kept: a folder there shows no page.
  const both = [...link('before', before), ...link('after', after, 'index.html')]
  return both.length === 0 ? '' : ` (${both.join(', ')})`
}

/** What could end a link in Markdown, or mean anything in it. What a ledger names as an address may be anything. */
const NOT_OF_AN_ADDRESS = /[^\p{L}\p{M}\p{N}:/%.?=&~-]/gu

/** RFC 3986, section 2.1. It takes half a surrogate pair and brackets as well, which `encodeURIComponent` does not. */
function percentEncoded(sign: string): string {
  return [...new TextEncoder().encode(sign)].map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`).join('')
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
