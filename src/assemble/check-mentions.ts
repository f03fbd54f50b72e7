import { report } from '../diagnostics/report.ts'
import { suggest } from '../diagnostics/suggest.ts'
import type { BodyLink } from '../model/body.ts'
import type { Compiled } from '../model/compiled.ts'
import type { Diagnostic, Place } from '../model/diagnostic.ts'
import type { Named } from '../model/mentions.ts'

/** What there is to be named. */
export interface Existing {
  /** Ids; undefined where their file could not be read, which is told there and not at every name. */
  readonly regions: ReadonlySet<string> | undefined
  readonly countries: ReadonlySet<string> | undefined
  readonly topics: ReadonlySet<string> | undefined
  readonly contacts: ReadonlySet<string> | undefined
  /** Files of content/ that are no sources, by path. */
  readonly assets: ReadonlySet<string>
  /** Of these, pictures of which nothing can be made, and why. */
  readonly flaws: ReadonlyMap<string, string>
  /** All sources by path, published or not. */
  readonly sources: ReadonlySet<string>
  /** Language and id of every source that can be read. */
  readonly versions: ReadonlySet<string>
  /** The sources that are not out. */
  readonly held: ReadonlySet<string>
}

/** Reports every name in a source that names nothing. What is not out itself may link to what is not out. */
export function checkMentions(source: Compiled, existing: Existing): readonly Diagnostic[] {
  if (source.kind === 'unreadable') return []
  const { regions, countries, topics, contacts, image, links, together } = source.mentions
  const isHeld = existing.held.has(source.file)
  return [
    ...missing(regions, existing.regions, 'unknown-region'),
    ...missing(countries, existing.countries, 'unknown-country'),
    ...missing(topics, existing.topics, 'unknown-topic'),
    ...missing(contacts, existing.contacts, 'unknown-contact'),
    ...(image && !existing.assets.has(image.id) ? [report('missing-image', image.place, { path: image.id })] : []),
    ...(image ? flawOf(image.id, image.place, existing) : []),
    ...links.flatMap((link) => checkLink(link, existing, isHeld)),
    ...together
      .filter(({ id }) => !existing.versions.has(`${id} ${source.id}`))
      .map(({ id, place }) => report('untied-version', place, { language: id })),
  ]
}

function missing(
  named: readonly Named[],
  known: ReadonlySet<string> | undefined,
  code: 'unknown-region' | 'unknown-country' | 'unknown-topic' | 'unknown-contact',
): readonly Diagnostic[] {
  if (!known) return []
  return named.filter(({ id }) => !known.has(id)).map(({ id, place }) => report(code, place, { id, suggestion: suggest(id, [...known]) }))
}

function flawOf(path: string, place: Place, { flaws }: Existing): readonly Diagnostic[] {
  const reason = flaws.get(path)
  return reason === undefined ? [] : [report('unreadable-picture', place, { path, reason })]
}

function checkLink(link: BodyLink, existing: Existing, isHeld: boolean): readonly Diagnostic[] {
  const { path, place } = link
  switch (link.kind) {
    case 'fragment':
      return []
    case 'site':
      // Only the plan knows all addresses; see `checkPlan`.
      return []
    case 'asset':
    case 'picture':
      return existing.assets.has(path) ? flawOf(path, place, existing) : [report('missing-file', place, { path })]
    case 'source':
      if (!existing.sources.has(path)) return [report('missing-source', place, { path })]
      return existing.held.has(path) && !isHeld ? [report('unpublished-source', place, { path })] : []
  }
}
