import { join } from 'node:path'
import type { Excerpt } from './page-state.ts'
import { readSmallFile } from '../host/read-ordinary-file.ts'
import type { Place } from '../model/diagnostic.ts'
import { MAX_TEXT_BYTES } from '../model/source.ts'

/** How many lines are shown before and after the one that is meant. */
const AROUND = 2

/** Of a line that is longer, only the beginning is shown, in UTF-16 units. */
const LONGEST = 400

/** The lines about a place in a text of content/, as they are now; undefined where there are none to be shown. */
export function excerptAt(root: string, { file, line }: Place): Excerpt | undefined {
  if (!/\.(md|ya?ml)$/.test(file) || file.startsWith('..')) return undefined
  const lines = readLines(join(root, 'content', file))
  if (!lines || line > lines.length) return undefined
  const first = Math.max(1, line - AROUND)
  return { first, lines: lines.slice(first - 1, line + AROUND).map((text) => text.slice(0, LONGEST)) }
}

function readLines(path: string): readonly string[] | undefined {
  try {
    const bytes = readSmallFile(path, MAX_TEXT_BYTES)
    return bytes instanceof Uint8Array ? new TextDecoder().decode(bytes).split(/\r?\n/) : undefined
  } catch {
    return undefined
  }
}
