import type { ChangeView } from '../../src/model/view/release-view.ts'
import type { Strings } from '../../src/model/strings.ts'
import { DatedText } from './dated-text.tsx'

interface Props {
  readonly changes: readonly ChangeView[]
  /** The page that lists the changes of all releases. */
  readonly corrections: string
  readonly strings: Strings
}

/** What was changed after publication, said before the text itself. */
export function Notices({ changes, corrections, strings }: Props) {
  if (changes.length === 0) return null
  return (
    <section class="notices">
      <h2 class="sr-only">{strings.changes}</h2>
      {changes.map((change) => (
        <div class={`notice notice-${change.kind}`}>
          <p class="notice-title">
            <DatedText text={change.kind === 'correction' ? strings.corrected : strings.updatedNotice} date={change.at} />
          </p>
          <p>{change.note}</p>
        </div>
      ))}
      <p class="notices-all">
        <a href={corrections}>{strings.allCorrections}</a>
      </p>
    </section>
  )
}
