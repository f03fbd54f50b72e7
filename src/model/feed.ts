import type { Body } from './body.ts'
import type { Instant } from './instant.ts'
import type { Direction, Language } from './locale.ts'
import type { Label } from './view/parts.ts'

/*
 * What feeds hold. They are read away from the site, so every address here is absolute. Each entry is made once and
 * shared by all feeds that hold it.
 */

/** A release as all feeds of its language hold it. */
export interface FeedEntry {
  /** A tag: URI (RFC 4151) that stays the same wherever the release moves. */
  readonly id: string
  readonly language: Language
  readonly dir: Direction
  readonly href: string
  readonly title: string
  readonly summary: string
  readonly published: Instant
  /** The last correction or update, or `published`; silent fixes do not count. */
  readonly updated: Instant
  readonly categories: readonly FeedCategory[]
  readonly translations: readonly FeedTranslation[]
  readonly picture: FeedPicture | undefined
  readonly text: FeedText
}

/** `scheme` says what kind of id it is, in every language alike. */
export interface FeedCategory extends Label {
  readonly scheme: string
  readonly id: string
}

export interface FeedTranslation {
  readonly language: Language
  readonly href: string
}

export interface FeedPicture {
  readonly href: string
  /** Its media type, where the ending of its name tells it. */
  readonly type: string | undefined
  readonly alt: string
  readonly width: number | undefined
  readonly height: number | undefined
  readonly caption: string | undefined
  readonly credit: string | undefined
}

/** The text of an entry, with what its page says around the body. */
export interface FeedText {
  /** What was changed after publication. */
  readonly notices: readonly { readonly heading: string; readonly note: string }[]
  /** Place and date, where there is a place. */
  readonly dateline: string | undefined
  /** The summary, where the body does not begin with it. */
  readonly standfirst: string | undefined
  /** When and where an event takes place. */
  readonly facts: readonly { readonly name: string; readonly value: string }[]
  readonly body: Body
  readonly hrefs: readonly string[]
}

/** A release that was withdrawn (RFC 6721): whoever has it is told. */
export interface Tombstone {
  /** Of the entry that it was. */
  readonly id: string
  readonly when: Instant
  readonly reason: string
  readonly href: string
}

/** What the documents of one feed have in common, in whatever format they are. */
export interface Feed {
  readonly id: string
  readonly language: Language
  readonly title: string
  /** The page that shows the same. */
  readonly home: string
  readonly author: { readonly name: string; readonly href: string | undefined }
  readonly icon: string | undefined
  readonly logo: string | undefined
  /** Who tells subscribers of changes (WebSub). */
  readonly hub: string | undefined
}

/** What one document of a feed holds, newest first. */
export interface FeedContent {
  readonly entries: readonly FeedEntry[]
  readonly tombstones: readonly Tombstone[]
  /** The latest moment in its entries and tombstones. */
  readonly updated: Instant
}

/** A document of a feed as Atom (RFC 4287). */
export interface AtomView {
  readonly kind: 'atom'
  readonly feed: Feed
  readonly content: FeedContent
  readonly self: string
  /** The same feed in other languages. */
  readonly translations: readonly FeedTranslation[]
  /** The ways between the documents of an archived feed (RFC 5005, section 4). */
  readonly steps: readonly { readonly rel: 'prev-archive' | 'next-archive' | 'current'; readonly href: string }[]
  /** Whether this document is full, so that no news will ever change it. */
  readonly isArchive: boolean
}

/** A feed as JSON Feed 1.1. */
export interface JsonFeedView {
  readonly kind: 'json-feed'
  readonly feed: Feed
  readonly content: FeedContent
  readonly self: string
}

/** Feeds for a feed reader to take over at once (OPML 2.0). */
export interface OutlineView {
  readonly kind: 'outline'
  readonly title: string
  readonly owner: string
  readonly outlines: readonly Outline[]
}

/** A feed, or a group of outlines. */
export interface Outline {
  readonly text: string
  readonly feed: { readonly href: string; readonly page: string; readonly language: Language } | undefined
  readonly outlines: readonly Outline[]
}
