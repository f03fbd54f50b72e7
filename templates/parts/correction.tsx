import type { CorrectionEntry } from '../../src/model/view/corrections-view.ts'
import type { Strings } from '../../src/model/strings.ts'
import { Link } from './link.tsx'
import { Time } from './time.tsx'

interface Props {
  readonly entry: CorrectionEntry
  readonly strings: Strings
  readonly heading: 'h2' | 'h3'
}

export const CHANGE_LABELS: Readonly<Record<CorrectionEntry['kind'], (strings: Strings) => string>> = {
  correction: (strings) => strings.correction,
  update: (strings) => strings.update,
  withdrawal: (strings) => strings.withdrawn,
}

/** What was done to a release after publication, and which one. */
export function Correction({ entry, strings, heading: Heading }: Props) {
  return (
    <article class={`correction correction-${entry.kind}`}>
      <p class="meta">
        <span class="type">{CHANGE_LABELS[entry.kind](strings)}</span> <Time moment={entry.at} />
      </p>
      <Heading class="correction-title">
        <Link link={entry.release} />
      </Heading>
      <p>{entry.note}</p>
    </article>
  )
}
