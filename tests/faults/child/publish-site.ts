import { openSync, readFileSync } from 'node:fs'
import { putSite } from '../../host/put-site.ts'
import { MachineError } from '../../../src/host/machine-error.ts'

/* A program that publishes the files of a JSON file into a folder, and ends as the command does: publish-site.mjs <out> <site.json> */

const [, , out = '', site = ''] = process.argv

try {
  const files = JSON.parse(readFileSync(site, 'utf8')) as Record<string, string>
  if (process.env['OPEN_ALL']) openAll()
  const { written, removed } = await putSite(out, files)
  process.stdout.write(`${written.length} written, ${removed.length} removed\n`)
} catch (error) {
  if (!(error instanceof MachineError)) throw error
  process.stderr.write(`${error.message}\n`)
  process.exitCode = 3
}

/** Opens files until there can be no more. */
function openAll(): void {
  try {
    for (;;) openSync('/dev/null', 'r')
  } catch {}
}
