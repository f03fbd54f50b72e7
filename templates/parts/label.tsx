import type { Label as LabelView } from '../../src/model/view/parts.ts'
import { langOf } from '../lang-of.ts'

/** Text, marked where it stands in another language. */
export function Label({ label }: { readonly label: LabelView }) {
  return label.lang ? <span {...langOf(label)}>{label.text}</span> : <>{label.text}</>
}
