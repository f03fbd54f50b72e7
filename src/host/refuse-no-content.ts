import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { UsageError } from './machine-error.ts'

/** Throws where a root holds no newsroom: before anything is written there. */
export function refuseNoContent(root: string): void {
  if (existsSync(join(root, 'content'))) return
  throw new UsageError(
    `There is no folder content/ in ${root === '.' ? 'this folder' : root}. Name the folder that holds it with --root, or begin a newsroom with dateline init.`,
  )
}
