import { join } from 'node:path'
import { kindAt } from '../../host/kind-at.ts'

/*
 * What the editor in the browser may touch, by paths as it names them: from the root, with slashes. Whatever else a path says, and
 * wherever a link leads, is refused, so that nothing that runs in the page gets at more than the content.
 */

export type Role = 'source' | 'list' | 'media'

/** A file that may be touched. */
export interface EditablePath {
  readonly role: Role
  /** On this machine. */
  readonly file: string
  /** Below the root, with slashes. */
  readonly path: string
}

const ROLES: Readonly<Record<Role, RegExp>> = {
  source: /^content\/(releases|pages)\/.+\.md$/,
  list: /^content\/(regions|topics|contacts)\.yaml$/,
  media: /^(content|public)\/.+\.(avif|gif|jpe?g|png|svg|webp|pdf|mp3|mp4|webm)$/i,
}

/** A name that all systems take for a file of its own, that is not hidden, and that no editor keeps its own things under. */
const NAME = /^(?![._ ])[^\p{Cc}\p{Cs}\\/:*?"<>|]+(?<![. ~])$/u

const LONGEST_NAME = 200
const LONGEST_PATH = 1000

/** Undefined where nobody may touch that; it need not be there. */
export function editablePath(root: string, path: unknown, roles: readonly Role[]): EditablePath | undefined {
  if (typeof path !== 'string' || path.length > LONGEST_PATH) return undefined
  const names = path.split('/')
  if (!names.every((name) => NAME.test(name) && Buffer.byteLength(name) <= LONGEST_NAME)) return undefined
  const role = roles.find((one) => ROLES[one].test(path))
  if (role === undefined || !isReached(root, names)) return undefined
  return { role, path, file: join(root, ...names) }
}

/** A folder whose files may be read; undefined also where there is none. */
export function editableFolder(root: string, path: unknown): string | undefined {
  if (typeof path !== 'string' || path.length > LONGEST_PATH) return undefined
  const names = path.split('/')
  const isOurs = /^(content|public)$/.test(names[0] ?? '') && names.every((name) => NAME.test(name))
  return isOurs && folders(root, names).every((kind) => kind === 'folder') ? join(root, ...names) : undefined
}

/** Whether a path leads through folders alone, as far as there are any, to a file or to nothing. */
function isReached(root: string, names: readonly string[]): boolean {
  const above = folders(root, names.slice(0, -1))
  const missing = above.indexOf('nothing')
  const there = missing === -1 ? above : above.slice(0, missing)
  return there.every((kind) => kind === 'folder') && ['file', 'nothing'].includes(kindAt(join(root, ...names)))
}

/** What stands at each step of a path. */
function folders(root: string, names: readonly string[]) {
  return names.map((_, index) => kindAt(join(root, ...names.slice(0, index + 1))))
}
