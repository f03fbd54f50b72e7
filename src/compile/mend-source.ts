import { editBytes } from './edit-bytes.ts'
import { lookAtStyle, type StyleInput } from './look-at-style.ts'
import { placeIn } from './place-in.ts'
import { isSuspicious } from './suspicion.ts'
import type { Place } from '../model/diagnostic.ts'
import type { Edit, Finding } from '../style/finding.ts'
import type { Task } from '../task.ts'

/** A source in which everything is put right that can be put right safely. */
export interface MendedSource {
  readonly file: string
  readonly bytes: Uint8Array
  /** What was put right, in the order in which it was. */
  readonly fixes: readonly Fix[]
}

interface Fix {
  readonly rule: Finding['rule']
  readonly place: Place
  readonly written: string
  readonly instead: string
}

/** Putting one thing right may show another; no text needs more rounds. */
const MOST_ROUNDS = 10

/** Puts right what is against the house style in a source; undefined where nothing is that can be. */
export const mendSource: Task<StyleInput, MendedSource | undefined> = {
  name: 'mend-source',
  version: '1',
  async run(input) {
    const file = input.source.path
    let { bytes } = input.source
    const fixes: Fix[] = []
    for (let round = 0; round < MOST_ROUNDS; round++) {
      const looked = await lookAtStyle({ ...input, source: { ...input.source, bytes } })
      const chosen = looked ? apart(looked.findings) : []
      if (!looked || chosen.length === 0) break
      const { text } = looked
      bytes = editBytes(
        bytes,
        chosen.flatMap(({ edits }) => edits),
      )
      fixes.push(...chosen.map((one) => fixOf(one, text, file)))
    }
    return fixes.length > 0 ? { file, bytes, fixes } : undefined
  },
  guard: {
    isSuspect: ({ source }) => isSuspicious(source.bytes),
    giveUp: () => undefined,
  },
}

/** Findings whose edits do not touch those of another before them. */
function apart(findings: readonly Finding[]): readonly Finding[] {
  const taken: Edit[] = []
  return findings.filter(({ edits }) => {
    const isFree = edits.every((edit) => taken.every((other) => edit.to < other.from || other.to < edit.from))
    if (edits.length === 0 || !isFree) return false
    taken.push(...edits)
    return true
  })
}

function fixOf({ rule, edits }: Finding, text: string, file: string): Fix {
  const from = Math.min(...edits.map((edit) => edit.from))
  const to = Math.max(...edits.map((edit) => edit.to))
  let at = from
  const pieces = edits
    .toSorted((a, b) => a.from - b.from)
    .map((edit) => {
      const piece = text.slice(at, edit.from) + edit.text
      at = edit.to
      return piece
    })
  return { rule, place: placeIn(text, from, file), written: text.slice(from, to), instead: pieces.join('') }
}
