import { spawnSync } from 'node:child_process'
import { resolve } from 'node:path'
import { packageRoot } from './package-root.ts'

/** What would make Git look at another repository than the one that a folder lies in: set while one of its hooks runs. */
const ELSEWHERE: ReadonlySet<string> = new Set([
  ...['GIT_DIR', 'GIT_WORK_TREE', 'GIT_COMMON_DIR', 'GIT_INDEX_FILE', 'GIT_OBJECT_DIRECTORY', 'GIT_ALTERNATE_OBJECT_DIRECTORIES'],
  ...['GIT_NAMESPACE', 'GIT_PREFIX', 'GIT_SHALLOW_FILE', 'GIT_REPLACE_REF_BASE', 'GIT_GRAFT_FILE', 'GIT_EXTERNAL_DIFF'],
])

/** Nothing is fetched, nobody is asked, and no program is started, whatever the repository's own settings say. */
const CAREFUL = {
  GIT_ALLOW_PROTOCOL: 'none',
  GIT_NO_LAZY_FETCH: '1',
  GIT_NO_REPLACE_OBJECTS: '1',
  GIT_OPTIONAL_LOCKS: '0',
  GIT_TERMINAL_PROMPT: '0',
}

const SETTINGS = ['core.fsmonitor=false', 'core.hooksPath=/dev/null', 'safe.bareRepository=explicit'].flatMap((one) => ['-c', one])

export interface GitLimits {
  /** In milliseconds; at least one. */
  readonly patience: number
  /** How much of its answer is taken, in bytes. */
  readonly most: number
}

/**
 * What a plumbing command of Git says about the repository that `root` lies in. It reads only. Where it does not come to
 * its end, because there is no Git, no repository, no time or too much to say, the beginning of it, which may be nothing.
 */
export function runGit(root: string, args: readonly string[], input: string, { patience, most }: GitLimits): Buffer {
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !ELSEWHERE.has(name)))
  const { stdout } = spawnSync('git', ['--no-pager', '--literal-pathspecs', ...SETTINGS, '-C', resolve(root), ...args], {
    // Not in the root: some systems look there first for a program of this name.
    cwd: packageRoot(),
    env: { ...env, ...CAREFUL },
    input,
    maxBuffer: most,
    stdio: ['pipe', 'pipe', 'ignore'],
    timeout: Math.max(1, Math.ceil(patience)),
    killSignal: 'SIGKILL',
    windowsHide: true,
  })
  // There is none where Git could not be started.
  return stdout ?? Buffer.alloc(0)
}
