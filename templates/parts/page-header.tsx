import type { Label as LabelView } from '../../src/model/view/parts.ts'
import { langOf } from '../lang-of.ts'

interface Props {
  readonly title: LabelView
  /** What kind of page it is, over the title. */
  readonly eyebrow: string | undefined
}

/** The title of a list. */
export function PageHeader({ title, eyebrow }: Props) {
  return (
    <header class="page-header">
      {eyebrow && <p class="eyebrow">{eyebrow}</p>}
      <h1 {...langOf(title)}>{title.text}</h1>
    </header>
  )
}
