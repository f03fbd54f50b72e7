import { appendParts, sealedParts, type FileSeal } from './sealed-file.ts'
import { openUtf8 } from '../utf8.ts'
import { wordNumber, wordNumbers } from './word-numbers.ts'

/** What vouches for a log. */
export interface LogSeal extends FileSeal {
  /** How many records there are in it, those included that others have taken the place of. */
  readonly count: number
  /** How many of them still count. */
  readonly kept: number
  /** The numbers of the words of each part: by these a record is found without reading the whole. */
  readonly words: FileSeal
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
  /** The names and texts of the records that have a word. */
  having(word: string): readonly (readonly [name: string, text: string])[]
  /** Writes what was set and dropped, and tells what vouches for all of it. */
  commit(): LogSeal
}

/** A log is written anew when more of its records than this count no longer, and more than count. */
const IDLE = 2000

/** How many records are in a part of the file: to find one, its part is read. */
const BATCH = 100

/** So many characters are held of records that are not written yet; with more, they are written, and the texts of all are let go. */
const ROOM = 1024 * 1024

export interface LogOptions {
  /** Who may not write gives an infinite one. */
  readonly room?: number | undefined
  /** The words of a text, by which `having` finds it. */
  readonly wordsOf?: ((text: string) => Iterable<string>) | undefined
}

/**
 * Opens a log; `newFile` names a file that is not there yet. What is written before `commit` lies behind what the seal vouches for, where
 * it is nothing if the build dies.
 */
export function openRecordLog(
  folder: string,
  known: LogSeal | undefined,
  newFile: () => string,
  { room = ROOM, wordsOf = () => [] }: LogOptions = {},
): RecordLog {
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
  const append = (to: Pick<LogSeal, 'file' | 'parts' | 'words'>, records: readonly LogRecord[], count: number) => {
    const utf8 = openUtf8()
    // Each part is written before the next is made.
    const lines = (batch: readonly LogRecord[]) => utf8(batch.map(([name, text]) => lineOf(name, text)))
    const numbers = (batch: readonly LogRecord[]) => wordNumbers(batch.flatMap(([name, text]) => [name, ...wordsOf(text)]))
    const words = appendParts(folder, to.words, inBatches(records, numbers))
    seal = { ...appendParts(folder, to, inBatches(records, lines)), words, count, kept }
    changed.clear()
    size = 0
  }
  const empty = (file = newFile()) => ({ file, parts: [], words: { file: `${file}.words`, parts: [] } })
  const writeAnew = () => {
    readAll()
    append(
      empty(),
      [...texts].filter((record): record is [string, string] => record[1] !== undefined),
      kept,
    )
  }
  const writeChanged = () => {
    const records = [...changed].map((name): LogRecord => [name, texts.get(name) ?? ''])
    append(seal ?? empty(), records, (seal?.count ?? 0) + records.length)
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
      if (!found) seal = undefined
      for (const name of lacking) texts.set(name, found?.get(name))
    },
    having(word) {
      // What was read is held: who asked for it may set it next.
      const written = areAllHeld || !seal ? [] : recordsHaving(word, folder, seal)
      for (const [name, text] of written) if (!texts.has(name)) texts.set(name, text)
      return [...texts].filter((record): record is [string, string] => record[1] !== undefined && [...wordsOf(record[1])].includes(word))
    },
    commit() {
      if (!seal || isIdle(seal.count + changed.size, kept)) writeAnew()
      else if (changed.size > 0) writeChanged()
      return seal as LogSeal
    },
  }
}

/** A record in the file: the text of one that was dropped is empty. */
type LogRecord = readonly [name: string, text: string]

function* inBatches(records: readonly LogRecord[], bytesOf: (batch: readonly LogRecord[]) => Uint8Array): Generator<Uint8Array> {
  for (let first = 0; first < records.length; first += BATCH) yield bytesOf(records.slice(first, first + BATCH))
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

/** The records of some names; undefined where the seal is broken. */
function pick(folder: string, seal: LogSeal, names: ReadonlySet<string>): ReadonlyMap<string, string> | undefined {
  const found = new Map<string, string>()
  const isWhole = eachLine(
    folder,
    seal,
    (part, start, tab, end) => {
      const name = part.toString('utf8', start, tab)
      if (names.has(name)) found.set(name, part.toString('utf8', tab + 1, end))
    },
    names,
  )
  return isWhole ? new Map([...found].filter(([, text]) => text !== '')) : undefined
}

/**
 * Tells every line of a log by its part, and where there it starts, its name ends, and it ends itself; with `words`, those of the parts
 * that have one of them. False where the seal is broken.
 */
function eachLine(
  folder: string,
  seal: LogSeal,
  see: (part: Buffer, start: number, tab: number, end: number) => void,
  words?: ReadonlySet<string>,
): boolean {
  try {
    for (const part of sealedParts(folder, seal, words && partsHaving(folder, seal, words))) {
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

/** Whether a part, by its number, may have one of some words. Throws where the seal of what tells that is broken. */
function partsHaving(folder: string, { words: numbers }: LogSeal, words: ReadonlySet<string>): (part: number) => boolean {
  const hasOne = hasOneOf([...words].map(wordNumber))
  const found = new Set<number>()
  let index = 0
  for (const part of sealedParts(folder, numbers)) {
    // The part that is read begins where the room for it does, and that is aligned.
    const own = new Uint32Array(part.buffer, part.byteOffset, part.length / Uint32Array.BYTES_PER_ELEMENT)
    if (hasOne(own)) found.add(index)
    index += 1
  }
  return (part) => found.has(part)
}

/** Going through the numbers for each is quicker than asking of each number, as long as there are few. */
function hasOneOf(wanted: readonly number[]): (numbers: Uint32Array) => boolean {
  if (wanted.length < 20) return (numbers) => wanted.some((number) => numbers.includes(number))
  const all = new Set(wanted)
  return (numbers) => {
    for (const number of numbers) if (all.has(number)) return true
    return false
  }
}

/** Records of the file that may have a word. */
function recordsHaving(word: string, folder: string, seal: LogSeal): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  const wanted = Buffer.from(word)
  const see = (part: Buffer, start: number, tab: number, end: number) => {
    if (part.subarray(tab + 1, end).includes(wanted)) found.set(part.toString('utf8', start, tab), part.toString('utf8', tab + 1, end))
  }
  if (!eachLine(folder, seal, see, new Set([word]))) return new Map()
  // One that was found may have been written anew since.
  return seal.count === seal.kept ? found : (pick(folder, seal, new Set(found.keys())) ?? new Map())
}

/** Neither JSON nor the path of a file that Dateline reads or writes has a tab or a line end in it. */
function lineOf(name: string, text: string): string {
  return `${name}\t${text}\n`
}
