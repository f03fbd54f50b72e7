import { runGit } from './run-git.ts'
import { MAX_TEXT_BYTES } from '../model/source.ts'

/** How many former versions of a file are looked at, and how many commits in all. */
const MOST_VERSIONS = 50
const MOST_COMMITS = 5000

/** How long Git is waited for in all, in milliseconds. */
const PATIENCE = 20_000

/** The former versions of some files, as far as Git knows them. */
export interface History {
  /** The bytes of a file in former commits, the newest first, each once. It ends early where that takes too long. */
  readonly versionsOf: (path: string) => Iterable<Uint8Array>
}

/**
 * The history of files under a root, by their paths there. It is empty where the root lies in no work tree or Git is not at
 * hand, and ends where the work tree does not know more of it. Nothing is fetched.
 */
export function openHistory(root: string, paths: readonly string[]): History {
  const end = performance.now() + PATIENCE
  const left = () => end - performance.now()
  const ask = (args: readonly string[], input: string, most: number) => runGit(root, args, input, { patience: left(), most })

  const commits = ask(['rev-list', '--full-history', `--max-count=${MOST_COMMITS}`, 'HEAD', '--', ...paths], '', 1024 * 1024)
  const changes = ask([...DIFF, ...paths], commits.toString('latin1'), 64 * 1024 * 1024)
  const blobs = blobsByPath(changes)
  return {
    *versionsOf(path) {
      const names = [...(blobs.get(path) ?? [])].slice(0, MOST_VERSIONS)
      if (names.length === 0 || left() < 0) return
      const batch = ask(['cat-file', '--batch'], names.map((name) => `${name}\n`).join(''), (MOST_VERSIONS + 1) * MAX_TEXT_BYTES)
      for (const bytes of contentsOf(batch)) {
        if (left() < 0) return
        yield bytes
      }
    },
  }
}

/** For each commit, which file became which blob, merges held against each of their parents. */
const DIFF = 'diff-tree --stdin --raw -z -r --root -m --no-renames --no-commit-id --no-ext-diff --relative --'.split(' ')

/** Reads git-diff-tree(1)'s raw format: `:<mode> <mode> <blob> <blob> <status>`, NUL, path, NUL. */
function blobsByPath(raw: Buffer): ReadonlyMap<string, ReadonlySet<string>> {
  const blobs = new Map<string, Set<string>>()
  const fields = raw.toString('utf8').split('\0')
  for (let at = 0; at + 2 < fields.length; at += 2) {
    const [, mode = '', , blob = ''] = (fields[at] ?? '').split(' ')
    const path = fields[at + 1] ?? ''
    // An ordinary file: no link, no submodule, and not its removal.
    if (mode === '100644' || mode === '100755') blobs.set(path, (blobs.get(path) ?? new Set()).add(blob))
  }
  return blobs
}

/** Reads what `git cat-file --batch` says: `<name> blob <size>`, a newline, so many bytes, a newline; or `<name> missing`. */
function* contentsOf(batch: Buffer): Generator<Uint8Array> {
  for (let at = 0; ; ) {
    const lineEnd = batch.indexOf(10, at)
    if (lineEnd === -1) return
    const size = / blob (\d+)$/.exec(batch.toString('latin1', at, lineEnd))?.[1]
    at = lineEnd + 1
    if (size === undefined) continue
    const end = at + Number(size)
    if (end >= batch.length) return
    yield batch.subarray(at, end)
    at = end + 1
  }
}
