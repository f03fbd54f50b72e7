import type { Place } from './diagnostic.ts'

/** A picture as front matter names it. */
export interface ImageRef {
  /** Relative to content/, with `..` resolved. */
  readonly path: string
  readonly alt: string
  readonly caption: string | undefined
  readonly credit: string | undefined
  readonly place: Place
}
