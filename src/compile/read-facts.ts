import { decodeText } from './decode-text.ts'
import { isMapping, readFrontMatter } from './front-matter.ts'
import { lastAtMost } from './last-at-most.ts'
import { proseOf } from './markdown/prose-of.ts'
import type { Yaml } from './yaml.ts'
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

/**
 * Reads what a release states in its title, summary, caption and body. A task of its own, since only `check` asks, to hold
 * translations against each other: neither a build nor the memo of one pays for it.
 */
export const readFacts: Task<FactsInput, SourceFacts> = {
  name: 'read-facts',
  version: '1',
  memo: { nameOf: ({ source }) => source.path, versionOf: ({ source, language }) => `${source.digest}|${language}` },
  run({ source, language }) {
    const file = source.path
    const text = decodeText(source).value ?? ''
    const matter = readFrontMatter(text, file).value
    if (!matter) return { file, stated: [], hinted: [], spelled: [] }

    const body = bodyPassage(matter.body, file, matter.bodyLine)
    const read = [...frontMatterPassages(matter.yaml, text.split('\n')), body].map((passage) => readPassage(passage, language))
    return {
      file,
      stated: [...read.flatMap(({ stated }) => stated), ...body.linked],
      hinted: [...new Set(read.flatMap(({ hinted }) => hinted))],
      spelled: [...new Set(read.flatMap(({ spelled }) => spelled))],
    }
  },
}

/** A text of a source, and how to tell of a stretch of it what was written and where. */
interface Passage {
  readonly text: string
  locate(at: number, length: number): Pick<Fact, 'written' | 'place'>
}

function readPassage({ text, locate }: Passage, language: Language): Omit<SourceFacts, 'file'> {
  const { found, hinted, spelled } = factsInText(text, language)
  return { stated: found.map(({ kind, value, at, length }) => ({ kind, value, ...locate(at, length) })), hinted, spelled }
}

/** The texts of front matter that readers see and translators translate. */
function frontMatterPassages(yaml: Yaml, lines: readonly string[]): readonly Passage[] {
  return [['title'], ['summary'], ['image', 'caption']].flatMap((path): readonly Passage[] => {
    const text = path.reduce<unknown>((inner, key) => (isMapping(inner) ? inner[key] : undefined), yaml.value)
    if (typeof text !== 'string') return []
    const locate = (at: number, length: number) => {
      const written = text.slice(at, at + length)
      const place = yaml.placeOf(path)
      // A value that was folded over lines, or has escapes in it, is placed as a whole.
      const line = lines[place.line - 1] ?? ''
      const exact = [place.column - 1 + at, place.column - 1].map((from) => line.indexOf(written, from)).find((column) => column !== -1)
      return { written, place: exact === undefined ? place : { ...place, column: exact + 1 } }
    }
    return [{ text, locate }]
  })
}

function bodyPassage(body: string, file: string, firstLine: number): Passage & { readonly linked: readonly Fact[] } {
  const { text, addresses, originOf } = proseOf(body)
  const starts = [0, ...[...body.matchAll(/\n/g)].map(({ index }) => index + 1)]
  const placeAt = (origin: number): Place => {
    const line = lastAtMost(starts, origin)
    return { file, line: firstLine + line, column: origin - (starts[line] ?? 0) + 1 }
  }
  return {
    text,
    locate: (at, length) => ({ written: body.slice(originOf(at), originOf(at + length)), place: placeAt(originOf(at)) }),
    linked: addresses.flatMap(({ href, at }) => {
      const [kind, value] = addressFact(href)
      return kind ? [{ kind, value, written: href, place: placeAt(originOf(at)) }] : []
    }),
  }
}

function addressFact(href: string): readonly [FactKind, string] | readonly [undefined, undefined] {
  if (/^https?:/i.test(href)) return ['url', urlValue(href)]
  if (/^mailto:/i.test(href)) return ['email', emailValue(href.slice('mailto:'.length))]
  if (/^tel:/i.test(href)) return ['phone', phoneValue(href.slice('tel:'.length))]
  return [undefined, undefined]
}
