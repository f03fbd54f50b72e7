import type { PackPlace } from './body-pack.ts'
import type { Memo, Notes } from './memo.ts'

/** A memo that is looked at and stays as it is. What a build would let it know is held for as long as it is looked at. */
export function lookOnly(memo: Memo): Memo {
  const held: string[] = []
  const { bodies } = memo
  return {
    ...memo,
    inputs: memo.inputs,
    outputs: memo.outputs,
    files: unchanging(memo.files),
    answers: unchanging(memo.answers),
    made: unchanging(memo.made),
    sketches: { ...unchanging(memo.sketches), naming: memo.sketches.naming },
    bodies: {
      put: (text): PackPlace => [HELD, held.push(text) - 1, 0, ''],
      get: (place) => (place[0] === HELD ? (held[place[1]] ?? '') : bodies.get(place)),
      close: bodies.close,
    },
    commit() {},
  }
}

/** No number of a pack. */
const HELD = -1

function unchanging<T>(notes: Notes<T>): Notes<T> {
  return { get: notes.get, names: notes.names, fetch: notes.fetch, set() {}, drop() {} }
}
