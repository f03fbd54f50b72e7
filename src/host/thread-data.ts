import type { OutputLock } from './lock.ts'

/** What a thread of a build is started with. */
export interface ThreadData {
  /** The folder of the memo. */
  readonly memo: string
  /** The number of the pack that is its own. */
  readonly pack: number
  readonly lock: Pick<OutputLock, 'out' | 'staging'>
}
