import type { Editing } from './admin.ts'
import type { Contact, Localized } from './contact.ts'
import type { Day } from './instant.ts'
import type { InSomeLanguages, Language } from './locale.ts'
import type { NavigationEntry } from './navigation.ts'
import type { Place } from './diagnostic.ts'

/** content/site.yaml. */
export interface Site {
  readonly name: Localized
  /** Absolute, without a slash at its end; its path goes before every address. */
  readonly url: string
  /** The host of `url` as site.yaml has it, whatever --base-url says: part of the ids in feeds, which are to last. */
  readonly authority: string
  readonly languages: readonly Language[]
  readonly defaultLanguage: Language
  /** IANA name of the zone in which dates are shown. */
  readonly timeZone: string
  readonly publisher: { readonly name: Localized; readonly url: string | undefined; readonly logo: string | undefined } | undefined
  readonly perPage: number
  /** Whether releases have cards for where they are shared. */
  readonly socialCards: boolean
  /** Whether releases have files for those who publish them again, and the site an API. */
  readonly pressFiles: boolean
  /** Whether there are digests, and from which day on; undefined within: of all that was ever published. */
  readonly digest: { readonly since: Day | undefined } | undefined
  readonly pressDesk: { readonly id: string; readonly place: Place } | undefined
  /** Told when feeds change (WebSub), an absolute address. */
  readonly hub: string | undefined
  /** The pages that say by which principles the newsroom publishes, and how it corrects. */
  readonly publishingPrinciples: Reference | undefined
  readonly correctionsPolicy: Reference | undefined
}

/** An absolute address, or a path of the site. */
export interface Reference {
  readonly href: string
  readonly place: Place
}

/** A region, country or topic with its names, in the order of its file. */
export interface Term {
  readonly id: string
  readonly names: InSomeLanguages<string>
  readonly place: Place
}

/** A contact of contacts.yaml. */
export interface ContactEntry {
  readonly id: string
  readonly contact: Contact
  readonly place: Place
}

/** Everything that stands beside the releases and pages: who speaks, in which words, under which menu. */
export interface Settings {
  readonly site: Site
  readonly regions: readonly Term[]
  readonly topics: readonly Term[]
  /** Those of countries.yaml only; they go before the built-in table. */
  readonly countries: readonly Term[]
  readonly contacts: readonly ContactEntry[]
  readonly editing: Editing
  /** How much the rules of the house style matter, by their names, where site.yaml says so. */
  readonly rules: Readonly<Record<string, 'off' | 'warning' | 'error' | undefined>>
  /** Files whose content could not be read, so that what they would have named is not called unknown. */
  readonly unread: readonly string[]
  readonly navigation: InSomeLanguages<{ readonly menu: readonly NavigationEntry[]; readonly footer: readonly NavigationEntry[] }>
}
