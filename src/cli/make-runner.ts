import { join } from 'node:path'
import { packageRoot } from '../host/package-root.ts'
import { runGuarded } from '../host/run-guarded.ts'
import { runInline, type Runner } from '../task.ts'

/** Where the commands do their work. */
export function makeRunner(): Runner {
  return runGuarded(runInline, join(packageRoot(), 'lib/compile-worker.js'))
}
