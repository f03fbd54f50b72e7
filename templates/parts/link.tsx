import type { Link as LinkView } from '../../src/model/view/parts.ts'
import { langOf } from '../lang-of.ts'

interface Props {
  readonly link: LinkView
  readonly class?: string
}

/** A link, marked where its text stands in another language. */
export function Link({ link, class: className }: Props) {
  return (
    <a class={className} href={link.href} {...langOf(link)}>
      {link.text}
    </a>
  )
}
