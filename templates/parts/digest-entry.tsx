import type { DigestEntry as Entry } from '../../src/model/view/digest-views.ts'
import type { Strings } from '../../src/model/strings.ts'
import { ContactLine } from './contact-line.tsx'
import { DatedText } from './dated-text.tsx'
import { Dateline } from './dateline.tsx'
import { Link } from './link.tsx'
import { Ribbon } from './ribbon.tsx'

interface Props {
  readonly entry: Entry
  readonly strings: Strings
}

/** A release in a digest: what it says in short, and whom to ask. */
export function DigestEntry({ entry, strings }: Props) {
  const { release, type, place, date, summary, ribbon, withdrawn, contacts } = entry
  return (
    <article class={withdrawn ? 'digest-entry digest-withdrawn' : 'digest-entry'}>
      <Ribbon ribbon={ribbon} strings={strings} />
      <p class="meta">
        <span class="type">{withdrawn ? strings.withdrawn : type}</span> <Dateline place={place} date={date} />
      </p>
      <h2 class="digest-title">
        <Link link={release} />
      </h2>
      {withdrawn ? (
        <p>
          <DatedText text={strings.withdrawnOn} date={withdrawn.at} /> {withdrawn.reason}
        </p>
      ) : (
        <p>{summary}</p>
      )}
      {contacts.map((group) => (
        <ContactLine group={group} />
      ))}
    </article>
  )
}
