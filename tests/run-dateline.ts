import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

export const REPOSITORY = fileURLToPath(new URL('..', import.meta.url))

export interface Ran {
  readonly status: number | null
  readonly stdout: string
  readonly stderr: string
}

/** With `SEARCH=1` a build makes its search index, as it does for users: the tests of anything else need not wait for that. */
export function withoutSearch(args: readonly string[], search: string | undefined): readonly string[] {
  return args[0] === 'build' && search !== '1' ? [...args, '--no-search'] : args
}

/** Runs the compiled command as a user would, in the repository's folder unless told otherwise. */
export function runDateline(args: readonly string[], env: Readonly<Record<string, string>> = {}, cwd: string = REPOSITORY): Ran {
  const { status, stdout, stderr } = spawnSync(process.execPath, [`${REPOSITORY}lib/dateline.js`, ...withoutSearch(args, env['SEARCH'])], {
    cwd,
    env: { ...process.env, NO_COLOR: '1', ...env },
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  })
  return { status, stdout, stderr }
}

/** The same without holding up this process, for when it is itself what the command talks to. */
export async function startDateline(args: readonly string[]): Promise<Ran> {
  const child = spawn(process.execPath, [`${REPOSITORY}lib/dateline.js`, ...withoutSearch(args, undefined)], {
    cwd: REPOSITORY,
    env: { ...process.env, NO_COLOR: '1' },
  })
  let [stdout, stderr] = ['', '']
  child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text))
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text))
  const [status] = (await once(child, 'close')) as [number | null]
  return { status, stdout, stderr }
}
