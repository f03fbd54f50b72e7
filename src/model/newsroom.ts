import type { Editing } from './admin.ts'
import type { BodyLink } from './body.ts'
import type { Contact } from './contact.ts'
import type { Direction, Language } from './locale.ts'
import type { ImageRef } from './image.ts'
import type { Instant } from './instant.ts'
import type { Page } from './page.ts'
import type { Place } from './diagnostic.ts'
import type { Release, ReleaseDigests } from './release.ts'
import type { Changes, Withdrawal } from './release-life.ts'
import type { Site, Term } from './site.ts'
import type { AssetFile } from './source.ts'
import type { Taxonomy } from './view/list-views.ts'

/** Everything that is published at one moment, with every name looked up. What is not published is not in it. */
export interface Newsroom {
  readonly site: Site
  /** Those of the site, in its order. */
  readonly editions: readonly Edition[]
  readonly terms: Readonly<Record<Taxonomy, readonly Term[]>>
  /** Stands in for contacts whose time is over, and in the footer. */
  readonly pressDesk: Contact | undefined
  /** What is needed to edit in the browser. */
  readonly editing: Editing
  /** Sources that should be out and have errors: nothing of them is shown, and a build with any is refused. */
  readonly broken: readonly BrokenSource[]
  /** True in a build with --drafts. */
  readonly isPreview: boolean
}

/** The little that is known of a source with errors, so that what it touches is checked as well. */
export interface BrokenSource {
  readonly id: string
  readonly language: Language
  readonly links: readonly BodyLink[]
}

/** The newsroom in one language. */
export interface Edition {
  readonly language: Language
  readonly dir: Direction
  /** Newest first. */
  readonly releases: readonly PublishedRelease[]
  /** Taken back: at their addresses, and in no list. */
  readonly withdrawn: readonly PublishedRelease[]
  readonly pages: readonly PublishedPage[]
  readonly menu: readonly MenuNode[]
  readonly footer: readonly MenuNode[]
}

export interface PublishedRelease {
  readonly release: Release
  /** Those of the release, and of what was looked up for it. */
  readonly digests: ReleaseDigests
  readonly contacts: readonly Contact[]
  readonly picture: Picture | undefined
  /** What the links of the body lead to, in their order. */
  readonly targets: readonly LinkTarget[]
  /** Changes whose time has come. */
  readonly changes: Changes
  readonly withdrawal: Withdrawal | undefined
  /** Whether it is so new that search engines are told of it as news. */
  readonly isNews: boolean
  /** Whether the event that it invites to is past. */
  readonly isOver: boolean
  /** In a preview: why it is not public yet. */
  readonly held: Held | undefined
}

/** Why something is not public: it is a draft, its moment has not come, or it waits for versions that nobody has set a moment for. */
export type Held = { readonly kind: 'draft' } | { readonly kind: 'waits' } | { readonly kind: 'lifts'; readonly at: Instant }

export interface PublishedPage {
  readonly page: Page
  /** Of the page, and of what was looked up for it. */
  readonly digest: string
  readonly picture: Picture | undefined
  readonly targets: readonly LinkTarget[]
}

export interface Picture {
  readonly ref: ImageRef
  readonly asset: AssetFile
}

/** Where a link inside the site leads. */
export type LinkTarget =
  | { readonly kind: 'release'; readonly release: Release; readonly suffix: string }
  | { readonly kind: 'page'; readonly page: Page; readonly suffix: string }
  | { readonly kind: 'asset'; readonly asset: AssetFile; readonly suffix: string }
  | { readonly kind: 'picture'; readonly asset: AssetFile; readonly isSized: boolean }
  | { readonly kind: 'site'; readonly path: string; readonly place: Place }
  | { readonly kind: 'fragment'; readonly path: string; readonly place: Place }

/** An entry of a menu whose link has been looked up. */
export interface MenuNode {
  readonly label: string
  readonly intro: string | undefined
  readonly target: MenuTarget | undefined
  readonly items: readonly MenuNode[]
}

export type MenuTarget =
  /** `page` may be in another language than the menu, where it is not translated. */
  | { readonly kind: 'page'; readonly page: Page }
  | { readonly kind: 'term'; readonly taxonomy: Taxonomy; readonly id: string }
  | { readonly kind: 'site'; readonly path: string; readonly label: string; readonly place: Place }
  | { readonly kind: 'url'; readonly href: string }
