import type { BodyPacks } from './body-pack.ts'
import type { StampTable } from './stamp-table.ts'
import type { TableSeal } from './table-file.ts'
import type { Diagnostic } from '../../model/diagnostic.ts'
import type { Instant } from '../../model/instant.ts'
import type { Language } from '../../model/locale.ts'
import type { Lift } from '../../model/lift.ts'
import type { Sketch, SourceName } from '../../model/sketch.ts'
import type { PictureLook } from '../../model/picture.ts'

/** What a build knows from those before it, of one output folder. Whatever it does not know is a miss and nothing worse. */
export interface Memo {
  /** Where it lies. */
  readonly folder: string
  readonly files: Notes<FileNote>
  /** Answers of tasks: a text of one line each. */
  readonly answers: Notes<string>
  readonly made: Notes<MadeNote>
  /** Of the files of the site that show releases, by path. */
  readonly sketches: SketchNotes
  /** The files and folders below the root that were read, and the files of the site, as the last build left them. */
  readonly inputs: StampTable
  readonly outputs: StampTable
  /** Where the outputs are told, for another thread; undefined where they are not. */
  readonly outputsAt: TableSeal | undefined
  readonly bodies: BodyPacks
  readonly last: LastBuild | undefined
  /** Keeps all of it for the next build. */
  commit(build: Remembered): void
  close(): void
}

/** What is remembered of a build beside its notes. `last` is undefined where there was none that published. */
export type Remembered = Pick<Memo, 'inputs' | 'outputs' | 'last'>

/** Things remembered by name. */
export interface Notes<T> {
  get(name: string): T | undefined
  set(name: string, note: T): void
  drop(name: string): void
  names(): Iterable<string>
  /** Looks some up at once: to get or to set these then costs little, as long as nothing else is. */
  fetch(names: Iterable<string>): void
}

export interface SketchNotes extends Notes<Sketch> {
  /** By path, those that name one of some sources. */
  naming(files: readonly SourceName[]): ReadonlyMap<string, Sketch>
}

/** A file that the site is made of, by its path below the root. */
export interface FileNote {
  /** SHA-256 of its bytes. */
  readonly digest: string
  /** CSS pixels of a picture. */
  readonly width?: number | undefined
  readonly height?: number | undefined
  /** Absent as well where nobody has looked yet. */
  readonly look?: PictureLook | undefined
}

/** A file of the site, by its path in the output folder. */
export interface MadeNote {
  /** Stands for all it was made of. */
  readonly key: string
  /** Stands for the view that it shows, which may be the same under another key; empty where there is none. */
  readonly view: string
  /** SHA-256 of its bytes. */
  readonly digest: string
}

/** What the last build told, while everything is as it was. */
export interface LastBuild {
  /** Stands for its options. */
  readonly options: string
  /**
   * Whether the same inputs give the same site: not where something could not be read, since it may be next time, nor where a
   * later build was refused, whose inputs are those that are remembered.
   */
  readonly isWhole: boolean
  readonly now: Instant
  /** The moment from which the same input gives another site; undefined where there is none. */
  readonly until: Instant | undefined
  readonly preview: boolean
  readonly pages: number
  readonly files: number
  readonly languages: readonly Language[]
  /** The next one at most. */
  readonly lifts: readonly Lift[]
  readonly diagnostics: readonly Diagnostic[]
  /** Somebody else's files in the output folder. */
  readonly foreign: readonly string[]
  /** SHA-256 of the index of the ledger, which vouches for all files of the site. */
  readonly ledger: string
}
