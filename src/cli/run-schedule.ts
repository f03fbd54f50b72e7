import type { ScheduleOptions } from './build-options.ts'
import { EXIT } from './exit.ts'
import { makeRunner } from './make-runner.ts'
import { openProject } from './open-project.ts'
import { printDiagnostics } from './print-diagnostics.ts'
import { build, type Upcoming } from '../build.ts'
import { theMoment } from '../host/clock.ts'
import { isLiftDue } from '../host/next-lift.ts'
import { formatMoment } from '../language/dates.ts'

/**
 * `dateline schedule`: what goes out by itself, moment by moment, in UTC and in the newsroom's zone. With --due it reads no
 * content, so that a CI can ask every few minutes, and answers in a line that its jobs pass on.
 */
export async function runSchedule({ root, now, format, due }: ScheduleOptions): Promise<void> {
  if (due) {
    process.stdout.write(`due=${isLiftDue(root, now ?? theMoment())}\n`)
    return
  }
  const options = { root, drafts: false, memo: true, format: 'text', ...(now && { now }) } as const
  const { project } = await openProject(options, 'build')
  const result = await build(project, makeRunner())
  if (result.kind === 'misconfigured') {
    printDiagnostics(result.diagnostics, options)
    process.exitCode = EXIT.misused
    return
  }
  process.stdout.write(format === 'json' ? asJson(result.schedule) : asText(result.schedule))
}

function asJson({ lifts, timeZone }: Upcoming): string {
  return `${JSON.stringify({ timeZone, lifts }, undefined, 2)}\n`
}

function asText({ lifts, timeZone }: Upcoming): string {
  if (lifts.length === 0) return 'Nothing is waiting to lift.\n'
  const blocks = lifts.map(({ at, releases }) => {
    const lines = releases.map(({ file, title }) => `  ${file}  ${title ?? '(has errors)'}\n`)
    return `${at}  ${formatMoment(at, timeZone, 'en')}, ${timeZone}\n${lines.join('')}`
  })
  return blocks.join('\n')
}
