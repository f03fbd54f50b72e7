import { randomUUID } from 'node:crypto'
import { mkdirSync, readdirSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { openBodyPacks } from './body-pack.ts'
import type { FileNote, LastBuild, MadeNote, Memo, Notes } from './memo.ts'
import { openMemoKey, type MemoKey } from './memo-key.ts'
import { openRecordLog, type LogSeal, type RecordLog } from './record-log.ts'
import { NO_STAMPS, type StampTable } from './stamp-table.ts'
import { readTable, writeTable, type TableSeal } from './table-file.ts'
import { kindAt } from '../kind-at.ts'
import { trying } from '../machine-error.ts'
import { readIfThere } from '../read-if-there.ts'
import { digest } from '../../digest.ts'
import type { Sketch } from '../../model/sketch.ts'

/** What vouches for a memo; the file that holds it is put in place last, by renaming, and signed. */
interface MemoHead {
  /** Stands for the code that can change an answer: an answer of other code is none. */
  readonly code: string
  readonly files: LogSeal
  readonly answers: LogSeal
  readonly made: LogSeal
  readonly sketches: LogSeal
  readonly inputs: TableSeal
  readonly outputs: TableSeal
  readonly last: LastBuild | undefined
  /** How large the packs were, in bytes, after the build that began this memo. */
  readonly began: number
}

/** How many bytes the packs may grow beyond twice of what they were at first: then the memo is begun anew, since much in them is of no use. */
const GROWTH = 16 * 1024 * 1024

const HEAD = 'head.json'

/**
 * Opens what is remembered of the builds into `out`, in a folder of its own below <root>/.dateline; whoever opens it must hold the
 * lock of `out`. It is empty where there is none, where it is damaged or another's, where other code made it, and where too much of
 * it has become useless. Where no key can be kept, nothing is.
 */
export function openMemo(root: string, out: string, code: string): Memo {
  const key = openMemoKey()
  if (!key) return openPassingMemo(root)
  const folder = memoFolder(root, out)
  const known = readHead(folder, code, key)
  if (!known) trying(`Cannot write ${folder}`, () => makeEmpty(folder))
  return memoIn(folder, known, code, key)
}

/** The same to look at only, which needs no lock; undefined where nothing is known. */
export function readMemo(root: string, out: string, code: string): Memo | undefined {
  const key = openMemoKey()
  const folder = memoFolder(root, out)
  const head = key && readHead(folder, code, key)
  return head && { ...memoIn(folder, head, code, key, Infinity), commit() {} }
}

/** `room` is what each log may hold before it writes, in characters. */
function memoIn(folder: string, known: MemoHead | undefined, code: string, key: MemoKey, room?: number): Memo {
  const log = (name: 'files' | 'answers' | 'made' | 'sketches') =>
    openRecordLog(folder, known?.[name], () => `${name}-${randomUUID()}.log`, {
      room,
      wordsOf: name === 'sketches' ? sourcesIn : undefined,
    })
  const [files, answers, made, sketches] = [log('files'), log('answers'), log('made'), log('sketches')]
  const inputs = lazily(() => known && readTable(folder, known.inputs))
  const outputs = lazily(() => known && readTable(folder, known.outputs))
  const bodies = openBodyPacks((pack) => packFile(folder, pack), 0)
  return {
    folder,
    files: inJson<FileNote>(files),
    answers,
    made: inJson<MadeNote>(made),
    sketches: {
      ...inJson<Sketch>(sketches),
      naming: (files) =>
        new Map(files.flatMap((file) => sketches.having(inText(file)).map(([path, text]) => [path, JSON.parse(text) as Sketch] as const))),
    },
    get inputs() {
      return inputs()
    },
    get outputs() {
      return outputs()
    },
    outputsAt: known?.outputs,
    bodies,
    last: known?.last,
    close: bodies.close,
    commit: (build) =>
      trying(`Cannot write ${folder}`, () => {
        const former = {
          inputs: known && { seal: known.inputs, table: inputs() },
          outputs: known && { seal: known.outputs, table: outputs() },
        }
        const table = (name: 'inputs' | 'outputs') => writeTable(folder, `${name}-${randomUUID()}`, build[name], former[name])
        const seals = {
          files: files.commit(),
          answers: answers.commit(),
          made: made.commit(),
          sketches: sketches.commit(),
          inputs: table('inputs'),
          outputs: table('outputs'),
        }
        const head: MemoHead = { code, ...seals, last: build.last, began: known?.began ?? sizeOfPacks(folder) }
        putHead(folder, JSON.stringify(head), key)
        const logs = [seals.files, seals.answers, seals.made, seals.sketches]
        const tables = [seals.inputs, seals.outputs]
        const kept = [...logs.flatMap((log) => [log, log.words]), ...tables.flatMap(({ paths, stamps }) => [paths, stamps])]
        removeOthers(folder, new Set(kept.map(({ file }) => file)))
      }),
  }
}

/** The sources that a sketch names, as they stand in its text. */
function sourcesIn(text: string): Iterable<string> {
  return new Set(text.match(/(?<=")(?:[^"\\]|\\.)*\.md(?=")/g))
}

/** A name as it stands in JSON. */
function inText(name: string): string {
  return JSON.stringify(name).slice(1, -1)
}

/** Removes what is remembered of the builds into `out`. */
export function forgetMemo(root: string, out: string): void {
  rmSync(memoFolder(root, out), { recursive: true, force: true })
}

function memoFolder(root: string, out: string): string {
  return join(root, '.dateline', `memo-${digest(relative(realpathSync(root), out)).slice(0, 12)}`)
}

/** A memo that knows nothing and is gone when its build is. */
export function openPassingMemo(root: string): Memo {
  const folder = join(root, '.dateline', `memo-of-${randomUUID()}`)
  trying(`Cannot write ${folder}`, () => makeEmpty(folder))
  const bodies = openBodyPacks((pack) => packFile(folder, pack), 0)
  return {
    folder,
    files: FORGETFUL,
    answers: FORGETFUL,
    made: FORGETFUL,
    sketches: { ...FORGETFUL, naming: () => new Map() },
    inputs: NO_STAMPS,
    outputs: NO_STAMPS,
    outputsAt: undefined,
    bodies,
    last: undefined,
    commit() {},
    close() {
      bodies.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

const FORGETFUL: Notes<never> = { get: () => undefined, set() {}, drop() {}, names: () => [], fetch() {} }

/** What vouches for the memo in a folder; undefined where nothing does, and where the memo has grown too large. */
function readHead(folder: string, code: string, { isSigned }: MemoKey): MemoHead | undefined {
  // A link would lead to what is not the memo's to change.
  if (kindAt(folder) !== 'folder') return undefined
  const [signature = '', json = ''] = trying(`Cannot read ${folder}`, () => readIfThere(join(folder, HEAD)))?.split('\n') ?? []
  if (!isSigned(json, signature)) return undefined
  // What is signed is what this code wrote.
  const head = JSON.parse(json) as MemoHead
  return head.code === code && sizeOfPacks(folder) <= 2 * head.began + GROWTH ? head : undefined
}

function makeEmpty(folder: string): void {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true, mode: 0o700 })
}

function putHead(folder: string, json: string, { sign }: MemoKey): void {
  const fresh = join(folder, `${HEAD}.new`)
  rmSync(fresh, { force: true })
  writeFileSync(fresh, `${sign(json)}\n${json}`, { mode: 0o600, flag: 'wx' })
  renameSync(fresh, join(folder, HEAD))
}

/** What was written anew leaves the former files behind. */
function removeOthers(folder: string, kept: ReadonlySet<string>): void {
  const others = readdirSync(folder).filter((name) => /\.(log|words|paths|stamps)$/.test(name) && !kept.has(name))
  for (const name of others) rmSync(join(folder, name), { force: true })
}

/** A table that is read when it is first asked for; an empty one where it cannot be. */
function lazily(read: () => StampTable | undefined): () => StampTable {
  let table: StampTable | undefined
  return () => (table ??= read() ?? NO_STAMPS)
}

const PACK = /^bodies-\d+\.pack$/

/** The file of a pack in the folder of its memo. */
export function packFile(folder: string, pack: number): string {
  return join(folder, `bodies-${pack}.pack`)
}

function sizeOfPacks(folder: string): number {
  const packs = readdirSync(folder).filter((name) => PACK.test(name))
  return packs.reduce((sum, name) => sum + statSync(join(folder, name)).size, 0)
}

function inJson<T>(log: RecordLog): Notes<T> {
  return {
    get(name) {
      const json = log.get(name)
      return json === undefined ? undefined : (JSON.parse(json) as T)
    },
    set: (name, note) => log.set(name, JSON.stringify(note)),
    drop: log.drop,
    names: log.names,
    fetch: log.fetch,
  }
}
