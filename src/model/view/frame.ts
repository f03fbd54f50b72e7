import type { ContactCard, Label } from './parts.ts'
import type { Direction, Language } from '../locale.ts'
import type { Strings } from '../strings.ts'

/** An entry of the menu or the footer; three levels at most. Without `href` it is a heading only. */
export interface MenuItem extends Label {
  readonly href: string | undefined
  readonly intro: string | undefined
  readonly items: readonly MenuItem[]
}

/** What all pages of one language share. `digest` stands for the whole. */
export interface Frame {
  readonly digest: string
  readonly language: Language
  readonly dir: Direction
  readonly siteName: string
  readonly home: string
  readonly menu: readonly MenuItem[]
  readonly footer: readonly MenuItem[]
  readonly strings: Strings
  /** The press desk of the whole newsroom, where site.yaml names one. */
  readonly pressDesk: ContactCard | undefined
  readonly stylesheet: string
  readonly logo: string | undefined
  readonly favicon: string | undefined
  /** The page that says how to follow the news. */
  readonly follow: string
  /** The overview of all digests; undefined where there are none. */
  readonly digests: string | undefined
  /** The page on which one searches; undefined in a preview. */
  readonly search: string | undefined
  /** True in a build with --drafts: every page carries a ribbon. */
  readonly preview: boolean
}
