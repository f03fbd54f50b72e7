import type { BodyPacks } from './body-pack.ts'
import type { Diagnostic } from '../../model/diagnostic.ts'
import type { Instant } from '../../model/instant.ts'
import type { Language } from '../../model/locale.ts'
import type { Lift } from '../../model/lift.ts'

/** What a build knows from those before it, of one output folder. Whatever it does not know is a miss and nothing worse. */
export interface Memo {
  /** Where it lies. */
  readonly folder: string
  readonly files: Notes<FileNote>
  /** Answers of tasks: a text of one line each. */
  readonly answers: Notes<string>
  readonly made: Notes<MadeNote>
  readonly bodies: BodyPacks
  readonly last: LastBuild | undefined
  /** Keeps all of it for the next build. `last` is undefined after a build that published nothing. */
  commit(last: LastBuild | undefined): void
  close(): void
}

/** Things remembered by name. */
export interface Notes<T> {
  get(name: string): T | undefined
  set(name: string, note: T): void
  drop(name: string): void
  names(): Iterable<string>
}

/** A file that the site is made of, by its path below the root. */
export interface FileNote {
  /** As `stampOf` tells; empty where the file was written too lately for its stamp to mean anything. */
  readonly stamp: string
  /** SHA-256 of its bytes. */
  readonly digest: string
  /** CSS pixels of a picture. */
  readonly width?: number | undefined
  readonly height?: number | undefined
}

/** A file of the site, by its path in the output folder. */
export interface MadeNote {
  /** Stands for all it was made of. */
  readonly key: string
  /** Stands for the view that it shows, which may be the same under another key; empty where there is none. */
  readonly view: string
  /** SHA-256 of its bytes. */
  readonly digest: string
  readonly stamp: string
}

/** What the last build told, while everything is as it was. */
export interface LastBuild {
  /** Stands for everything that went into it, the time left out. */
  readonly input: string
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
}
