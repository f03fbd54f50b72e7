import { report } from '../diagnostics/report.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import { MAX_TEXT_BYTES, type SourceFile } from '../model/source.ts'
import type { Checked } from '../task.ts'

/** Characters that no text needs and XML 1.0 forbids: controls other than tab and line feed, and noncharacters. */
// oxlint-disable-next-line no-control-regex
export const UNWANTED = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\ufdd0-\ufdef\ufffe\uffff]/g

const UTF_8 = new TextDecoder('utf-8', { fatal: true })

/** The text of a source: UTF-8, a BOM dropped, every line end a line feed, free of control characters. */
export function decodeText({ path, bytes }: SourceFile): Checked<string | undefined> {
  const start = { file: path, line: 1, column: 1 }
  const refuse = (diagnostic: Diagnostic) => ({ value: undefined, diagnostics: [diagnostic] })

  if (bytes.length > MAX_TEXT_BYTES) {
    return refuse(report('too-large', start, { size: String(bytes.length), limit: String(MAX_TEXT_BYTES) }))
  }
  const [first, second] = bytes
  const hasMark = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)
  // Without its mark, UTF-16 shows by the zeros beside the hyphens of the first fence.
  if (hasMark || (first === 0 && second === 0x2d) || (first === 0x2d && second === 0)) {
    return refuse(report('not-utf8', start, { reason: 'it is UTF-16' }))
  }
  let decoded: string
  try {
    decoded = UTF_8.decode(bytes)
  } catch {
    return refuse(report('not-utf8', { ...start, ...firstBadPosition(bytes) }, { reason: 'there is a byte here that UTF-8 does not have' }))
  }
  return dropUnwanted(decoded.includes('\r') ? decoded.replace(/\r\n?/g, '\n') : decoded, path)
}

function dropUnwanted(text: string, file: string): Checked<string> {
  if (text.search(UNWANTED) === -1) return { value: text, diagnostics: [] }
  const diagnostics: Diagnostic[] = []
  for (const [index, line] of text.split('\n').entries()) {
    const column = line.search(UNWANTED)
    if (column === -1) continue
    const character = `U+${line.charCodeAt(column).toString(16).toUpperCase().padStart(4, '0')}`
    diagnostics.push(report('control-character', { file, line: index + 1, column: column + 1 }, { character }))
  }
  return { value: text.replace(UNWANTED, ''), diagnostics }
}

/** Where the longest readable beginning ends. */
function firstBadPosition(bytes: Uint8Array): { line: number; column: number } {
  const readable = new TextDecoder('utf-8').decode(bytes).split('\ufffd', 1)[0] ?? ''
  const lines = readable.split('\n')
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 }
}
