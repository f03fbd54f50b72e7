import { makeBuildRunner } from './make-runner.ts'
import { openProject } from './open-project.ts'
import { keepIfPossible, ownMemoIfFree } from './own-memo.ts'
import { knownFiles } from '../host/known-files.ts'
import { openPassingMemo } from '../host/memo/open-memo.ts'
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
  // Two may work on one newsroom; then one of them remembers.
  const own = ownMemoIfFree(root, 'dev')
  const open = () => own?.open() ?? openPassingMemo(root)
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
    keep: () => keepIfPossible(memo, inputs),
    forget() {
      memo.close()
      own?.forget()
      memo = open()
      inputs = memo.inputs
      runner = runnerOn(memo)
    },
    close() {
      memo.close()
      own?.release()
    },
  }
}

function runnerOn(memo: Memo): Runner {
  return makeBuildRunner(memo, undefined, { known: 0, worked: 0 })
}
