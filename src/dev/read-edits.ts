import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { kindAt } from '../host/kind-at.ts'
import { readSmallFile } from '../host/read-ordinary-file.ts'
import { sha256 } from '../digest.ts'
import type { Project } from '../model/project.ts'
import { MAX_TEXT_BYTES, type SourceFile } from '../model/source.ts'

/** How often one looks again at a file that is empty, and how long after, in milliseconds: many programs empty a file before they write it. */
const LOOKS = 10
const PAUSE = 20

/**
 * The sources among some paths below the root that are other than a project has them; undefined where something else may have changed
 * than texts of sources that were there before.
 */
export async function readEdits(root: string, paths: readonly string[], project: Project): Promise<readonly SourceFile[] | undefined> {
  const edits: SourceFile[] = []
  for (const path of paths) {
    const before = project.sources.find((source) => path === `content/${source.path}`)
    const kind = kindAt(join(root, path))
    // What editors put beside a file for a moment.
    if (!before && kind === 'nothing' && !isOf(project, path)) continue
    if (!before || kind !== 'file') return undefined
    const bytes = await readSettled(join(root, path))
    if (!bytes) return undefined
    const digest = sha256(bytes)
    if (digest !== before.digest) edits.push({ path: before.path, digest, bytes })
  }
  return edits
}

/** Whether a path is that of a file, or of a folder with files, that a project is made of; of a theme nobody knows. */
function isOf({ settings, sources, assets, publicFiles }: Project, path: string): boolean {
  const isAtOrIn = (file: string) => file === path || file.startsWith(`${path}/`)
  const isContent = ({ path: file }: { readonly path: string }) => isAtOrIn(`content/${file}`)
  return (
    path.startsWith('theme') ||
    [settings, sources, assets].some((files) => files.some(isContent)) ||
    publicFiles.some((file) => isAtOrIn(`public/${file.path}`))
  )
}

async function readSettled(file: string): Promise<Uint8Array | undefined> {
  for (let look = 1; ; look += 1) {
    const bytes = readIfSmall(file)
    if (!bytes || bytes.length > 0 || look === LOOKS) return bytes
    await sleep(PAUSE)
  }
}

function readIfSmall(file: string): Uint8Array | undefined {
  try {
    const bytes = readSmallFile(file, MAX_TEXT_BYTES)
    return bytes instanceof Uint8Array ? bytes : undefined
  } catch {
    return undefined
  }
}
