import type { FeedLinks } from '../../src/model/view/follow-view.ts'
import type { Strings } from '../../src/model/strings.ts'
import { fill } from '../../src/language/fill.ts'

interface Props {
  readonly feed: FeedLinks
  readonly strings: Strings
  /** Of each link. */
  readonly class: string
}

/** The feeds of a page, by their formats; names that are the same in all languages. */
export function FeedFormats({ feed, strings, class: className }: Props) {
  const formats = [
    { format: 'Atom', href: feed.atom, type: 'application/atom+xml' },
    { format: 'JSON', href: feed.json, type: 'application/feed+json' },
  ]
  return (
    <span class="feed-formats">
      {formats.map(({ format, href, type }) => (
        <a class={className} href={href} type={type} aria-label={fill(strings.feedNamed, { format, name: feed.page.text })}>
          {format}
        </a>
      ))}
    </span>
  )
}
