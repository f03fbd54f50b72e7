import type { Direction, Language } from './locale.ts'
import type { AssetFile } from './source.ts'

/** What stands on the card of a release: the picture that goes with a link to it where people share it. */
export interface Card {
  readonly language: Language
  readonly dir: Direction
  readonly title: string
  /** Place and day, as one line. */
  readonly dateline: string
  readonly siteName: string
  readonly logo: AssetFile | undefined
  /** Fills one side of it. */
  readonly photograph: AssetFile | undefined
  readonly colors: CardColors
}

/** As CSS writes them. */
export interface CardColors {
  readonly brand: string
  readonly accent: string
}

/** What all cards of a site share. */
export type CardDesk = Pick<Card, 'logo' | 'colors'>

/** In pixels: what social networks show without cutting anything off. */
export const CARD_SIZE = { width: 1200, height: 630 } as const
