import { openSync, readFileSync } from 'node:fs'
import { putFiles, streamOf, type Files } from '../../host/put-site.ts'
import { MachineError } from '../../../src/host/machine-error.ts'
import type { SiteFile } from '../../../src/host/publish.ts'

/* A program that publishes the files of a JSON file into a folder, and ends as the command does: publish-site.mjs <out> <site.json> */

const [, , out = '', site = ''] = process.argv

try {
  const files = JSON.parse(readFileSync(site, 'utf8')) as Files
  if (process.env['OPEN_ALL'] === 'before') openAll()
  const { written, removed } = await putFiles(out, making(files))
  process.stdout.write(`${written.length} written, ${removed.length} removed\n`)
} catch (error) {
  if (!(error instanceof MachineError)) throw error
  process.stderr.write(`${error.message}\n`)
  process.exitCode = 3
}

async function* making(files: Files): AsyncGenerator<SiteFile> {
  if (process.env['OPEN_ALL'] === 'between') openAll()
  yield* streamOf(files)
}

/** Opens files until there can be no more. */
function openAll(): void {
  try {
    for (;;) openSync('/dev/null', 'r')
  } catch {}
}
