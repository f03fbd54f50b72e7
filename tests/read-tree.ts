import { lstatSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Every file below a folder with its text, by path. */
export function readTree(folder: string): Readonly<Record<string, string>> {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => path.replaceAll('\\', '/'))
  const files = paths.filter((path) => lstatSync(join(folder, path)).isFile())
  return Object.fromEntries(files.toSorted((a, b) => (a < b ? -1 : 1)).map((path) => [path, readFileSync(join(folder, path), 'utf8')]))
}
