import type { Head } from './head.ts'
import type { Link } from './parts.ts'
import type { Direction, Language } from '../locale.ts'

/**
 * One choice of the language switch. `here` is the page itself; `same` is this page in that language;
 * `home` means that the page does not exist in that language and the link leads to its home.
 */
export interface LanguageChoice {
  readonly kind: 'here' | 'same' | 'home'
  readonly language: Language
  readonly dir: Direction
  readonly name: string
  readonly href: string
}

export interface PageBase {
  /** The page's own address. */
  readonly href: string
  readonly head: Head
  readonly languages: readonly LanguageChoice[]
  /** From the home page to the page itself, which stands last. Empty on the home page. */
  readonly breadcrumb: readonly Link[]
}
