import { statSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { LEDGER_PATH, readLedger, type Ledger } from './ledger.ts'
import { MachineError, reasonOf, UsageError } from './machine-error.ts'
import { readOrdinaryFile } from './read-ordinary-file.ts'

/** A site that was published: a folder, the ledger in a folder, or an address. */
export interface PublishedSite {
  readonly ledger: Ledger
  /** Whether a server answers for it, and not a file system. */
  readonly isAddress: boolean
  /** The bytes of a file by its path; undefined where it is not there. */
  readonly bytesOf: (path: string) => Promise<Uint8Array | undefined>
}

/** How long an answer is waited for, in milliseconds. */
const PATIENCE = 20_000

/** Opens what `place` names: https://…, an output folder, or its .well-known/dateline.json. */
export async function openPublished(place: string): Promise<PublishedSite> {
  const isAddress = /^https?:\/\//.test(place)
  const bytesOf = isAddress ? fromAddress(place) : fromFolder(folderOf(place))
  const ledger = await readLedger(async (path) => {
    const bytes = await bytesOf(path)
    return bytes && new TextDecoder().decode(bytes)
  })
  if (!ledger) throw new UsageError(`There is no site made by Dateline at ${place}: no readable ${LEDGER_PATH}.`)
  return { ledger, isAddress, bytesOf }
}

function folderOf(place: string): string {
  const stats = statSync(place, { throwIfNoEntry: false })
  if (!stats) throw new UsageError(`There is nothing at ${place}.`)
  if (stats.isDirectory()) return place
  if (basename(place) !== basename(LEDGER_PATH)) throw new UsageError(`${place} is neither a folder nor a ${basename(LEDGER_PATH)}.`)
  return dirname(dirname(place))
}

function fromFolder(folder: string): PublishedSite['bytesOf'] {
  return async (path) => {
    try {
      return readOrdinaryFile(join(folder, path))
    } catch {
      return undefined
    }
  }
}

function fromAddress(address: string): PublishedSite['bytesOf'] {
  const base = address.replace(/\/*$/, '/')
  return async (path) => {
    const url = base + path.split('/').map(encodeURIComponent).join('/')
    try {
      const response = await fetch(url.replace(/\/index\.html$/, '/'), { signal: AbortSignal.timeout(PATIENCE) })
      return response.ok ? new Uint8Array(await response.arrayBuffer()) : undefined
    } catch (error) {
      const cause = error instanceof Error && error.cause !== undefined ? error.cause : error
      throw new MachineError(`Cannot reach ${url}: ${reasonOf(cause)}`, { cause: error })
    }
  }
}
