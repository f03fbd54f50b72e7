import type { Place } from './diagnostic.ts'

/** An entry of a menu as its file writes it. `href` is a path of the site, an absolute address, or `page:`, `topic:` or `region:` with an id. */
export interface NavigationEntry {
  readonly label: string
  readonly href: string | undefined
  readonly intro: string | undefined
  readonly items: readonly NavigationEntry[]
  readonly place: Place
}
