/** One release of the corpus in one language: what the sources of every generator are written from. */
export interface CorpusRelease {
  /** The path of its file without language and ending; its versions share it. */
  readonly id: string
  readonly language: string
  readonly title: string
  /** An instant in UTC, to the minute. */
  readonly date: string
  readonly place: string
  readonly region: string
  /** ISO 3166 alpha-3. */
  readonly country: string
  readonly topics: readonly string[]
  readonly contact: string
  /** Markdown. */
  readonly body: string
}

/** A program to run, and where. */
export interface Command {
  readonly file: string
  readonly args: readonly string[]
  readonly cwd: string
}

/** What makes sites: how its site is written, changed and built. */
export interface Generator {
  readonly name: string
  /** What somebody who compares should know of it. */
  readonly about: string
  readonly find: () => Found
  /** Writes a site without releases into an empty folder. */
  readonly makeSite: (site: string) => void
  readonly writeRelease: (site: string, release: CorpusRelease) => void
  /** Writes a mark into the template of what every page ends with. */
  readonly markTemplate: (site: string, mark: string) => void
  /** Takes out what `markTemplate` brought, where a site usually does without it. */
  readonly unmarkTemplate?: (site: string) => void
  readonly build: (site: string) => Command
  /** Where the finished site is, in the site's folder. */
  readonly output: string
  /** What else a build leaves in the site's folder so that the next is quicker. */
  readonly memo: readonly string[]
}

export type Found = { readonly kind: 'found'; readonly version: string } | { readonly kind: 'missing'; readonly hint: string }

/** A site of one generator that is being measured. */
export interface Site {
  readonly generator: Generator
  readonly folder: string
  /** How many releases it began with. */
  readonly size: number
}

/** What is done to a site before a timed build. */
export interface Work {
  readonly name: string
  readonly title: string
  /** Brings a site to where the work starts, if it is not there; says whether that calls for a build. */
  readonly begin?: (site: Site) => boolean
  /** @param turn from 1; each makes another change */
  readonly change: (site: Site, turn: number) => void
  /** Undoes what `begin` did; says whether that calls for a build. */
  readonly end?: (site: Site) => boolean
}

/** What one run of a program took. */
export interface Measured {
  readonly seconds: number
  /** Of all its threads and processes, in user and system mode; NaN where the machine does not tell. */
  readonly cpuSeconds: number
  /** The most memory that one of its processes held at once; NaN where the machine does not tell. */
  readonly peakBytes: number
}

/** One timed build. */
export interface Sample extends Measured {
  readonly size: number
  readonly work: string
  readonly generator: string
  /** How many files of the output were made or touched. */
  readonly filesWritten: number
  /** How many files there are. */
  readonly files: number
}

/** What became of the files of an output when one headline was edited. */
export interface Rewriting {
  readonly size: number
  readonly generator: string
  readonly written: readonly string[]
  readonly differing: readonly string[]
}

/** How quick the development server is, in seconds. */
export interface Saves {
  readonly size: number
  /** From its start until it says where it is. */
  readonly start: number
  /** From saving a body until the open page shows it, for each run. */
  readonly seconds: readonly number[]
}

/** A peer that takes part, or the reason why it does not. */
export interface Participant {
  readonly generator: Generator
  readonly found: Found
}

/** Everything that one run of the benchmark found out. */
export interface Results {
  readonly participants: readonly Participant[]
  readonly samples: readonly Sample[]
  readonly rewritings: readonly Rewriting[]
  readonly saves: readonly Saves[]
}

/** Something that Dateline is to be held to. */
export interface Target {
  readonly title: string
  readonly unit: 'share' | 'fraction' | 'seconds' | 'milliseconds' | 'bytes' | 'files'
  /** The most that will do. */
  readonly must: number
  /** The most that is hoped for. */
  readonly stretch: number
  /** Undefined where a run cannot tell. */
  readonly measured: (results: Results) => number | undefined
}

/** What the figures depend on beside the programs. */
export interface Machine {
  readonly processor: string
  readonly cores: number
  readonly memoryBytes: number
  readonly node: string
  readonly kernel: string
  /** Of the folder where all sites are. */
  readonly fileSystem: string
  /** How many processes wanted to run, in the mean of the minute before. */
  readonly loadBefore: number
}
