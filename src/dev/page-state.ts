/** What the toolbar of an open page shows, as it crosses to the browser. */
export interface PageState {
  readonly revision: number
  /** Whether what is shown is older than what is on the disk, since that has errors. */
  readonly isBehind: boolean
  readonly problems: readonly Problem[]
  readonly outlook: {
    readonly withHeld: boolean
    /** The moment that is looked at, in words; undefined for the present. */
    readonly label: string | undefined
    /** The same, or the present, as the clocks of the newsroom show it: `2026-03-08T10:00`. */
    readonly clock: string
    readonly timeZone: string
  }
  /** What goes out by itself, soonest first. */
  readonly lifts: readonly LiftChoice[]
  /** The source of the page, below the root; undefined for a page that is of none. */
  readonly source: string | undefined
  /** Where the page of the source that was named is, if it is another one. */
  readonly movedTo: string | undefined
}

export interface LiftChoice {
  readonly at: string
  readonly label: string
  readonly titles: readonly string[]
}

/** A problem of the content, with the lines about it. What is not of a file has a message only. */
export interface Problem {
  readonly severity: 'error' | 'warning'
  readonly message: string
  readonly hint: string
  /** Below the root; undefined where it is of no file. */
  readonly file: string | undefined
  readonly line: number
  readonly column: number
  readonly excerpt: Excerpt | undefined
}

/** Some lines of a text. */
export interface Excerpt {
  /** The number of the first of them, from 1. */
  readonly first: number
  readonly lines: readonly string[]
}
