import { spawnSync, type SpawnSyncReturns } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Fault } from './fault.ts'
import type { Files } from '../host/put-site.ts'

/** Runs a compiled program while a fault happens to it. */
export function runFaulty(children: string, args: readonly string[], fault: Fault): SpawnSyncReturns<string> {
  return spawnSync(process.execPath, ['--import', join(children, 'break-files.mjs'), ...args], {
    env: { ...process.env, NO_COLOR: '1', FAULT: JSON.stringify(fault) },
    encoding: 'utf8',
  })
}

/** Publishes a site in a process of its own while a fault happens to it. */
export function publishFaulty(children: string, out: string, files: Files, fault: Fault): SpawnSyncReturns<string> {
  return withFile(JSON.stringify(files), (site) => runFaulty(children, [join(children, 'publish-site.mjs'), out, site], fault))
}

/** How many calls change files under a folder while `run` runs its program. */
export function countChanges(under: string, run: (fault: Fault) => SpawnSyncReturns<string>): number {
  return withFile('', (report) => {
    const { status, stderr } = run({ kind: 'none', under, report })
    if (status !== 0) throw new Error(stderr)
    return Number(readFileSync(report, 'utf8'))
  })
}

function withFile<T>(text: string, use: (file: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-faults-'))
  try {
    writeFileSync(join(folder, 'file'), text)
    return use(join(folder, 'file'))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
