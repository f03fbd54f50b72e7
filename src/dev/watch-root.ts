import { existsSync, realpathSync, watch, type FSWatcher } from 'node:fs'
import { join, relative, sep } from 'node:path'
import type { AsyncSubscription } from '@parcel/watcher'
import watcher from '@parcel/watcher'
import { reasonOf } from '../host/machine-error.ts'

export interface Watch {
  close(): Promise<void>
}

export interface Watcher {
  /** Paths below the root that were changed, came or went; undefined where nobody knows which. */
  readonly onChange: (paths: readonly string[] | undefined) => void
  /** Told where a folder cannot be watched. */
  readonly onFailure: (message: string) => void
}

const FOLDERS = ['content', 'public', 'theme']

/** How long one waits for what belongs to the same change, in milliseconds: many programs write a file in several steps. */
const SETTLED = 8

/** Watches what a site is made of, folders that come later too. */
export async function watchRoot(given: string, { onChange, onFailure }: Watcher): Promise<Watch> {
  const root = realpathSync(given)
  const open = new Map<string, AsyncSubscription>()
  let gathered: Set<string> | 'unknown' = new Set()
  let timer: NodeJS.Timeout | undefined

  const gather = (paths: readonly string[] | undefined) => {
    if (paths === undefined || gathered === 'unknown') gathered = 'unknown'
    else for (const path of paths) gathered.add(path)
    timer ??= setTimeout(() => {
      const all = gathered
      timer = undefined
      gathered = new Set()
      onChange(all === 'unknown' ? undefined : [...all])
    }, SETTLED)
  }

  const unsubscribe = async (folder: string) => {
    // A folder that is gone is watched by nobody.
    await open
      .get(folder)
      ?.unsubscribe()
      .catch(() => {})
    open.delete(folder)
  }

  const subscribe = async (folder: string) => {
    await unsubscribe(folder)
    if (!existsSync(join(root, folder))) return
    try {
      const subscription = await watcher.subscribe(join(root, folder), (error, events) => {
        const paths = events?.map(({ path }) => relative(root, path).split(sep).join('/')).filter((path) => !isOfNobody(path))
        if (error) gather(undefined)
        else if (paths.length > 0) gather(paths)
      })
      open.set(folder, subscription)
    } catch (error) {
      onFailure(`Cannot watch ${join(given, folder)}, so that changes in it will not show: ${reasonOf(error)}`)
    }
  }

  for (const folder of FOLDERS) await subscribe(folder)
  let work = Promise.resolve()
  const above: FSWatcher = watch(root, (_, name) => {
    if (name === null || !FOLDERS.includes(name)) return
    work = work.then(() => subscribe(name)).then(() => gather(undefined))
  })
  // What is wrong with the root is found when it is read.
  above.on('error', () => {})
  return {
    async close() {
      above.close()
      await work
      clearTimeout(timer)
      for (const folder of FOLDERS) await unsubscribe(folder)
    },
  }
}

/** Names that a site is not made of: what editors keep beside a file. In a theme they may be imported. */
function isOfNobody(path: string): boolean {
  return !path.startsWith('theme/') && path.split('/').some((name) => /^[._]|~$/.test(name))
}
