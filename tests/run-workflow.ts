import { spawnSync } from 'node:child_process'
import { chmodSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { load } from 'js-yaml'
import { REPOSITORY, type Ran } from './run-dateline.ts'
import { temporaryFolder } from './temporary-folder.ts'

/** What is read of a workflow of GitHub. */
export interface Workflow {
  readonly on: Readonly<Record<string, unknown>>
  readonly permissions: Readonly<Record<string, string>>
  readonly concurrency: { readonly group: string; readonly 'cancel-in-progress': boolean }
  readonly defaults: { readonly run: { readonly shell: string } }
  readonly jobs: Readonly<Record<string, Job>>
}

export interface Job {
  readonly uses?: string
  readonly if?: string
  readonly permissions?: Readonly<Record<string, string>>
  readonly 'timeout-minutes'?: number
  readonly outputs?: Readonly<Record<string, string>>
  readonly steps?: readonly Step[]
}

export interface Step {
  readonly id?: string
  readonly if?: string
  readonly uses?: string
  readonly with?: Readonly<Record<string, unknown>>
  readonly run?: string
  readonly env?: Readonly<Record<string, string>>
}

export function readYaml<T>(path: string): T {
  return load(readFileSync(join(REPOSITORY, path), 'utf8')) as T
}

/** The workflows of a folder by their names. */
export function readWorkflows(folder: string): ReadonlyMap<string, Workflow> {
  return new Map(readdirSync(join(REPOSITORY, folder)).map((name) => [name, readYaml<Workflow>(`${folder}/${name}`)]))
}

/**
 * What stands in for the machine of a CI: packages are there, the moment is CLOCK, nobody sleeps, the site's address is the
 * folder SITE, and what is asked of other machines is written down in CALLS and answered with ANSWER.
 */
const MACHINE: Readonly<Record<string, string>> = {
  npm: `[ "$1" = ci ] || { echo "npm $*: only npm ci is known here" >&2; exit 97; }`,
  npx: `[ "$1 $2" = "--no dateline" ] || { echo "npx $*: would look elsewhere" >&2; exit 97; }
shift 2
args=() moment=(--now "$CLOCK")
for arg in "$@"; do
  [ "$arg" = --now ] && moment=()
  [ "$arg" = https://delta.example ] && arg=$SITE
  args+=("$arg")
done
[ "$1" = build ] && args+=(--no-search)
[ "$1" = build ] || [ "$1" = check ] && args+=(--threads 1)
exec "$NODE" "$DATELINE" "\${args[@]}" "\${moment[@]}"`,
  date: `[ "$*" = "-u +%Y-%m-%dT%H:%M:%SZ" ] || exit 97
echo "$CLOCK"`,
  sleep: `echo "sleep $*" >> "$CALLS"`,
  rsync: `echo "rsync $*" >> "$CALLS"`,
  rclone: `echo "rclone $*" >> "$CALLS"`,
  curl: `echo "curl $*" >> "$CALLS"
printf %s "$ANSWER"`,
}

export interface Machine {
  /** Runs lines of a shell as a CI does: the first that fails is the last. */
  run(lines: string, env?: Readonly<Record<string, string>>): Ran
  /** What was asked of other machines. */
  calls(): readonly string[]
  /** The text of a file that the machine gave for a purpose, as `GITHUB_OUTPUT`. */
  told(name: 'GITHUB_OUTPUT' | 'GITHUB_STEP_SUMMARY'): string
}

/** A machine of a CI with the newsroom at `root` for its working folder, `site` for what is published, and an hour. */
export function makeMachine(root: string, site: string, clock: string, answer = '200'): Machine {
  const folder = temporaryFolder({ calls: '', GITHUB_OUTPUT: '', GITHUB_STEP_SUMMARY: '' })
  const bin = temporaryFolder(Object.fromEntries(Object.entries(MACHINE).map(([name, lines]) => [name, `#!/bin/bash\n${lines}\n`])))
  for (const name of Object.keys(MACHINE)) chmodSync(join(bin, name), 0o755)
  const readLines = (name: string) => readFileSync(join(folder, name), 'utf8')
  const env = {
    ...{ PATH: `${bin}:${process.env['PATH']}`, HOME: process.env['HOME'], NO_COLOR: '1', GIT_CONFIG_NOSYSTEM: '1' },
    ...{ NODE: process.execPath, DATELINE: `${REPOSITORY}lib/dateline.js`, CALLS: join(folder, 'calls') },
    ...{ CLOCK: clock, SITE: site, ANSWER: answer, SERVER: 'press@host.example:/srv/' },
    ...{ GITHUB_OUTPUT: join(folder, 'GITHUB_OUTPUT'), GITHUB_STEP_SUMMARY: join(folder, 'GITHUB_STEP_SUMMARY') },
  }
  return {
    run(lines, more = {}) {
      const args = ['--noprofile', '--norc', '-eo', 'pipefail', '-c', lines]
      const { status, stdout, stderr } = spawnSync('bash', args, { cwd: root, env: { ...env, ...more }, encoding: 'utf8' })
      return { status, stdout, stderr }
    },
    calls: () => readLines('calls').split('\n').filter(Boolean),
    told: readLines,
  }
}

export interface RanJob {
  readonly passed: boolean
  readonly outputs: Readonly<Record<string, string>>
  /** What all steps printed. */
  readonly printed: string
  /** The actions that were used, with those that a failure or a condition left out taken away. */
  readonly used: readonly string[]
}

/** Runs the steps of a job in order, as GitHub does. Actions are not run: what they keep lies in the newsroom's folder anyway. */
export function runJob(job: Job, machine: Machine, needs: Readonly<Record<string, Readonly<Record<string, string>>>> = {}): RanJob {
  let passed = true
  let printed = ''
  const used: string[] = []
  const known = new Map<string, string>()
  for (const [name, outputs] of Object.entries(needs))
    for (const [key, value] of Object.entries(outputs)) known.set(`needs.${name}.outputs.${key}`, value)
  const valueOf = (expression: string) => known.get(expression.replace(/^\$\{\{ | \}\}$/g, '')) ?? ''
  for (const { id = '', if: condition, uses, run, env = {} } of job.steps ?? []) {
    if (!mayRun(condition, passed, known)) continue
    if (uses !== undefined) used.push(uses)
    if (run === undefined) continue
    const before = machine.told('GITHUB_OUTPUT').length
    const ran = machine.run(run, Object.fromEntries(Object.entries(env).map(([name, value]) => [name, valueOf(value)])))
    printed += ran.stdout + ran.stderr
    known.set(`steps.${id}.outcome`, ran.status === 0 ? 'success' : 'failure')
    for (const line of machine.told('GITHUB_OUTPUT').slice(before).split('\n').filter(Boolean)) {
      const [key = '', value = ''] = line.split('=')
      known.set(`steps.${id}.outputs.${key}`, value)
    }
    passed &&= ran.status === 0
  }
  const outputs = Object.fromEntries(Object.entries(job.outputs ?? {}).map(([name, value]) => [name, valueOf(value)]))
  return { passed, outputs, printed, used }
}

/** The conditions that the steps of these workflows have: nothing, `!cancelled()`, and that with the outcome of a step. */
function mayRun(condition: string | undefined, passed: boolean, known: ReadonlyMap<string, string>): boolean {
  if (condition === undefined) return passed
  const parts = /^\$\{\{ !cancelled\(\)(?: && (?<name>[\w.]+) == '(?<value>\w+)')? \}\}$/.exec(condition)?.groups
  if (!parts) throw new Error(`A condition that is not known here: ${condition}`)
  return parts['name'] === undefined || known.get(parts['name']) === parts['value']
}
