import { existsSync, realpathSync } from 'node:fs'
import { codeDigest } from './code-digest.ts'
import { knownFiles, NO_KNOWN_FILES, type KnownFiles } from './known-files.ts'
import { lookOnly } from './memo/look-only.ts'
import { readMemo } from './memo/open-memo.ts'

/** The pictures of a root that a build into `out` has looked at, for who remembers nothing itself: a look at each takes its time. */
export function knownPictures(root: string, out: string): KnownFiles {
  const memo = existsSync(out) ? readMemo(root, realpathSync(out), codeDigest()) : undefined
  if (!memo) return NO_KNOWN_FILES
  const { recall } = knownFiles(lookOnly(memo), Date.now())
  return {
    ...NO_KNOWN_FILES,
    recall(path, stats) {
      const note = recall(path, stats)
      return note?.look ? note : undefined
    },
  }
}
