import type { DevOptions } from './build-options.ts'
import { openDevMemory } from './dev-memory.ts'
import { makeDraw } from './make-press.ts'
import { countProblems, printDiagnostics } from './print-diagnostics.ts'
import { openDev, type Dev } from '../dev/open-dev.ts'
import type { DrawPicture } from '../dev/site-route.ts'
import { startStopwatch } from '../host/stopwatch.ts'
import { refuseNoContent } from '../host/refuse-no-content.ts'
import { isError } from '../model/diagnostic.ts'

/** Where a server listens if nobody says where: the first port from here on that is free. */
const USUAL_PORT = 4400

/** `dateline dev`: serves the newsroom as it is until somebody ends it. */
export async function runDev({ root, port }: DevOptions): Promise<void> {
  refuseNoContent(root)
  const watch = startStopwatch()
  const memory = openDevMemory(root)
  try {
    const dev = await openDev({
      root,
      ...memory,
      draw: drawOne(root),
      port: port === undefined ? { kind: 'from', port: USUAL_PORT } : { kind: 'only', port },
      onFailure: say,
    })
    process.stdout.write(`The newsroom is at ${dev.origin}/ after ${watch.total()}. Ctrl+C ends it.\n`)
    tellProblems(dev, root)
    // Nobody waits for that.
    setTimeout(memory.keep, 1000).unref()
    await untilEnded()
    await dev.close()
    memory.keep()
  } finally {
    memory.close()
  }
}

function drawOne(root: string): DrawPicture {
  const draw = makeDraw({ root, memo: true })
  return async (picture) => {
    for await (const { bytes } of draw([picture])) return bytes
    throw new Error(`${picture.path} was not made.`)
  }
}

/** Prints what is wrong whenever that is another. */
function tellProblems({ site }: Dev, root: string): void {
  let told = ''
  const tell = () => {
    const { diagnostics, failure } = site
    const now = JSON.stringify([diagnostics, failure])
    if (now === told) return
    const isFirst = told === ''
    told = now
    printDiagnostics(diagnostics, { root, format: 'text', drafts: true, memo: true })
    if (failure !== undefined) say(failure)
    else if (diagnostics.some(isError)) say(`${countProblems(diagnostics)}. What has errors is shown as it was before.`)
    else if (diagnostics.length > 0) say(`${countProblems(diagnostics)}.`)
    else if (!isFirst) say('All is well.')
  }
  tell()
  site.listen(tell)
}

function say(message: string): void {
  process.stderr.write(`${message}\n`)
}

async function untilEnded(): Promise<void> {
  await new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve())
  })
}
