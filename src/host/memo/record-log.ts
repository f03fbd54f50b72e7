import { appendLines, sealedParts, type FileSeal } from './sealed-file.ts'

/** What vouches for a log. */
export interface LogSeal extends FileSeal {
  /** How many records there are in it, those included that others have taken the place of. */
  readonly count: number
  /** How many of them still count. */
  readonly kept: number
}

/**
 * Records by name, in a file that grows at its end: of several with one name the last counts. It is read when it is first asked for
 * something; a broken seal makes it an empty one.
 */
export interface RecordLog {
  /** The text of a record, which is one line. */
  get(name: string): string | undefined
  set(name: string, text: string): void
  drop(name: string): void
  names(): Iterable<string>
  /** Looks some records up at once: then to get or to set these does not take reading the whole. */
  fetch(names: Iterable<string>): void
  /** The names and texts of the records in which something stands. */
  having(words: string): readonly (readonly [name: string, text: string])[]
  /** Writes what was set and dropped, and tells what vouches for all of it. */
  commit(): LogSeal
}

/** A log is written anew when more of its records than this count no longer, and more than count. */
const IDLE = 2000

/** Opens a log; `newFile` names a file that is not there yet. */
export function openRecordLog(folder: string, seal: LogSeal | undefined, newFile: () => string): RecordLog {
  let whole: WholeLog | undefined
  const fetched = new Map<string, string | undefined>()
  // As long as nothing but what was fetched is changed, the whole need not be read.
  const changed = new Map<string, { readonly before: string | undefined; readonly text: string | undefined }>()
  const open = () => {
    if (whole) return whole
    whole = readLog(folder, seal, newFile)
    for (const [name, { text }] of changed) put(whole, name, text)
    return whole
  }
  const change = (name: string, text: string | undefined) => {
    if (whole || !fetched.has(name)) return put(open(), name, text)
    changed.set(name, { before: changed.get(name)?.before ?? fetched.get(name), text })
    fetched.set(name, text)
  }
  return {
    get: (name) => (whole || !fetched.has(name) ? open().get(name) : fetched.get(name)),
    set: change,
    drop: (name) => change(name, undefined),
    names: () => open().names(),
    fetch(names) {
      if (whole || !seal) return
      const wanted = [...names].filter((name) => !fetched.has(name))
      const found = pick(folder, seal, new Set(wanted))
      for (const name of wanted) fetched.set(name, found.get(name))
    },
    having: (words) => (whole || !seal || changed.size > 0 ? open().having(words) : recordsHaving(words, folder, seal)),
    commit() {
      if (whole || !seal) return open().commit()
      if (changed.size === 0) return seal
      const all = [...changed.values()]
      const kept = seal.kept + all.filter(({ text }) => text !== undefined).length - all.filter(({ before }) => before !== undefined).length
      const count = seal.count + changed.size
      if (isIdle(count, kept)) return open().commit()
      const lines = [...changed].map(([name, { text = '' }]) => lineOf(name, text))
      return { ...appendLines(folder, seal, lines), count, kept }
    },
  }
}

function put(log: WholeLog, name: string, text: string | undefined): void {
  if (text === undefined) log.drop(name)
  else log.set(name, text)
}

function isIdle(count: number, kept: number): boolean {
  return count - kept > Math.max(IDLE, kept)
}

type WholeLog = Omit<RecordLog, 'fetch'>

function readLog(folder: string, seal: LogSeal | undefined, newFile: () => string): WholeLog {
  const known = seal && readRecords(folder, seal)
  const records = known ?? new Map<string, string>()
  const written = known ? seal : undefined
  const pending: string[] = []
  return {
    get: (name) => records.get(name),
    set(name, text) {
      records.set(name, text)
      pending.push(lineOf(name, text))
    },
    drop(name) {
      if (records.delete(name)) pending.push(lineOf(name, ''))
    },
    names: () => records.keys(),
    having: (words) => [...records].filter(([, text]) => text.includes(words)),
    commit() {
      const kept = records.size
      const count = (written?.count ?? 0) + pending.length
      if (written && !isIdle(count, kept)) return pending.length === 0 ? written : { ...appendLines(folder, written, pending), count, kept }
      const lines = [...records].map(([name, text]) => lineOf(name, text))
      return { ...appendLines(folder, { file: newFile(), parts: [] }, lines), count: kept, kept }
    },
  }
}

const TAB = 9
const NEWLINE = 10

/** All records; undefined where the seal is broken. */
function readRecords(folder: string, seal: LogSeal): Map<string, string> | undefined {
  const records = new Map<string, string>()
  const isWhole = eachLine(folder, seal, (part, start, tab, end) => {
    const name = part.toString('utf8', start, tab)
    if (end === tab + 1) records.delete(name)
    else records.set(name, part.toString('utf8', tab + 1, end))
  })
  return isWhole ? records : undefined
}

/** The records of some names; none where the seal is broken. */
function pick(folder: string, seal: LogSeal, names: ReadonlySet<string>): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  const isWhole = eachLine(folder, seal, (part, start, tab, end) => {
    const name = part.toString('utf8', start, tab)
    if (names.has(name)) found.set(name, part.toString('utf8', tab + 1, end))
  })
  return isWhole ? new Map([...found].filter(([, text]) => text !== '')) : new Map()
}

/** Tells every line of a log by its part, and where there it starts, its name ends, and it ends itself. False where the seal is broken. */
function eachLine(folder: string, seal: LogSeal, see: (part: Buffer, start: number, tab: number, end: number) => void): boolean {
  try {
    for (const part of sealedParts(folder, seal)) {
      for (let start = 0; start < part.length; ) {
        const tab = part.indexOf(TAB, start)
        const end = part.indexOf(NEWLINE, tab)
        see(part, start, tab, end)
        start = end + 1
      }
    }
    return true
  } catch {
    return false
  }
}

/** Looks through whole parts, which is many times faster than line by line. */
function recordsHaving(words: string, folder: string, seal: LogSeal): readonly (readonly [string, string])[] {
  const found = new Map<string, string>()
  const wanted = Buffer.from(words)
  try {
    for (const part of sealedParts(folder, seal)) {
      for (let at = part.indexOf(wanted); at >= 0; ) {
        const start = part.lastIndexOf(NEWLINE, at) + 1
        const [tab, end] = [part.indexOf(TAB, start), part.indexOf(NEWLINE, at)]
        found.set(part.toString('utf8', start, tab), part.toString('utf8', tab + 1, end))
        at = part.indexOf(wanted, end)
      }
    }
  } catch {
    return []
  }
  // One that was found may have been written anew since.
  const current = seal.count === seal.kept ? found : pick(folder, seal, new Set(found.keys()))
  return [...current].filter(([, text]) => text.includes(words))
}

/** Neither JSON nor the path of a file that Dateline reads or writes has a tab or a line end in it. */
function lineOf(name: string, text: string): string {
  return `${name}\t${text}\n`
}
