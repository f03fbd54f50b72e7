import type { Body } from './body.ts'
import type { Changes, EventInfo, Withdrawal } from './release-life.ts'
import type { ContactRef } from './contact.ts'
import type { ImageRef } from './image.ts'
import type { Instant } from './instant.ts'
import type { Language } from './locale.ts'
import type { Named } from './mentions.ts'
import type { Place } from './diagnostic.ts'

export const RELEASE_TYPES = ['press-release', 'statement', 'briefing-note', 'media-advisory', 'story', 'speech'] as const

export type ReleaseType = (typeof RELEASE_TYPES)[number]

/** When a release may be seen. It is published when it is no draft, `now` has reached `due`, and all of `together` are ready. */
export interface Schedule {
  readonly draft: boolean
  /** The later of date and embargo. */
  readonly due: Instant
  readonly together: readonly Language[]
}

/** What a release is to the pages that show it: where a digest is the same, so is what they show. */
export interface ReleaseDigests {
  /** Of everything about it. */
  readonly whole: string
  /** Of what a list shows. */
  readonly card: string
  /** Of its address and title. */
  readonly link: string
}

/** One piece of news in one language, as its source tells it. Names of terms are not looked up yet. */
export interface Release {
  readonly kind: 'release'
  /** The path under releases/ without `.<lang>.md`; shared by the translations. */
  readonly id: string
  readonly language: Language
  /** The source, relative to content/. */
  readonly file: string
  readonly slug: string
  readonly title: string
  readonly summary: string
  /** The summary where one was written; undefined where it is the beginning of the body, which says it already. */
  readonly standfirst: string | undefined
  readonly type: ReleaseType
  readonly date: Instant
  /** The day of `date` in the newsroom's zone, YYYY-MM-DD. */
  readonly day: string
  readonly schedule: Schedule
  readonly place: string | undefined
  readonly regions: readonly Named[]
  readonly countries: readonly Named[]
  readonly topics: readonly Named[]
  readonly contacts: readonly ContactRef[]
  readonly image: ImageRef | undefined
  /** Sustainable Development Goals, 1 to 17. */
  readonly goals: readonly number[]
  readonly aliases: readonly Named[]
  readonly changes: Changes
  readonly withdrawn: Withdrawal | undefined
  readonly lead: boolean
  readonly translationOf: { readonly language: Language; readonly revision: string | undefined } | undefined
  readonly event: EventInfo | undefined
  readonly body: Body
  /** Names this text: 16 hexadecimal digits that change with title, summary or body. Translations pin it. */
  readonly revision: string
  readonly digests: ReleaseDigests
  /** Where the release as a whole is reported: its title. */
  readonly at: Place
}
