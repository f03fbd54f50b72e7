import type { Link as LinkView } from '../../src/model/view/parts.ts'
import { LinkList } from './link-list.tsx'

interface Props {
  readonly title: string
  readonly links: readonly LinkView[]
}

/** The topics, regions or countries of a release. */
export function TermBlock({ title, links }: Props) {
  if (links.length === 0) return null
  return (
    <section class="terms">
      <h2 class="aside-title">{title}</h2>
      <LinkList links={links} class="tags" />
    </section>
  )
}
