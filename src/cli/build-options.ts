import type { Format } from '../diagnostics/format.ts'
import type { Instant } from '../model/instant.ts'
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
  /** Whether only is told if the next lift that the last build noted has come. */
  readonly due?: boolean
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
  /** The address at which a preview of the same sources can be looked at, for the links of the summary. */
  readonly previewUrl?: string
}

/** The options of `verify`. */
export interface VerifyOptions {
  readonly root?: string
  /** Whether of all files only the pages of releases and standing pages are looked at. */
  readonly pages?: boolean
  readonly now?: Instant
}
