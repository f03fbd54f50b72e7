import type { CorrectionEntry } from '../../src/model/view/corrections-view.ts'
import type { Strings } from '../../src/model/strings.ts'
import { CHANGE_LABELS } from '../parts/correction.tsx'
import { HEADLINE, LINK, META, TEXT } from './mail-style.ts'

interface Props {
  readonly change: CorrectionEntry
  readonly strings: Strings
}

/** What was done to a release after publication, in an e-mail. */
export function MailChange({ change: { kind, at, note, release }, strings }: Props) {
  return (
    <>
      <p class="mail-muted" style={META}>
        <strong>{CHANGE_LABELS[kind](strings)}</strong> {at.label}
      </p>
      <h3 style={HEADLINE}>
        <a class="mail-link" href={release.href} style={LINK}>
          {release.text}
        </a>
      </h3>
      <p class="mail-text" style={TEXT}>
        {note}
      </p>
    </>
  )
}
