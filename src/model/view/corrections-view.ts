import type { PageBase } from './page-base.ts'
import type { Link, Moment, PagedList } from './parts.ts'

/** What was corrected, updated or withdrawn after publication, newest first. */
export interface CorrectionsView extends PageBase {
  readonly kind: 'corrections'
  readonly title: string
  readonly record: PagedList<CorrectionEntry>
}

export interface CorrectionEntry {
  readonly kind: 'correction' | 'update' | 'withdrawal'
  readonly at: Moment
  /** What was changed; the reason of a withdrawal. */
  readonly note: string
  readonly release: Link
}
