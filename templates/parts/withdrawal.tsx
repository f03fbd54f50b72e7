import type { Moment } from '../../src/model/view/parts.ts'
import type { Strings } from '../../src/model/strings.ts'
import { DatedText } from './dated-text.tsx'

interface Props {
  readonly withdrawn: { readonly at: Moment; readonly reason: string }
  /** The page that lists this one among all corrections. */
  readonly corrections: string
  readonly strings: Strings
}

/** In place of a text that was taken back. */
export function Withdrawal({ withdrawn, corrections, strings }: Props) {
  return (
    <section class="notice notice-withdrawn">
      <h2 class="notice-title">{strings.withdrawn}</h2>
      <p>
        <DatedText text={strings.withdrawnOn} date={withdrawn.at} />
      </p>
      <p>{withdrawn.reason}</p>
      <p class="notices-all">
        <a href={corrections}>{strings.allCorrections}</a>
      </p>
    </section>
  )
}
