import type { Format } from '../diagnostics/format.ts'
import type { Instant } from '../model/instant.ts'
import type { Language } from '../model/locale.ts'
import type { MarkdownReader } from '../model/markdown-reader.ts'

/** The options of `build` and `check`, as the command line gives them. */
export interface BuildOptions {
  readonly root: string
  readonly out?: string
  readonly now?: Instant
  readonly baseUrl?: string
  readonly drafts: boolean
  readonly memo: boolean
  readonly threads?: number
  readonly markdown?: MarkdownReader
  readonly format: Format
  readonly stats?: boolean
  /** Whether the search index is made; it is unless somebody says no. */
  readonly search?: boolean
}

/** The options of `schedule`. */
export interface ScheduleOptions {
  readonly root: string
  readonly now?: Instant
  readonly format: 'text' | 'json'
}

/** The options of `dev`. */
export interface DevOptions {
  readonly root: string
  readonly port?: number
}

/** The options of `check`. */
export interface CheckOptions extends BuildOptions {
  /** What was last published: a folder, its ledger, or an address. */
  readonly against?: string
  /** Whether other sites are asked for what is linked to. */
  readonly links?: boolean
  /** Whether machines of private networks may be asked, too. */
  readonly linksPrivate?: boolean
  /** The file for a summary in Markdown. */
  readonly summary?: string
}

/** The options of `verify`. */
export interface VerifyOptions {
  readonly root?: string
  readonly now?: Instant
}

/** The options of `editor`. */
export interface EditorOptions {
  readonly root: string
  /** Whether to tell only what is not up to date. */
  readonly check?: boolean
}

/** The options of `new`. */
export interface NewOptions {
  readonly root: string
  readonly now?: Instant
  readonly language?: string
  /** Another name of `language`. */
  readonly lang?: string
  readonly title?: string
  readonly date?: string
  readonly type?: string
  readonly place?: string
  readonly slug?: string
  readonly region?: readonly string[]
  readonly country?: readonly string[]
  readonly topic?: readonly string[]
  readonly contact?: readonly string[]
  /** The release to translate, and into which language. */
  readonly translate?: string
  readonly to?: string
}

/** What those options say of a new release, once its language is known to be one of the site. */
export type ReleaseGiven = Omit<NewOptions, 'language'> & { readonly language: Language | undefined }

/** The options of `init`. */
export interface InitOptions {
  readonly name: string
  readonly languages?: readonly string[]
  readonly url: string
  readonly timeZone?: string
  /** What npm is to install as Dateline. */
  readonly dateline?: string
  readonly now?: Instant
}
