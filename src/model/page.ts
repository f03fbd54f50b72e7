import type { Body } from './body.ts'
import type { Place } from './diagnostic.ts'
import type { ImageRef } from './image.ts'
import type { Language } from './locale.ts'
import type { Named } from './mentions.ts'

/** A standing page in one language, as its source tells it. */
export interface Page {
  readonly kind: 'page'
  /** The path under pages/ without `.<lang>.md`; with slashes where folders are. */
  readonly id: string
  readonly language: Language
  readonly file: string
  /** The page's path in its language, without slashes at its ends. */
  readonly path: string
  readonly title: string
  readonly summary: string | undefined
  readonly image: ImageRef | undefined
  readonly aliases: readonly Named[]
  readonly draft: boolean
  readonly body: Body
  /** Stand for everything about it, and for its address and title. */
  readonly digests: { readonly whole: string; readonly link: string }
  readonly at: Place
}
