import type { BodyPacks, PackPlace } from './body-pack.ts'
import { shelve, ShelvedBody } from './shelved-body.ts'
import type { BodyLink } from '../../model/body.ts'
import type { Compiled } from '../../model/compiled.ts'
import type { Diagnostic } from '../../model/diagnostic.ts'
import type { Mentions, Named } from '../../model/mentions.ts'
import type { Page } from '../../model/page.ts'
import type { Release } from '../../model/release.ts'
import type { Checked } from '../../task.ts'

type Answer = Checked<Compiled>
type WholeRelease = Extract<Compiled, { readonly kind: 'release' }> & { readonly release: Release }
type WholePage = Extract<Compiled, { readonly kind: 'page' }> & { readonly page: Page }

/*
 * What a source was compiled to, as JSON and back. Most of what is remembered is this, and every build reads all of it: so
 * what is said twice is written once, a place without its file, and the markup of a body lies in a pack.
 */

/** The answer as JSON, its body put into a pack. */
export function writeCompiled({ value, diagnostics }: Answer, packs: BodyPacks): string {
  if (value.kind === 'release' && value.release) return JSON.stringify(recordOfRelease(value as WholeRelease, diagnostics, packs))
  if (value.kind === 'page' && value.page) return JSON.stringify(recordOfPage(value as WholePage, diagnostics, packs))
  return JSON.stringify({ value, diagnostics })
}

/** What `writeCompiled` was given; its body is read when it is asked for. */
export function readCompiled(json: string, packs: BodyPacks): Answer {
  const record = JSON.parse(json) as CompiledRecord | Answer
  if ('value' in record) return record
  const { file, id, language, text, diagnostics = [] } = record
  const [regions = [], countries = [], topics = [], contacts = [], together = []] = record.named.map((all) =>
    all.map((one) => longNamed(file, one)),
  )
  const [digest, at, links = []] = record.body
  const { image, translationOf } = record
  const mentions: Mentions = { regions, countries, topics, contacts, image, links, together, translationOf }
  const common = { id, language, file, body: new ShelvedBody(digest, links, at, packs), at: placeIn(file, record.at) }
  if (text.kind === 'page') {
    const page: Page = Object.assign(text, common)
    return { value: { kind: 'page', file, id, language, draft: page.draft, page, mentions }, diagnostics }
  }
  const release: Release = Object.assign(text, common, { regions, countries, topics })
  return { value: { kind: 'release', file, id, language, schedule: release.schedule, release, mentions }, diagnostics }
}

type Common = 'id' | 'language' | 'file' | 'body' | 'at'

/** What differs from what it is read into stands first; what is seldom there is left out where it is not. */
interface CompiledRecord {
  readonly file: string
  readonly id: string
  readonly language: Release['language']
  readonly text: Omit<Page, Common> | Omit<Release, Common | 'regions' | 'countries' | 'topics'>
  readonly at: ShortPlace
  readonly named: readonly (readonly ShortNamed[])[]
  readonly body: readonly [digest: string, at: PackPlace, links?: readonly BodyLink[]]
  readonly image: Mentions['image']
  readonly translationOf: Mentions['translationOf']
  readonly diagnostics?: readonly Diagnostic[] | undefined
}

function recordOfRelease({ release, mentions }: WholeRelease, diagnostics: readonly Diagnostic[], packs: BodyPacks): CompiledRecord {
  const { regions: _regions, countries: _countries, topics: _topics, ...rest } = release
  return recordOf(rest, mentions, diagnostics, packs)
}

function recordOfPage({ page, mentions }: WholePage, diagnostics: readonly Diagnostic[], packs: BodyPacks): CompiledRecord {
  return recordOf(page, mentions, diagnostics, packs)
}

function recordOf(
  whole: Page | Omit<Release, 'regions' | 'countries' | 'topics'>,
  mentions: Mentions,
  diagnostics: readonly Diagnostic[],
  packs: BodyPacks,
): CompiledRecord {
  const { id, language, file, body, at, ...text } = whole
  const { regions, countries, topics, contacts, together, image, translationOf } = mentions
  const { digest, links, at: place } = shelve(body, packs)
  return {
    file,
    id,
    language,
    text,
    at: [at.line, at.column],
    named: [regions, countries, topics, contacts, together].map((all) => all.map(shortNamed)),
    body: links.length === 0 ? [digest, place] : [digest, place, links],
    image,
    translationOf,
    diagnostics: diagnostics.length === 0 ? undefined : diagnostics,
  }
}

type ShortPlace = readonly [line: number, column: number]
type ShortNamed = readonly [id: string, ...ShortPlace]

function shortNamed({ id, place }: Named): ShortNamed {
  return [id, place.line, place.column]
}

function longNamed(file: string, [id, ...place]: ShortNamed): Named {
  return { id, place: placeIn(file, place) }
}

function placeIn(file: string, [line, column]: ShortPlace) {
  return { file, line, column }
}
