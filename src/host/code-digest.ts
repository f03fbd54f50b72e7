import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { packageRoot } from './package-root.ts'

/** Stands for everything that can change an answer and is not given to the build: this code, Node and the machine's kind. */
export function codeDigest(): string {
  const { version, platform, arch } = process
  return `${readFileSync(join(packageRoot(), 'lib', 'code.txt'), 'utf8').trim()} ${version} ${platform} ${arch}`
}
