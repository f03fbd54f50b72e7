import type { Moment } from '../../src/model/view/parts.ts'
import { Time } from './time.tsx'

interface Props {
  readonly place: string | undefined
  readonly date: Moment
}

/** Place and date: "Lima – 8 mars 2026". */
export function Dateline({ place, date }: Props) {
  return (
    <span class="dateline">
      {place && <span class="dateline-place">{place}</span>}
      {place && ' – '}
      <Time moment={date} />
    </span>
  )
}
