import { closeSync, constants, ftruncateSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { sha256 } from '../../digest.ts'

/** What vouches for a file of a log in its folder, part by part as it was written. What comes after the last part is of a build that died. */
export interface LogSeal {
  readonly file: string
  readonly parts: readonly { readonly length: number; readonly digest: string }[]
  /** How many records there are in it, those included that others have taken the place of. */
  readonly count: number
}

/** Records by name, in a file that grows at its end: of several with one name the last counts. */
export interface RecordLog {
  /** The text of a record, which is one line. */
  get(name: string): string | undefined
  set(name: string, text: string): void
  drop(name: string): void
  names(): Iterable<string>
  /** The texts, as they were when the log was opened, in which something stands. */
  having(words: string): readonly string[]
  /** Writes what was set and dropped, and tells what vouches for all of it. */
  commit(): LogSeal
}

/** A log is written anew when more of its records than this count no longer, and more than count. */
const IDLE = 2000

/** A log that is read when it is first asked for something; it is empty where the seal is broken. `newFile` names a file that is not there yet. */
export function openRecordLog(folder: string, seal: LogSeal | undefined, newFile: () => string): RecordLog {
  let log: RecordLog | undefined
  const open = () => (log ??= readLog(folder, seal, newFile))
  return {
    get: (name) => open().get(name),
    set: (name, text) => open().set(name, text),
    drop: (name) => open().drop(name),
    names: () => open().names(),
    having: (words) => open().having(words),
    commit: () => (log || !seal ? open().commit() : seal),
  }
}

function readLog(folder: string, seal: LogSeal | undefined, newFile: () => string): RecordLog {
  const bytes = seal && readSealed(folder, seal)
  const records = bytes ? readRecords(bytes) : new Map<string, Slice | string>()
  let written = bytes ? seal : undefined
  let pending: string[] = []
  const textOf = (found: Slice | string) => (typeof found === 'string' ? found : (bytes?.toString('utf8', found.start, found.end) ?? ''))
  return {
    get(name) {
      const found = records.get(name)
      return found === undefined ? undefined : textOf(found)
    },
    set(name, text) {
      records.set(name, text)
      pending.push(lineOf(name, text))
    },
    drop(name) {
      if (records.delete(name)) pending.push(lineOf(name, ''))
    },
    names: () => records.keys(),
    having: (words) => (bytes ? textsHaving(words, bytes, records) : []),
    commit() {
      const idle = (written?.count ?? 0) + pending.length - records.size
      const goesOn = written !== undefined && idle <= Math.max(IDLE, records.size)
      if (goesOn && pending.length === 0) return written as LogSeal
      written = goesOn
        ? append(folder, written as LogSeal, pending)
        : append(
            folder,
            { file: newFile(), parts: [], count: 0 },
            [...records].map(([name, found]) => lineOf(name, textOf(found))),
          )
      pending = []
      return written
    },
  }
}

interface Slice {
  readonly start: number
  readonly end: number
}

function readSealed(folder: string, { file, parts }: LogSeal): Buffer | undefined {
  try {
    const bytes = readFileSync(join(folder, file))
    let end = 0
    for (const { length, digest } of parts) if (sha256(bytes.subarray(end, (end += length))) !== digest) return undefined
    return bytes.subarray(0, end)
  } catch {
    return undefined
  }
}

const TAB = 9
const NEWLINE = 10

function readRecords(bytes: Buffer): Map<string, Slice | string> {
  const records = new Map<string, Slice | string>()
  for (let start = 0; start < bytes.length; ) {
    const tab = bytes.indexOf(TAB, start)
    const end = bytes.indexOf(NEWLINE, tab)
    const name = bytes.toString('utf8', start, tab)
    if (end === tab + 1) records.delete(name)
    else records.set(name, { start: tab + 1, end })
    start = end + 1
  }
  return records
}

/** Looks through all bytes at once, which is many times faster than line by line. */
function textsHaving(words: string, bytes: Buffer, records: ReadonlyMap<string, Slice | string>): readonly string[] {
  const texts: string[] = []
  const wanted = Buffer.from(words)
  for (let at = bytes.indexOf(wanted); at >= 0; ) {
    const begin = bytes.lastIndexOf(NEWLINE, at) + 1
    const tab = bytes.indexOf(TAB, begin)
    const end = bytes.indexOf(NEWLINE, at)
    const record = records.get(bytes.toString('utf8', begin, tab))
    if (typeof record === 'object' && record.start === tab + 1) texts.push(bytes.toString('utf8', tab + 1, end))
    at = bytes.indexOf(wanted, end)
  }
  return texts
}

/** Neither JSON nor the path of a file that Dateline reads or writes has a tab or a line end in it. */
function lineOf(name: string, text: string): string {
  return `${name}\t${text}\n`
}

/** How many lines are written at once: a text of all of them would be as large as the file. */
const BATCH = 2000

function append(folder: string, { file, parts, count }: LogSeal, lines: readonly string[]): LogSeal {
  const path = join(folder, file)
  const start = parts.reduce((sum, { length }) => sum + length, 0)
  const added: LogSeal['parts'][number][] = []
  // Nobody else is to read what is not published yet.
  if (start === 0) rmSync(path, { force: true })
  const to = openSync(path, constants.O_RDWR | constants.O_CREAT | (constants.O_NOFOLLOW ?? 0), 0o600)
  try {
    ftruncateSync(to, start)
    let end = start
    for (let first = 0; first < lines.length; first += BATCH) {
      const bytes = Buffer.from(lines.slice(first, first + BATCH).join(''))
      for (let done = 0; done < bytes.length; ) done += writeSync(to, bytes, done, bytes.length - done, end + done)
      end += bytes.length
      added.push({ length: bytes.length, digest: sha256(bytes) })
    }
  } finally {
    closeSync(to)
  }
  return { file, parts: [...parts, ...added], count: count + lines.length }
}
