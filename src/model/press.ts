import type { FeedEntry } from './feed.ts'
import type { Changes, EventInfo } from './release-life.ts'
import type { Language } from './locale.ts'
import type { PressFormat } from './press-format.ts'
import type { ReleaseType } from './release.ts'
import type { Taxonomy } from './view/list-views.ts'
import type { ContactCard, ContactGroup, Label } from './view/parts.ts'

/*
 * A release as those take it over who publish it again: the files beside its page. They are read away from the site, so that
 * every address is absolute. What feeds say of it, these say alike.
 */

/** What the files beside the page of a release are made of. */
export interface PressRelease {
  readonly entry: FeedEntry
  readonly slug: string
  readonly type: ReleaseType
  readonly typeName: string
  readonly siteName: string
  readonly publisher: { readonly name: string; readonly href: string | undefined }
  readonly place: string | undefined
  /** When it was published, in words, with the time in the newsroom's zone. */
  readonly released: string
  /** 16 hexadecimal digits that change with headline, summary or body. */
  readonly revision: string
  readonly terms: Readonly<Record<Taxonomy, readonly PressTerm[]>>
  /** Sustainable Development Goals, 1 to 17. */
  readonly goals: readonly number[]
  readonly changes: Changes
  readonly event: EventInfo | undefined
  /** The whole of its picture, for those who print it; undefined where that is the file of the entry. */
  readonly original:
    | { readonly href: string; readonly type: string | undefined; readonly width: number; readonly height: number }
    | undefined
  /** In the order in which the page shows them. */
  readonly groups: readonly ContactGroup[]
  readonly contacts: readonly PressContact[]
  readonly translations: readonly {
    /** As `entry.id`. */
    readonly id: string
    readonly language: Language
    readonly href: string
    readonly title: string
    readonly json: string
  }[]
  /** The files beside the page; the contacts are missing where there are none. */
  readonly files: Readonly<Partial<Record<PressFormat, string>>>
  /** The file that holds all of these, in all languages, and the pictures. */
  readonly package: string
  /** The address of the JSON Schema that the JSON follows. */
  readonly schema: string
  readonly words: PressWords
}

export interface PressTerm extends Label {
  readonly id: string
  readonly href: string
}

export interface PressContact {
  /** A URN that stays while the name, role and office of the contact do. */
  readonly uid: string
  readonly card: ContactCard
  /** BCP 47 codes of the languages spoken there. */
  readonly languages: readonly string[]
}

/** Those of the interface that stand in the texts, in the language of the release. */
export interface PressWords {
  /** Between a name and what is named, with the spaces around it. */
  readonly colon: string
  readonly slugline: string
  readonly ends: string
  readonly notes: string
  readonly picture: string
  readonly caption: string
  readonly description: string
  readonly credit: string
  readonly contacts: string
  readonly phone: string
  readonly email: string
  readonly spokenLanguages: string
  readonly translations: string
}

/** A release as plain text, as wires carry it. */
export interface ReleaseTextView {
  readonly kind: 'release-text'
  readonly release: PressRelease
}

/** A release as Markdown: CommonMark with tables, strikethrough and footnotes. */
export interface ReleaseMarkdownView {
  readonly kind: 'release-markdown'
  readonly release: PressRelease
}

/** A release as JSON, by a schema of Dateline's own. */
export interface ReleaseJsonView {
  readonly kind: 'release-json'
  readonly release: PressRelease
}

/** A release as IPTC's ninjs 3.1. */
export interface NinjsView {
  readonly kind: 'ninjs'
  readonly release: PressRelease
}

/** The contacts of a release as vCard 4 (RFC 6350). */
export interface ContactsView {
  readonly kind: 'contacts'
  readonly language: Language
  readonly publisher: string
  readonly contacts: readonly PressContact[]
}
