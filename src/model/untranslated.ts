import type { Language } from './locale.ts'

/** A release that is not in every language of the site. */
export interface Untranslated {
  /** One of its versions, relative to content/. */
  readonly file: string
  /** In the order of the site. */
  readonly missing: readonly Language[]
}
