import type { Ribbon as RibbonView } from '../../src/model/view/parts.ts'
import type { Strings } from '../../src/model/strings.ts'
import { DatedText } from './dated-text.tsx'

interface Props {
  readonly ribbon: RibbonView | undefined
  readonly strings: Strings
}

/** Marks what only a preview shows. */
export function Ribbon({ ribbon, strings }: Props) {
  if (!ribbon) return null
  return <p class="ribbon">{ribbon.kind === 'lifts' ? <DatedText text={strings.lifts} date={ribbon.at} /> : strings[ribbon.kind]}</p>
}
