import { closeSync, constants, fstatSync, openSync, readFileSync } from 'node:fs'
import { codeOf } from './machine-error.ts'

const { O_RDONLY, O_NOFOLLOW = 0, O_NONBLOCK = 0 } = constants

/**
 * The bytes of an ordinary file. Refuses a link, a pipe or a device even where it took the place of the file a moment ago:
 * a link may lead anywhere, and a pipe is waited for.
 */
export function readOrdinaryFile(path: string): Uint8Array {
  return withOrdinaryFile(path, (file) => readFileSync(file))
}

/** The same, of a file of which no more than `most` bytes are wanted: of a larger one, only its size is told. */
export function readSmallFile(path: string, most: number): Uint8Array | { readonly size: number } {
  return withOrdinaryFile(path, (file, size) => (size > most ? { size } : readFileSync(file)))
}

function withOrdinaryFile<T>(path: string, read: (file: number, size: number) => T): T {
  const file = open(path)
  try {
    const stats = fstatSync(file)
    if (!stats.isFile()) throw new Error('it is no ordinary file')
    return read(file, stats.size)
  } finally {
    closeSync(file)
  }
}

function open(path: string): number {
  try {
    return openSync(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK)
  } catch (error) {
    throw codeOf(error) === 'ELOOP' ? new Error('it is a symbolic link', { cause: error }) : error
  }
}
