import type { CardDesk } from './card.ts'
import type { Edition, Newsroom } from './newsroom.ts'
import type { Frame } from './view/frame.ts'

/** What every page may look at beside releases and standing pages. */
export interface SiteGround {
  /** Stands for all of it apart from the frames, of which it knows the languages and the words. */
  readonly digest: string
  readonly newsroom: Pick<Newsroom, 'site' | 'terms' | 'pressDesk' | 'isPreview'> & {
    readonly editions: readonly Pick<Edition, 'language' | 'dir'>[]
  }
  readonly cardDesk: CardDesk
  /** Of each language of the site. */
  readonly frames: readonly Frame[]
}
