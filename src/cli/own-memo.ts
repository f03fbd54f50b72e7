import { join } from 'node:path'
import { codeDigest } from '../host/code-digest.ts'
import { lockOutput, type OutputLock } from '../host/lock.ts'
import { MachineError } from '../host/machine-error.ts'
import type { Memo } from '../host/memo/memo.ts'
import { forgetMemo, openMemo } from '../host/memo/open-memo.ts'
import type { StampTable } from '../host/memo/stamp-table.ts'

/** A memo of a command that makes no site, and so has no output folder whose memo it could use. */
export interface OwnMemo {
  open(): Memo
  /** Removes what is remembered. */
  forget(): void
  /** Lets others have it. */
  release(): void
}

/** That of a command, below `.dateline`; undefined where another process has it, and where nothing can be written. */
export function ownMemoIfFree(root: string, command: string): OwnMemo | undefined {
  const lock = lockIfFree(join(root, '.dateline', command))
  return (
    lock && {
      open: () => openMemo(root, lock.out, codeDigest()),
      forget: () => forgetMemo(root, lock.out),
      release: lock.release,
    }
  )
}

function lockIfFree(place: string): OutputLock | undefined {
  return ifPossible(() => lockOutput(place))
}

/** Keeps what is known for the next time. What cannot be kept is found out anew then. */
export function keepIfPossible(memo: Memo, inputs: StampTable): void {
  ifPossible(() => memo.commit({ inputs, outputs: memo.outputs, last: undefined }))
}

function ifPossible<T>(run: () => T): T | undefined {
  try {
    return run()
  } catch (error) {
    if (error instanceof MachineError) return undefined
    throw error
  }
}
