import { FAILSAFE_SCHEMA, YAMLException, constructFromEvents, parseEvents } from 'js-yaml'
import { lastAtMost } from './last-at-most.ts'
import { nodeOfEvents } from './yaml/node-of-events.ts'
import { plainYaml } from './yaml/plain-yaml.ts'
import { offsetOf, offsetOfKey, valueOf, type Path, type YamlNode } from './yaml/yaml-node.ts'
import { report } from '../diagnostics/report.ts'
import type { Diagnostic, Place } from '../model/diagnostic.ts'
import type { Checked } from '../task.ts'

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
  const plain = plainYaml(text)
  if (plain) return { value: locatable(plain, valueOf(plain), text, file, firstLine), diagnostics: [] }
  try {
    const events = parseEvents(text, { maxDepth: MAX_DEPTH })
    const tree = nodeOfEvents(events, text)
    if (tree?.isUsual) return { value: locatable(tree.root, valueOf(tree.root), text, file, firstLine), diagnostics: [] }
    const documents = constructFromEvents(events, { source: text, schema: FAILSAFE_SCHEMA, maxAliases: 0 })
    if (documents.length > 1) {
      const advice = 'Keep one document; take out the lines with --- or ... between them.'
      return {
        value: undefined,
        diagnostics: [report('yaml-syntax', { file, line: firstLine, column: 1 }, { reason: 'it holds several documents', advice })],
      }
    }
    const root = tree?.root ?? { kind: 'text', at: 0, text: '' }
    return { value: locatable(root, documents[0], text, file, firstLine), diagnostics: [] }
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

function locatable(root: YamlNode, value: unknown, text: string, file: string, firstLine: number): Yaml {
  let starts: readonly number[] | undefined
  const at = (offset: number | undefined): Place => {
    if (offset === undefined) return { file, line: firstLine, column: 1 }
    // Once for all places of a text: a list of thousands has as many.
    starts ??= startsOfLines(text)
    const line = lastAtMost(starts, offset)
    return { file, line: firstLine + line, column: offset - (starts[line] ?? 0) + 1 }
  }
  return { value, placeOf: (path) => at(offsetOf(root, path)), placeOfKey: (path) => at(offsetOfKey(root, path)) }
}

function startsOfLines(text: string): readonly number[] {
  const starts = [0]
  for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', end + 1)) starts.push(end + 1)
  return starts
}
