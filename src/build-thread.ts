import { workerData } from 'node:worker_threads'
import { compileSource, type SourceInput } from './compile/compile-source.ts'
import { loadThemeFile } from './host/load-theme.ts'
import { openBodyPacks } from './host/memo/body-pack.ts'
import { writeCompiled } from './host/memo/compiled-record.ts'
import { packFile } from './host/memo/open-memo.ts'
import { openPrinter, type PrintOrder } from './host/print-files.ts'
import { serveTasks } from './host/serve-tasks.ts'
import { unpackSources, type SourceBatch } from './host/source-batch.ts'
import { openStage } from './host/stage-files.ts'
import type { ThreadData } from './host/thread-data.ts'
import { writeData } from './render/data-files.ts'
import { renderPage } from './render/render-page.ts'

// A thread of a build. The bodies that it compiles stay in a pack of its own, and the files that it makes go to the stage from here.
const { memo, pack, lock } = workerData as ThreadData
const packs = openBodyPacks((number) => packFile(memo, number), pack)

const compileAll = async (batch: SourceBatch) => {
  const texts: string[] = []
  for (const input of unpackSources<SourceInput>(batch)) texts.push(writeCompiled(await compileSource.run(input), packs))
  return texts
}

const openPress = (theme: string) => {
  const module = loadThemeFile(theme)
  return openPrinter(openStage(lock), packs, { page: (input) => renderPage(input, module), data: writeData })
}
let press: ReturnType<typeof openPress> | undefined
const print = async ({ theme, order }: { readonly theme: string; readonly order: PrintOrder }) => (press ??= openPress(theme))(order)

serveTasks([
  { name: compileSource.name, version: compileSource.version, run: compileAll },
  { name: 'print-files', version: '', run: print },
])
