import { FAILSAFE_SCHEMA, YAMLException, constructFromEvents, getScalarValue, parseEvents, EVENT_ID, type Event } from 'js-yaml'
import { lastAtMost } from './last-at-most.ts'
import { report } from '../diagnostics/report.ts'
import type { Diagnostic, Place } from '../model/diagnostic.ts'
import type { Checked } from '../task.ts'

/** A step into a YAML value: a key of a mapping or an index of a list. */
export type Path = readonly (string | number)[]

/** A parsed YAML text. Every scalar stays the text that was written; the schemas read it. */
export interface Yaml {
  /** Texts, lists and plain mappings of them. */
  readonly value: unknown
  /** Where the value at this path stands, or the nearest thing around it that stands somewhere. */
  placeOf(path: Path): Place
  /** Where the key at the end of this path stands. */
  placeOfKey(path: Path): Place
}

/** Nesting deeper than this is no metadata of a release. */
const MAX_DEPTH = 20

/** Reads a YAML text of one document, without aliases. `firstLine` is the number in its file of the text's first line. */
export function readYaml(text: string, file: string, firstLine: number): Checked<Yaml | undefined> {
  try {
    const events = parseEvents(text, { maxDepth: MAX_DEPTH })
    const documents = constructFromEvents(events, { source: text, schema: FAILSAFE_SCHEMA, maxAliases: 0 })
    if (documents.length > 1) {
      const advice = 'Keep one document; take out the lines with --- or ... between them.'
      return {
        value: undefined,
        diagnostics: [report('yaml-syntax', { file, line: firstLine, column: 1 }, { reason: 'it holds several documents', advice })],
      }
    }
    return { value: locatable(documents[0], events, text, file, firstLine), diagnostics: [] }
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error
    return { value: undefined, diagnostics: [explain(error, text, file, firstLine)] }
  }
}

function explain(error: YAMLException, text: string, file: string, firstLine: number): Diagnostic {
  const line = error.mark?.line ?? 0
  const column = error.mark?.column ?? 0
  const place = { file, line: line + firstLine, column: column + 1 }
  const written = text.split('\n')[line] ?? ''
  if (error.reason.startsWith('duplicated mapping key')) {
    return report('duplicate-key', place, { key: /^[\s{,-]*["']?([^:"']*)/.exec(written.slice(column))?.[1]?.trim() ?? '' })
  }
  return report('yaml-syntax', place, { reason: error.reason, advice: advise(error.reason, written) })
}

/** What to do, by what editors most often got wrong. */
function advise(reason: string, line: string): string {
  if (line.includes('\t')) return 'Indent with spaces instead of tabs.'
  if (/alias/i.test(reason)) return 'Write the value out; references with * and & are not read.'
  if (/depth|nest/i.test(reason)) return 'Nest less deeply.'
  if (/\uff1a/.test(line)) return 'Write the colon as a plain ":" followed by a space.'
  if (/:[^\S \t]/.test(line)) return 'Write an ordinary space after the colon; the one there does not count.'
  if (/:\s.*:(\s|$)/.test(line)) return 'Put the value between double quotes, because it holds a colon followed by a space.'
  if (/:\s*[[\]{}>|*&!%#`@"'“”«]/.test(line)) return 'Put the whole value between double quotes.'
  return 'Check the indentation, the colons (": " after every key) and that quotes are closed.'
}

function locatable(value: unknown, events: readonly Event[], text: string, file: string, firstLine: number): Yaml {
  let index: Index | undefined
  let starts: readonly number[] | undefined
  const at = (offset: number): Place => {
    // Once for all places of a text: a list of thousands has as many.
    starts ??= [0, ...[...text.matchAll(/\n/g)].map((end) => end.index + 1)]
    const line = lastAtMost(starts, offset)
    return { file, line: firstLine + line, column: offset - (starts[line] ?? 0) + 1 }
  }
  const find = (path: Path, kind: keyof Index): Place => {
    index ??= indexOffsets(events, text)
    for (let length = path.length; length > 0; length--) {
      const key = keyOf(path.slice(0, length))
      const offset = length === path.length ? index[kind].get(key) : index.values.get(key)
      if (offset !== undefined) return at(offset)
    }
    return { file, line: firstLine, column: 1 }
  }
  return { value, placeOf: (path) => find(path, 'values'), placeOfKey: (path) => find(path, 'keys') }
}

interface Index {
  readonly values: Map<string, number>
  readonly keys: Map<string, number>
}

const keyOf = (path: Path) => JSON.stringify(path.map(String))

/** Offsets of all values and keys by path. */
function indexOffsets(events: readonly Event[], text: string): Index {
  const index: Index = { values: new Map(), keys: new Map() }
  const stack: { path: Path; kind: 'document' | 'mapping' | 'sequence'; next: number; key: string | undefined }[] = []

  const enter = (offset: number, scalar: string | undefined): Path => {
    const top = stack.at(-1)
    if (!top || top.kind === 'document') return []
    if (top.kind === 'mapping' && top.key === undefined) {
      top.key = scalar ?? ''
      index.keys.set(keyOf([...top.path, top.key]), offset)
      return [...top.path, top.key]
    }
    const path = [...top.path, top.kind === 'mapping' ? (top.key ?? '') : top.next++]
    top.key = undefined
    // A value that is left out stands nowhere; its key does.
    index.values.set(keyOf(path), offset >= 0 ? offset : (index.keys.get(keyOf(path)) ?? 0))
    return path
  }

  for (const event of events) visit(event)
  return index

  function visit(event: Event): void {
    switch (event.type) {
      case EVENT_ID.SCALAR: {
        const isQuoted = event.valueStart > 0 && /["']/.test(text[event.valueStart - 1] ?? '')
        enter(isQuoted ? event.valueStart - 1 : event.valueStart, getScalarValue(text, event))
        break
      }
      case EVENT_ID.MAPPING:
      case EVENT_ID.SEQUENCE:
        stack.push({
          path: enter(event.start, undefined),
          kind: event.type === EVENT_ID.MAPPING ? 'mapping' : 'sequence',
          next: 0,
          key: undefined,
        })
        break
      case EVENT_ID.DOCUMENT:
        stack.push({ path: [], kind: 'document', next: 0, key: undefined })
        break
      case EVENT_ID.POP:
        stack.pop()
        break
    }
  }
}
