import type { Moment } from '../../src/model/view/parts.ts'
import { Time } from './time.tsx'

interface Props {
  readonly text: string
  readonly date: Moment
}

/** A text with a moment in the place of its `{date}`. */
export function DatedText({ text, date }: Props) {
  const [before, after] = text.split('{date}')
  return (
    <>
      {before}
      <Time moment={date} />
      {after}
    </>
  )
}
