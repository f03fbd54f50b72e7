import { compileSource } from '../src/compile/compile-source.ts'
import { loadRemark } from '../src/compile/markdown/remark.ts'
import type { Compiled } from '../src/model/compiled.ts'
import { LANGUAGES } from '../src/model/locale.ts'
import type { Page } from '../src/model/page.ts'
import type { Release } from '../src/model/release.ts'
import type { Checked } from '../src/task.ts'
import { sourceFile } from './source-file.ts'

// Once it is loaded, nothing is promised any more.
await loadRemark()

/** Compiles one source as a build does, for a newsroom in Lima (UTC−5 all year) that speaks all languages. */
export function compileText(text: string | Uint8Array, path = 'releases/2026/boats.en.md'): Checked<Compiled> {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text
  const compiled = compileSource.run({ source: sourceFile(path, bytes), timeZone: 'America/Lima', languages: LANGUAGES })
  if (compiled instanceof Promise) throw new Error('Compiling does not wait for anything.')
  return compiled
}

/** The release that a source became; fails where it became none. */
export function releaseOf({ value, diagnostics }: Checked<Compiled>): Release {
  if (value.kind === 'release' && value.release) return value.release
  throw new Error(`There is no release: ${JSON.stringify(diagnostics)}`)
}

/** The page that a source became; fails where it became none. */
export function pageOf({ value, diagnostics }: Checked<Compiled>): Page {
  if (value.kind === 'page' && value.page) return value.page
  throw new Error(`There is no page: ${JSON.stringify(diagnostics)}`)
}
