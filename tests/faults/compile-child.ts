import { buildSync } from 'esbuild'
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll } from 'vitest'

/** Compiles the programs in child/ for the tests of a file, and gives the folder where they are: <name>.mjs. */
export function compileChildren(): string {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-children-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  buildSync({
    entryPoints: ['break-files', 'publish-site', 'hold-lock'].map((name) => fileURLToPath(new URL(`child/${name}.ts`, import.meta.url))),
    outdir: folder,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
  })
  // They tell of what version they are, as the command does.
  copyFileSync(fileURLToPath(new URL('../../package.json', import.meta.url)), join(folder, 'package.json'))
  return folder
}
