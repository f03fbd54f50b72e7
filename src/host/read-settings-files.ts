import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { trying } from './machine-error.ts'
import { readSmallFile } from './read-ordinary-file.ts'
import { isSettings } from './read-project.ts'
import { refuseNoContent } from './refuse-no-content.ts'
import { sha256 } from '../digest.ts'
import { MAX_TEXT_BYTES, type SourceFile } from '../model/source.ts'

/** Reads the YAML files of a newsroom and nothing else, for commands that need no more than its names. */
export function readSettingsFiles(root: string): readonly SourceFile[] {
  const content = join(root, 'content')
  refuseNoContent(root)
  const below = (folder: string) => (existsSync(join(content, folder)) ? readdirSync(join(content, folder)) : [])
  const paths = [...below('.'), ...below('navigation').map((name) => `navigation/${name}`)].filter(isSettings)
  return paths.toSorted().flatMap((path): readonly SourceFile[] => {
    const bytes = trying(`Cannot read content/${path}`, () => readSmallFile(join(content, path), MAX_TEXT_BYTES))
    return bytes instanceof Uint8Array ? [{ path, bytes, digest: sha256(bytes) }] : []
  })
}
