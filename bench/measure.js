import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { startWatch } from './start-watch.js'

/** @typedef {import('./model.ts').Command} Command */
/** @typedef {import('./model.ts').Measured} Measured */

/** GNU time, which asks the kernel what all processes took once they have ended. */
const TIME = '/usr/bin/time'

/**
 * Runs a program to its end. Rejects with what it printed when it fails.
 * @param {Command} command
 * @returns {Promise<Measured>}
 */
export function measure(command) {
  return process.platform === 'linux' && existsSync(TIME) ? measureByTime(command) : measureByWatching(command)
}

/** @param {Command} command @returns {Promise<Measured>} */
async function measureByTime(command) {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-time-'))
  try {
    const record = join(folder, 'record')
    const { seconds } = await run({ ...command, file: TIME, args: ['-o', record, '-f', '%U %S %M', command.file, ...command.args] })
    const [user = Number.NaN, system = Number.NaN, kibibytes = Number.NaN] = readFileSync(record, 'utf8').trim().split(' ').map(Number)
    return { seconds, cpuSeconds: user + system, peakBytes: kibibytes * 1024 }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/**
 * The same where there is no GNU time: looks at the process while it runs, and does not see other processes that it starts.
 * @param {Command} command
 * @returns {Promise<Measured>}
 */
export async function measureByWatching(command) {
  const watch = startWatch()
  try {
    const { seconds } = await run(command, watch.follow)
    return { seconds, ...watch.seen() }
  } finally {
    watch.stop()
  }
}

/**
 * @param {Command} command
 * @param {(pid: number | undefined) => void} [onStart]
 */
async function run({ file, args, cwd }, onStart) {
  const start = process.hrtime.bigint()
  const child = spawn(file, args, { cwd, env: environment(), stdio: ['ignore', 'pipe', 'pipe'] })
  onStart?.(child.pid)
  const printed = Promise.all([text(child.stdout), text(child.stderr)])
  const [status] = await once(child, 'close')
  const seconds = Number(process.hrtime.bigint() - start) / 1e9
  if (status !== 0) throw new Error(`${file} ${args.join(' ')} ended with ${status}:\n${(await printed).join('\n')}`)
  return { seconds }
}

/** Without what would make some programs slower to start, and with no message home. */
export function environment() {
  const { NODE_EXTRA_CA_CERTS: _certificates, ...env } = process.env
  return { ...env, NO_COLOR: '1', ASTRO_TELEMETRY_DISABLED: '1' }
}
