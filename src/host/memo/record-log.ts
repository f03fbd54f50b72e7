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
 * something; a broken seal makes it an empty one. What is set is held for a while only.
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

/** So many characters are held of records that are not written yet; with more, they are written, and the texts of all are let go. */
const ROOM = 4 * 1024 * 1024

/**
 * Opens a log; `newFile` names a file that is not there yet. What is written before `commit` lies behind what the seal vouches for, where
 * it is nothing if the build dies. Who may not write gives infinite `room`.
 */
export function openRecordLog(folder: string, known: LogSeal | undefined, newFile: () => string, room = ROOM): RecordLog {
  let seal = known
  let kept = known?.kept ?? 0
  /** Of all records, once the whole was read. */
  let names: Set<string> | undefined
  /** Those that are held; undefined where it is known that there is none. */
  const texts = new Map<string, string | undefined>()
  let areAllHeld = false
  const changed = new Set<string>()
  let size = 0

  const readAll = () => {
    if (areAllHeld) return
    const records = seal && readRecords(folder, seal)
    if (!records) seal = undefined
    for (const [name, text] of records ?? []) if (!changed.has(name)) texts.set(name, text)
    names = new Set([...texts].flatMap(([name, text]) => (text === undefined ? [] : [name])))
    kept = names.size
    areAllHeld = true
  }
  const allNames = () => {
    if (!names) readAll()
    return names as Set<string>
  }
  const append = (to: FileSeal, lines: readonly string[], count: number) => {
    seal = { ...appendLines(folder, to, lines), count, kept }
    changed.clear()
    size = 0
  }
  const writeAnew = () => {
    readAll()
    const lines = [...texts].flatMap(([name, text]) => (text === undefined ? [] : [lineOf(name, text)]))
    append({ file: newFile(), parts: [] }, lines, kept)
  }
  const writeChanged = () => {
    const lines = [...changed].map((name) => lineOf(name, texts.get(name) ?? ''))
    append(seal ?? { file: newFile(), parts: [] }, lines, (seal?.count ?? 0) + lines.length)
  }
  const change = (name: string, text: string | undefined) => {
    if (!texts.has(name)) allNames()
    kept += Number(text !== undefined) - Number(names ? names.has(name) : texts.get(name) !== undefined)
    if (text === undefined) names?.delete(name)
    else names?.add(name)
    texts.set(name, text)
    changed.add(name)
    size += name.length + (text?.length ?? 0)
    if (size <= room) return
    writeChanged()
    texts.clear()
    areAllHeld = false
  }
  return {
    get(name) {
      if (!texts.has(name) && allNames().has(name)) readAll()
      return texts.get(name)
    },
    set: change,
    drop: (name) => change(name, undefined),
    names: allNames,
    fetch(wanted) {
      if (names || !seal) return
      const lacking = [...wanted].filter((name) => !texts.has(name))
      const found = pick(folder, seal, new Set(lacking))
      for (const name of lacking) texts.set(name, found.get(name))
    },
    having(words) {
      const written = areAllHeld || !seal ? texts : new Map([...recordsHaving(words, folder, seal), ...texts])
      return [...written].filter((record): record is [string, string] => record[1]?.includes(words) === true)
    },
    commit() {
      if (!seal || isIdle(seal.count + changed.size, kept)) writeAnew()
      else if (changed.size > 0) writeChanged()
      return seal as LogSeal
    },
  }
}

function isIdle(count: number, kept: number): boolean {
  return count - kept > Math.max(IDLE, kept)
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
