import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { packageRoot } from './package-root.ts'

/** The version of Dateline itself. */
export function packageVersion(): string {
  return packageFile().version
}

/** The version of a dependency that Dateline wants. */
export function packageDependency(name: string): string {
  return packageFile().dependencies[name] ?? ''
}

function packageFile() {
  const text = readFileSync(join(packageRoot(), 'package.json'), 'utf8')
  return JSON.parse(text) as { readonly version: string; readonly dependencies: Readonly<Record<string, string>> }
}
