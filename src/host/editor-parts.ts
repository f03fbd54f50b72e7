import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { KnownFiles } from './known-files.ts'
import { packageRoot } from './package-root.ts'
import { seeFile } from './read-project.ts'
import { sha256 } from '../digest.ts'
import { CMS_PACKAGE, type EditorPart, type EditorParts } from '../model/admin.ts'

const [NAME = '', VERSION = ''] = CMS_PACKAGE.split('@')

/**
 * What one edits with in the browser. Decap CMS is a file of a package that the site, or Dateline itself, has installed; its package
 * is told to `known`, so that a build after it came or went is not taken for one in which nothing changed.
 */
export function editorParts(root: string, known: KnownFiles): EditorParts {
  const cms = findPackage(root, known)
  const lib = join(packageRoot(), 'lib')
  const read = remembering((file: string): EditorPart => {
    const bytes = readFileSync(file)
    return { text: bytes.toString('utf8'), digest: sha256(bytes) }
  })
  return {
    get script() {
      return read(join(lib, 'admin.js'))
    },
    get stylesheet() {
      return read(join(lib, 'admin.css'))
    },
    get cms() {
      if (cms === undefined || !isTheVersion(cms)) return undefined
      const dist = join(cms, 'dist')
      return { bundle: read(join(dist, 'decap-cms.js')), licences: read(join(dist, 'decap-cms.js.LICENSE.txt')) }
    },
  }
}

/** The folder of the package: beside the site, or beside Dateline; above either, as npm looks for packages. */
function findPackage(root: string, known: KnownFiles): string | undefined {
  const see = (folder: string) => {
    const file = join(folder, 'node_modules', NAME, 'package.json')
    return seeFile(root, file, known) ? dirname(file) : undefined
  }
  return see(root) ?? [packageRoot(), dirname(dirname(packageRoot()))].map(see).find((found) => found !== undefined)
}

function isTheVersion(folder: string): boolean {
  const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { readonly version?: unknown }
  return version === VERSION
}

function remembering<T>(read: (file: string) => T): (file: string) => T {
  const known = new Map<string, T>()
  return (file) => {
    const found = known.get(file) ?? read(file)
    known.set(file, found)
    return found
  }
}
