import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** Whether Git is at hand, without which there is no history to look into. */
export const hasGit = spawnSync('git', ['--version']).status === 0

if (!hasGit) process.stderr.write('left out: all about the history of sources (git is not here)\n')

/** A folder as a Git repository of its own, whatever the settings of whoever runs the tests. */
export interface Repository {
  git(...args: readonly string[]): string
  /** Writes files, undefined to remove one, and commits all there is. */
  commit(files?: Readonly<Record<string, string | undefined>>): void
}

export function makeRepository(folder: string): Repository {
  const env = {
    PATH: process.env['PATH'],
    HOME: folder,
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_GLOBAL: '/dev/null',
    ...{ GIT_AUTHOR_NAME: 'Editor', GIT_AUTHOR_EMAIL: 'editor@delta.example' },
    ...{ GIT_COMMITTER_NAME: 'Editor', GIT_COMMITTER_EMAIL: 'editor@delta.example' },
  }
  const git = (...args: readonly string[]) => execFileSync('git', ['-C', folder, ...args], { env, encoding: 'utf8', stdio: 'pipe' }).trim()
  git('init', '--quiet', '--initial-branch=main')
  return {
    git,
    commit(files = {}) {
      for (const [path, text] of Object.entries(files)) {
        if (text === undefined) git('rm', '--quiet', '--', path)
        else {
          mkdirSync(dirname(join(folder, path)), { recursive: true })
          writeFileSync(join(folder, path), text)
        }
      }
      git('add', '--all')
      git('commit', '--quiet', '--allow-empty', '--message', 'A change')
    },
  }
}
