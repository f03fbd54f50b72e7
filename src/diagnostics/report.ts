import { CATALOG, type Code, type Details } from './catalog.ts'
import type { Diagnostic, Place } from '../model/diagnostic.ts'

/** The longest piece of somebody's text that a message repeats, in characters. */
const LONGEST_QUOTE = 120

/** Makes a diagnostic of the catalog: `report('unknown-topic', place, { id, suggestion })`. */
export function report<C extends Code>(code: C, place: Place, details: Details<C>): Diagnostic {
  const { severity, message, hint } = CATALOG[code]
  const words: Readonly<Record<string, string>> = details
  return {
    severity,
    code,
    message: fillIn(message, words),
    hint: fillIn(hint, words),
    file: place.file,
    line: place.line,
    column: place.column,
  }
}

function fillIn(template: string, details: Readonly<Record<string, string>>): string {
  return template.replace(/\{(\w+)\}/g, (_, name: string) => oneLine(details[name] ?? '', name))
}

/** What a file says is quoted on one line, and not at full length, whatever it holds. */
function oneLine(text: string, name: string): string {
  // oxlint-disable-next-line no-control-regex
  const flat = text.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, ' ')
  const isOurs = name === 'known' || name === 'advice' || name === 'suggestion' || name === 'words' || name === 'instead'
  return isOurs || flat.length <= LONGEST_QUOTE ? flat : `${flat.slice(0, LONGEST_QUOTE)}…`
}
