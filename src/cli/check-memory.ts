import { join } from 'node:path'
import type { CheckOptions } from './build-options.ts'
import { makeBuildRunner, makeRunner } from './make-runner.ts'
import { keepIfPossible, ownMemoIfFree, type OwnMemo } from './own-memo.ts'
import { knownFiles, type KnownFiles } from '../host/known-files.ts'
import { knownPictures } from '../host/known-pictures.ts'
import { madeKey } from '../host/make-files.ts'
import { DamagedMemo } from '../host/memo/body-pack.ts'
import type { Memo } from '../host/memo/memo.ts'
import type { Artifact } from '../model/artifact.ts'
import type { Theme } from '../model/theme.ts'
import type { Runner } from '../task.ts'

/** What checks remember: of every text all that is to be said of it, and which files of the site could be rendered. */
export interface CheckMemory {
  readonly known: KnownFiles
  /** Does a part of the check, and does it anew, from nothing, where what was remembered is damaged. */
  attempt<T>(part: (works: CheckWorks) => Promise<T>): Promise<T>
  /** Keeps what is known for the next time, as far as that can be written. */
  keep(): void
  close(): void
}

export interface CheckWorks {
  readonly runner: Runner
  isRendered(artifact: Artifact, theme: Theme): boolean
  noteRendered(artifact: Artifact, theme: Theme): void
}

/** Where others check at the same time, one of them remembers. */
export function openCheckMemory({ root, out, memo: isWanted }: CheckOptions): CheckMemory {
  const pictures = knownPictures(root, out ?? join(root, 'dist'))
  const own = isWanted ? ownMemoIfFree(root, 'check') : undefined
  return own ? memoryIn(own, pictures) : forgetful(pictures)
}

function memoryIn(own: OwnMemo, pictures: KnownFiles): CheckMemory {
  let memo = own.open()
  const files = knownFiles(memo, Date.now())
  return {
    known: {
      ...files,
      recall(path, stats) {
        const known = files.recall(path, stats)
        if (known) return known
        const looked = pictures.recall(path, stats)
        if (looked) files.note(path, looked)
        return looked
      },
    },
    async attempt(part) {
      try {
        return await part(worksOn(memo))
      } catch (error) {
        if (!(error instanceof DamagedMemo)) throw error
        memo.close()
        own.forget()
        memo = own.open()
        return part(worksOn(memo))
      }
    },
    keep: () => keepIfPossible(memo, files.seen()),
    close() {
      memo.close()
      own.release()
    },
  }
}

function worksOn(memo: Memo): CheckWorks {
  return {
    runner: makeBuildRunner(memo, undefined, { known: 0, worked: 0 }),
    isRendered: (artifact, { version }) => memo.made.get(artifact.path)?.key === madeKey(artifact, version),
    noteRendered: (artifact, { version }) => memo.made.set(artifact.path, { key: madeKey(artifact, version), view: '', digest: '' }),
  }
}

function forgetful(known: KnownFiles): CheckMemory {
  const works: CheckWorks = { runner: makeRunner(), isRendered: () => false, noteRendered() {} }
  return { known, attempt: (part) => part(works), keep() {}, close() {} }
}
