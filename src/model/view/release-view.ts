import type { PageBase } from './page-base.ts'
import type { ContactGroup, EventView, ImageView, Link, Moment, ReleaseCard, Ribbon } from './parts.ts'
import type { Language } from '../locale.ts'
import type { PressFormat } from '../press-format.ts'
import type { ReleaseType } from '../release.ts'

export interface ReleaseView extends PageBase {
  readonly kind: 'release'
  readonly type: ReleaseType
  readonly title: string
  /** The standfirst; empty where the body opens with it itself. */
  readonly summary: string
  readonly place: string | undefined
  readonly date: Moment
  readonly modified: Moment | undefined
  readonly ribbon: Ribbon | undefined
  readonly image: ImageView | undefined
  readonly regions: readonly Link[]
  readonly countries: readonly Link[]
  readonly topics: readonly Link[]
  readonly goals: readonly Goal[]
  readonly contacts: readonly ContactGroup[]
  /** The other languages in which this release exists, with its title there. */
  readonly translations: readonly { readonly language: Language; readonly name: string; readonly href: string; readonly title: string }[]
  /** The same release for those who publish it again; empty where there are no such files. */
  readonly files: readonly PressFile[]
  readonly related: readonly ReleaseCard[]
  readonly previous: Link | undefined
  readonly next: Link | undefined
  readonly changes: readonly ChangeView[]
  /** The page that lists what was changed in all releases of this language. */
  readonly corrections: string
  readonly event: EventView | undefined
  /** The page of all events. */
  readonly events: string
  /** Then the page shows the reason in place of body, picture and contacts. */
  readonly withdrawn: { readonly at: Moment; readonly reason: string } | undefined
}

export interface ChangeView {
  readonly kind: 'correction' | 'update'
  readonly at: Moment
  readonly note: string
}

export interface Goal {
  readonly number: number
  readonly name: string
  readonly href: string
}

/** A file beside the page; `type` is its media type. */
export interface PressFile {
  readonly format: PressFormat | 'package'
  readonly label: string
  readonly type: string
  readonly href: string
}
