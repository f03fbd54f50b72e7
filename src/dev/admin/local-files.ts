import { readdirSync, rmSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import { editableFolder, editablePath, type EditablePath, type Role } from './editable-path.ts'
import { kindAt } from '../../host/kind-at.ts'
import { readSmallFile } from '../../host/read-ordinary-file.ts'
import { writeInRoot } from '../../host/write-in-root.ts'
import { sha256 } from '../../digest.ts'
import { MAX_TEXT_BYTES } from '../../model/source.ts'

/** Something that is not to be done, and why: for the one who edits. */
export class Refusal extends Error {
  readonly status: number

  constructor(message: string, status = 422) {
    super(message)
    this.status = status
  }
}

export interface TextHere {
  readonly path: string
  /** Null where there is no such file. */
  readonly text: string | null
}

export interface MediaHere {
  readonly path: string
  readonly name: string
  readonly bytes: Uint8Array
  readonly id: string
}

/** The content of a newsroom on this machine, as far as somebody may edit it in the browser. */
export interface LocalFiles {
  text(path: unknown): TextHere
  /** The sources below a folder, so many folders deep, whose names end so: the last by their paths first, and not all of very many. */
  sources(folder: unknown, ending: string, depth: number): readonly TextHere[]
  media(path: unknown): MediaHere
  mediaIn(folder: unknown): readonly MediaHere[]
  /** Writes all of these, or says why none. */
  write(files: readonly { readonly path: unknown; readonly content: string | Uint8Array }[]): void
  /** Pictures and documents alone: a release that was out is withdrawn, and one that was not stays a draft. */
  remove(paths: readonly unknown[]): void
}

/** As many sources as a browser can hold at once. */
const MOST_SOURCES = 2000

const MOST_MEDIA_BYTES = 64 * 1024 * 1024

/** Of all pictures of a folder together; those beyond it are named, and not shown. */
const MOST_SHOWN_BYTES = 32 * 1024 * 1024

export function localFiles(root: string): LocalFiles {
  /** What somebody opened, by path: the digest of the text as it was then. */
  const opened = new Map<string, string>()

  const placeOf = (path: unknown, roles: readonly Role[]): EditablePath => {
    const found = editablePath(root, path, roles)
    if (!found) throw new Refusal(`${typeof path === 'string' ? path : 'That'} is no file that may be edited here.`)
    return found
  }

  const read = ({ file, path }: EditablePath, most: number): Uint8Array | undefined => {
    if (kindAt(file) !== 'file') return undefined
    const bytes = readSmallFile(file, most)
    if (bytes instanceof Uint8Array) return bytes
    throw new Refusal(`${path} is too large to be edited here.`)
  }

  const textAt = (place: EditablePath): TextHere => {
    const bytes = read(place, MAX_TEXT_BYTES)
    return { path: place.path, text: bytes ? Buffer.from(bytes).toString('utf8') : null }
  }

  const mediaAt = (place: EditablePath): MediaHere => {
    const bytes = read(place, MOST_MEDIA_BYTES)
    if (!bytes) throw new Refusal(`There is no ${place.path}.`, 404)
    return { path: place.path, name: basename(place.path), bytes, id: sha256(bytes) }
  }

  /** Somebody else may have written a file since it was opened: what they wrote is not to be lost. */
  const refuseOlder = (place: EditablePath, content: string | Uint8Array) => {
    const before = opened.get(place.path)
    const bytes = before === undefined ? undefined : read(place, MOST_MEDIA_BYTES)
    if (!bytes || sha256(bytes) === before || Buffer.from(bytes).equals(Buffer.from(content))) return
    throw new Refusal(`${place.path} was changed by another program since you opened it. Copy what you wrote, and open it again.`, 409)
  }

  return {
    text(path) {
      const place = placeOf(path, ['source', 'list'])
      const found = textAt(place)
      if (found.text === null) opened.delete(place.path)
      else opened.set(place.path, sha256(Buffer.from(found.text)))
      return found
    },
    sources(folder, ending, depth) {
      const from = editableFolder(root, folder)
      const paths = from === undefined ? [] : pathsIn(from, String(folder), depth).filter((path) => path.endsWith(ending))
      return paths
        .toSorted((a, b) => (a < b ? 1 : -1))
        .slice(0, MOST_SOURCES)
        .flatMap((path) => {
          const place = editablePath(root, path, ['source'])
          return place ? [textAt(place)] : []
        })
    },
    media: (path) => mediaAt(placeOf(path, ['media'])),
    mediaIn(folder) {
      const from = editableFolder(root, folder)
      let room = MOST_SHOWN_BYTES
      return (from === undefined ? [] : pathsIn(from, String(folder), 1)).flatMap((path) => {
        const place = editablePath(root, path, ['media'])
        if (!place) return []
        const { size } = statSync(place.file)
        if (size > room) return [{ path, name: basename(path), bytes: new Uint8Array(), id: path }]
        room -= size
        return [mediaAt(place)]
      })
    },
    write(files) {
      const places = files.map(({ path, content }) => ({ place: placeOf(path, ['source', 'media']), content }))
      for (const { place, content } of places) {
        if (place.role === 'source' && Buffer.byteLength(content) > MAX_TEXT_BYTES) throw new Refusal(`${place.path} would be too large.`)
        refuseOlder(place, content)
      }
      for (const { place, content } of places) {
        writeInRoot(root, { path: place.path, text: content })
        if (opened.has(place.path)) opened.set(place.path, sha256(Buffer.from(content)))
      }
    },
    remove(paths) {
      const places = paths.map((path) => placeOf(path, ['media']))
      for (const { file } of places) rmSync(file, { force: true })
    },
  }
}

/** The files below a folder, links left out, as paths from the root. */
function pathsIn(folder: string, path: string, depth: number): readonly string[] {
  if (depth <= 0) return []
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const own = `${path}/${entry.name}`
    if (entry.isDirectory()) return pathsIn(join(folder, entry.name), own, depth - 1)
    return entry.isFile() ? [own] : []
  })
}
