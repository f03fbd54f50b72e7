import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import type { BuildOptions } from './build-options.ts'
import type { Making } from '../host/make-files.ts'
import type { OutputLock } from '../host/lock.ts'
import type { Memo } from '../host/memo/memo.ts'
import { NO_PICTURE_STORE, openPictureStore } from '../host/pictures/picture-store.ts'
import { packageRoot } from '../host/package-root.ts'
import { openPrinter, type PrintedFile, type PrintOrder } from '../host/print-files.ts'
import { openStage } from '../host/stage-files.ts'
import { openThreadPool, type ThreadPool } from '../host/thread-pool.ts'
import type { ThreadData } from '../host/thread-data.ts'
import type { Theme } from '../model/theme.ts'
import { writeData } from '../render/data-files.ts'
import { renderPage } from '../render/render-page.ts'

/** More threads than this only wait for the disk. */
const MOST_THREADS = 8

/** The threads of a build, which start when there is enough to do; none where one is to do everything. */
export function makePool(threads: number | undefined, memo: Memo, { out, staging }: OutputLock): ThreadPool | undefined {
  const size = threads ?? Math.min(availableParallelism(), MOST_THREADS)
  if (size < 2) return undefined
  const script = join(packageRoot(), 'lib/build-thread.js')
  return openThreadPool(script, size, (pack): ThreadData => ({ memo: memo.folder, pack, lock: { out, staging } }))
}

/** With fewer files to be made than this, starting threads takes longer. */
const WORTHWHILE = 250

/** How pages and files for machines are made: here, or in threads where there are many. */
export function makePress(theme: Theme, themeFile: string, memo: Memo, lock: OutputLock, pool: ThreadPool | undefined): Making['print'] {
  return async function* print(orders, count) {
    if (pool && count >= WORTHWHILE) {
      for await (const files of pool.map('print-files', questionsOf(orders, themeFile))) yield files as readonly PrintedFile[]
      return
    }
    const printer = openPrinter(openStage(lock), memo.bodies, { page: (input) => renderPage(input, theme), data: writeData })
    for (const order of orders) yield await printer(order)
  }
}

/** How pictures are made; what makes them is loaded when there are any. */
export function makeDraw({ root, memo }: Pick<BuildOptions, 'root' | 'memo'>): Making['draw'] {
  return async function* draw(pictures) {
    const { makePictures } = await import('../host/pictures/make-pictures.ts')
    yield* makePictures(root, pictures, memo ? openPictureStore(root) : NO_PICTURE_STORE)
  }
}

function* questionsOf(orders: Iterable<PrintOrder>, theme: string) {
  for (const order of orders) yield { input: { theme, order } }
}
