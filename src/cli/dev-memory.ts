import { join } from 'node:path'
import { makeBuildRunner } from './make-runner.ts'
import { openProject } from './open-project.ts'
import { codeDigest } from '../host/code-digest.ts'
import { knownFiles } from '../host/known-files.ts'
import { lockOutput, type OutputLock } from '../host/lock.ts'
import { MachineError } from '../host/machine-error.ts'
import { forgetMemo, openMemo, openPassingMemo } from '../host/memo/open-memo.ts'
import type { Memo } from '../host/memo/memo.ts'
import type { Project } from '../model/project.ts'
import type { Runner } from '../task.ts'

/** What is remembered of a newsroom while somebody works on it, and from one day to the next. It is no memo of any output folder. */
export interface DevMemory {
  /** Reads all of it that is not known. */
  read(): Promise<Project>
  readonly runner: Runner
  /** Keeps what is known for the next time, as far as that can be written. */
  keep(): void
  /** Begins anew, where what was remembered is damaged. */
  forget(): void
  close(): void
}

export function openDevMemory(root: string): DevMemory {
  const lock = lockIfFree(root)
  const open = () => (lock ? openMemo(root, lock.out, codeDigest()) : openPassingMemo(root))
  let memo = open()
  let { inputs } = memo
  let runner = runnerOn(memo)
  return {
    async read() {
      const known = knownFiles({ files: memo.files, inputs }, Date.now())
      const { project } = await openProject({ root, drafts: true, memo: true, format: 'text' }, 'build', known)
      inputs = known.seen()
      return project
    },
    runner: {
      map: (task, all) => runner.map(task, all),
      stream: (task, all) => runner.stream(task, all),
    },
    keep: () => ifPossible(() => memo.commit({ inputs, outputs: memo.outputs, last: undefined })),
    forget() {
      memo.close()
      if (lock) forgetMemo(root, lock.out)
      memo = open()
      inputs = memo.inputs
      runner = runnerOn(memo)
    },
    close() {
      memo.close()
      lock?.release()
    },
  }
}

/** Two may work on one newsroom; then one of them remembers. */
function lockIfFree(root: string): OutputLock | undefined {
  try {
    return lockOutput(join(root, '.dateline', 'dev'))
  } catch (error) {
    if (error instanceof MachineError) return undefined
    throw error
  }
}

function runnerOn(memo: Memo): Runner {
  return makeBuildRunner(memo, undefined, { known: 0, worked: 0 })
}

function ifPossible(run: () => void): void {
  try {
    run()
  } catch (error) {
    // What cannot be kept is found out anew the next time.
    if (!(error instanceof MachineError)) throw error
  }
}
