import { decodeText } from './decode-text.ts'
import { isMapping, readFrontMatter } from './front-matter.ts'
import { lastAtMost } from './last-at-most.ts'
import { proseOf } from './markdown/prose-of.ts'
import { factsInText } from '../language/facts-in-text.ts'
import { emailValue, phoneValue, urlValue } from '../language/facts/read-addresses.ts'
import type { Place } from '../model/diagnostic.ts'
import type { Fact, FactKind, SourceFacts } from '../model/fact.ts'
import type { Language } from '../model/locale.ts'
import type { SourceFile } from '../model/source.ts'
import type { Task } from '../task.ts'

export interface FactsInput {
  readonly source: SourceFile
  readonly language: Language
}

/** Reads what a release states in its title, summary, caption and body: only `check` asks, to hold translations against each other. */
export const readFacts: Task<FactsInput, SourceFacts> = {
  name: 'read-facts',
  version: '1',
  run({ source, language }) {
    const file = source.path
    const text = decodeText(source).value
    const matter = text === undefined ? undefined : readFrontMatter(text, file).value
    if (!matter) return { file, stated: [], hinted: [], spelled: [] }

    const { yaml, body, bodyLine } = matter
    const prose = proseOf(body)
    const placeIn = placesOf(body, file, bodyLine)
    const sources: readonly Readable[] = [
      ...textsOf(yaml.value).map(({ path, text }) => ({
        text,
        writtenAt: (from: number, to: number) => text.slice(from, to),
        placeAt: () => yaml.placeOf(path),
      })),
      {
        text: prose.text,
        writtenAt: (from, to) => body.slice(prose.originOf(from), prose.originOf(to)),
        placeAt: (at) => placeIn(prose.originOf(at)),
      },
    ]
    const read = sources.map(({ text, writtenAt, placeAt }) => {
      const { found, ...numbers } = factsInText(text, language)
      return {
        stated: found.map(({ kind, value, at, length }) => ({ kind, value, written: writtenAt(at, at + length), place: placeAt(at) })),
        ...numbers,
      }
    })
    const linked = prose.addresses.flatMap(({ href, at }) => factOf(href, placeIn(prose.originOf(at))) ?? [])
    return {
      file,
      stated: [...read.flatMap(({ stated }) => stated), ...linked],
      hinted: [...new Set(read.flatMap(({ hinted }) => hinted))],
      spelled: [...new Set(read.flatMap(({ spelled }) => spelled))],
    }
  },
}

/** A text, and how to tell of a stretch of it what was written and where. */
interface Readable {
  readonly text: string
  writtenAt(from: number, to: number): string
  placeAt(at: number): Place
}

/** The texts of front matter that readers see and translators translate. */
function textsOf(written: unknown): readonly { readonly path: readonly string[]; readonly text: string }[] {
  return [['title'], ['summary'], ['image', 'caption']].flatMap((path) => {
    const value = path.reduce<unknown>((inner, key) => (isMapping(inner) ? inner[key] : undefined), written)
    return typeof value === 'string' ? [{ path, text: value }] : []
  })
}

function factOf(href: string, place: Place): Fact | undefined {
  const [kind, value] = addressValue(href)
  return kind && { kind, value, written: href, place }
}

function addressValue(href: string): readonly [FactKind, string] | readonly [undefined, string] {
  if (/^https?:/i.test(href)) return ['url', urlValue(href)]
  if (/^mailto:/i.test(href)) return ['email', emailValue(href.slice('mailto:'.length))]
  return /^tel:/i.test(href) ? ['phone', phoneValue(href.slice('tel:'.length))] : [undefined, '']
}

/** Places by offset in a text that begins on some line of its file. */
function placesOf(text: string, file: string, firstLine: number): (at: number) => Place {
  const starts = [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)]
  return (at) => {
    const line = lastAtMost(starts, at)
    return { file, line: firstLine + line, column: at - (starts[line] ?? 0) + 1 }
  }
}
