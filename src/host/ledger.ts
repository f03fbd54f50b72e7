import { packageVersion } from './package-version.ts'
import { sha256 } from '../digest.ts'
import { isLanguage } from '../model/locale.ts'
import type { PublicRecord } from '../model/record.ts'

/**
 * What a build wrote into an output folder. It stands there itself, in dist/.well-known/: an index, which also names the
 * version of Dateline, and parts by language and year, so that an edit rewrites little of it. It holds neither the moment
 * of the build nor a commit, which would tell of unpublished work.
 */
export interface Ledger {
  /** True for a preview, which must never stand in for the site. */
  readonly preview: boolean
  /** SHA-256 by path, of all files but the ledger's own. */
  readonly files: ReadonlyMap<string, string>
  readonly records: readonly PublicRecord[]
  /** The ledger's own files. */
  readonly own: readonly string[]
}

export const LEDGER_PATH = '.well-known/dateline.json'

const PARTS = '.well-known/dateline'

/** The file that names all others of the ledger, with their SHA-256 by path. */
interface LedgerIndex {
  readonly format: 1
  readonly tool: string
  readonly preview: boolean
  readonly parts: Record<string, string>
}

/** SHA-256 of files by path, and records of what some of them say. */
interface LedgerPart {
  files: Record<string, string>
  readonly records: PublicRecord[]
}

/** The texts of the ledger's files by path, parts first: canonical, so that the same site has the same bytes. */
export function ledgerFiles(
  files: ReadonlyMap<string, string>,
  records: readonly PublicRecord[],
  preview: boolean,
): ReadonlyMap<string, string> {
  const parts = new Map<string, LedgerPart>()
  const partAt = (path: string) => {
    const part = parts.get(path) ?? { files: {}, records: [] }
    parts.set(path, part)
    return part
  }
  for (const [path, digest] of [...files].toSorted(byKey)) partAt(partOfFile(path)).files[path] = digest
  for (const record of records) partAt(partOfRecord(record)).records.push(plain(record))

  const texts = [...parts].toSorted(byKey).map(([path, part]) => [path, textOf(part)] as const)
  const index: LedgerIndex = {
    format: 1,
    tool: `dateline ${packageVersion()}`,
    preview,
    parts: Object.fromEntries(texts.map(([path, text]) => [path, sha256(text)])),
  }
  return new Map([...texts, [LEDGER_PATH, textOf(index)]])
}

/** What changes in a site: other digests, files that go, and other records of releases that are there. */
interface LedgerRevision {
  readonly digests: ReadonlyMap<string, string>
  readonly removed: readonly string[]
  readonly records: readonly PublicRecord[]
}

/**
 * The texts of those files of a ledger that a revision changes; `read` gives what is there. Undefined where it would change more than
 * the ledger's files know of.
 */
export function revisedLedger(
  read: (path: string) => string | undefined,
  { digests, removed, records }: LedgerRevision,
): ReadonlyMap<string, string> | undefined {
  // They are as a build left them.
  const index = parsed(read(LEDGER_PATH)) as LedgerIndex | undefined
  if (!index) return undefined
  const parts = new Map<string, LedgerPart>()
  for (const path of new Set([...[...digests.keys(), ...removed].map(partOfFile), ...records.map(partOfRecord)])) {
    const part = path in index.parts ? (parsed(read(path)) as LedgerPart | undefined) : undefined
    if (!part) return undefined
    parts.set(path, part)
  }
  for (const path of removed) delete parts.get(partOfFile(path))?.files[path]
  for (const [path, digest] of digests) note(parts.get(partOfFile(path)), path, digest)
  for (const record of records) replace(parts.get(partOfRecord(record)), record)
  const texts = new Map([...parts].map(([path, part]) => [path, textOf(part)]))
  for (const [path, text] of texts) index.parts[path] = sha256(text)
  return texts.set(LEDGER_PATH, textOf(index))
}

/** Among files that are by path; most are there already, and keep their places. */
function note(part: LedgerPart | undefined, path: string, digest: string): void {
  if (!part) return
  const isThere = path in part.files
  part.files[path] = digest
  if (!isThere) part.files = Object.fromEntries(Object.entries(part.files).toSorted(byKey))
}

function replace(part: LedgerPart | undefined, record: PublicRecord): void {
  const place = part?.records.findIndex((one) => recordKey(one) === recordKey(record)) ?? -1
  if (place >= 0) part?.records.splice(place, 1, plain(record))
}

function recordKey({ id, language }: PublicRecord): string {
  return `${language} ${id}`
}

/** Reads a ledger through `read`, which gives the text of a path or undefined. Undefined where there is no ledger that can be read. */
export async function readLedger(read: (path: string) => Promise<string | undefined> | string | undefined): Promise<Ledger | undefined> {
  const index = parsed(await read(LEDGER_PATH))
  if (index?.['format'] !== 1 || typeof index['preview'] !== 'boolean' || !isTable(index['parts'])) return undefined
  const files = new Map<string, string>()
  const records: PublicRecord[] = []
  const own = [LEDGER_PATH]
  for (const path of Object.keys(index['parts']).filter(isInside)) {
    own.push(path)
    const part = parsed(await read(path))
    if (isTable(part?.['files'])) {
      for (const [file, digest] of Object.entries(part['files'])) if (isInside(file) && typeof digest === 'string') files.set(file, digest)
    }
    if (Array.isArray(part?.['records']))
      records.push(...part['records'].filter(isRecord).filter(({ address }) => isInside(pageAt(address))))
  }
  return { preview: index['preview'], files, records, own }
}

/**
 * SHA-256 by path of all files of a site, those of its ledger too. `read` gives the text of a path; undefined where it does not give the
 * ledger whose index has this digest.
 */
export function ledgerDigests(read: (path: string) => string | undefined, digest: string): ReadonlyMap<string, string> | undefined {
  const digests = new Map([[LEDGER_PATH, digest]])
  const index = vouchedFor(read(LEDGER_PATH), digest) as LedgerIndex | undefined
  if (!index) return undefined
  for (const [path, own] of Object.entries(index.parts)) {
    const part = vouchedFor(read(path), own) as LedgerPart | undefined
    if (!part) return undefined
    digests.set(path, own)
    for (const [file, of] of Object.entries(part.files)) digests.set(file, of)
  }
  return digests
}

function vouchedFor(text: string | undefined, digest: string): Table | undefined {
  return text !== undefined && sha256(text) === digest ? parsed(text) : undefined
}

/** The path of the page at an address that ends in `/`. */
function pageAt(address: string): string {
  return `${address.slice(1)}index.html`
}

/** Whether a path is one of the ledger's own files. */
export function isLedgerPath(path: string): boolean {
  return path === LEDGER_PATH || (path.startsWith(`${PARTS}/`) && path.endsWith('.json'))
}

/** The part that a file is in: releases and archives by language and year, other pages by language, the search index by its shards, and the rest together. */
function partOfFile(path: string): string {
  const [language = '', section, year = '', ...deeper] = path.split('/')
  if (language === 'search' && deeper.length > 0) return `${PARTS}/search-${section}-${year}.json`
  if (!isLanguage(language)) return `${PARTS}/site.json`
  const isOfYear = (section === 'news' || section === 'archive') && /^\d{4}$/.test(year)
  return `${PARTS}/${isOfYear ? `${language}-${year}` : language}.json`
}

function partOfRecord({ address }: PublicRecord): string {
  return partOfFile(pageAt(address))
}

function plain({ id, language, address, title, summary, body, changes, withdrawn }: PublicRecord): PublicRecord {
  return { id, language, address, title, summary, body, changes, withdrawn }
}

function textOf(value: object): string {
  return `${JSON.stringify(value, undefined, 1)}\n`
}

type Table = Readonly<Record<string, unknown>>

function parsed(text: string | undefined): Table | undefined {
  try {
    const value: unknown = text === undefined ? undefined : JSON.parse(text)
    return isTable(value) ? value : undefined
  } catch {
    return undefined
  }
}

function isTable(value: unknown): value is Table {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isRecord(value: unknown): value is PublicRecord {
  if (!isTable(value)) return false
  const texts = ['id', 'language', 'address', 'title', 'summary', 'body']
  return (
    texts.every((key) => typeof value[key] === 'string') && typeof value['changes'] === 'number' && typeof value['withdrawn'] === 'boolean'
  )
}

/** A path that stays in its folder: whatever a ledger says, nothing else is removed. */
export function isInside(path: string): boolean {
  return (
    path !== '' &&
    !path.startsWith('/') &&
    !path.includes('\\') &&
    !path.split('/').some((part) => part === '..' || part === '.' || part === '')
  )
}

function byKey([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return a < b ? -1 : 1
}
