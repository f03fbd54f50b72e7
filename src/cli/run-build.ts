import { join } from 'node:path'
import type { BuildOptions } from './build-options.ts'
import { EXIT } from './exit.ts'
import { makeRunner } from './make-runner.ts'
import { openProject } from './open-project.ts'
import { outputProblems } from './output-problems.ts'
import { countProblems, printDiagnostics } from './print-diagnostics.ts'
import { startProgress } from './progress.ts'
import { startStopwatch } from '../host/stopwatch.ts'
import { build } from '../build.ts'
import { lockOutput, type OutputLock } from '../host/lock.ts'
import { writeNextLift } from '../host/next-lift.ts'
import { refuseBadPlace } from '../host/output-place.ts'
import { publish } from '../host/publish.ts'
import { readOrdinaryFile } from '../host/read-ordinary-file.ts'

/** `dateline build`: the site, or every reason why there is none. */
export async function runBuild(options: BuildOptions): Promise<void> {
  const out = options.out ?? join(options.root, 'dist')
  refuseBadPlace(options.root, out)
  // Taken before anything is read: a build that read older sources never comes after one that read newer ones.
  const lock = lockOutput(out)
  try {
    await buildInto(out, lock, options)
  } finally {
    lock.release()
  }
}

async function buildInto(out: string, lock: OutputLock, options: BuildOptions): Promise<void> {
  const watch = startStopwatch()
  const project = await openProject(options, 'build')
  watch.lap('read')
  const result = await build(project, makeRunner())
  watch.lap('compile, assemble and plan')
  printDiagnostics(result.diagnostics, options)
  if (result.kind !== 'site') {
    process.stdout.write(`Nothing was published: ${countProblems(result.diagnostics)}.\n`)
    process.exitCode = result.kind === 'refused' ? EXIT.contentErrors : EXIT.misused
    return
  }

  const progress = startProgress(result.count)
  const published = await publish(result.files, {
    lock,
    preview: options.drafts,
    records: result.records,
    bytesOf: ({ root, path }) => readOrdinaryFile(join(options.root, root, path)),
    onProgress: progress.show,
  }).finally(progress.clear)
  const found = outputProblems(published, options.root, out)
  printDiagnostics(found, options)
  writeNextLift(options.root, result.schedule.lifts)
  watch.lap('render and publish')

  const { written, removed, unchanged } = published
  const languages = `${result.languages.length} language${result.languages.length === 1 ? '' : 's'}`
  const files = `${written.length} files written, ${removed.length} removed, ${unchanged} unchanged`
  const problems = countProblems([...result.diagnostics, ...found])
  const warnings = problems === '' ? '' : ` There are ${problems}.`.replace('are 1 ', 'is 1 ')
  process.stdout.write(`Built ${result.pages} pages in ${languages} in ${watch.total()}: ${files}.${warnings}\n`)
  if (options.stats) {
    const [next] = result.schedule.lifts
    const feeds = [...written, ...removed].filter((path) => FEED.test(path)).map((path) => `changed feed: ${path}`)
    const lines = [...watch.laps(), next ? `next lift at ${next.at}` : 'nothing is waiting to lift', ...feeds]
    process.stdout.write(lines.map((line) => `  ${line}\n`).join(''))
  }
}

/** What subscribers read again and again; the documents of an archive do not change. */
const FEED = /(^|\/)feed\.(xml|json)$/
