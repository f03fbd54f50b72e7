import type { DigestEntry } from '../../src/model/view/digest-views.ts'
import type { Strings } from '../../src/model/strings.ts'
import { MailContact } from './mail-contact.tsx'
import { HEADLINE, LINK, META, TEXT } from './mail-style.ts'

interface Props {
  readonly entry: DigestEntry
  readonly strings: Strings
}

/** A release in an e-mail: what it says in short, and whom to ask. */
export function MailEntry({ entry, strings }: Props) {
  const { release, type, place, date, summary, withdrawn, contacts } = entry
  return (
    <>
      <p class="mail-muted" style={META}>
        <strong>{withdrawn ? strings.withdrawn : type}</strong> {place && `${place} – `}
        {date.label}
      </p>
      <h2 style={HEADLINE}>
        <a class="mail-link" href={release.href} style={LINK}>
          {release.text}
        </a>
      </h2>
      <p class="mail-text" style={TEXT}>
        {withdrawn ? `${withdrawn.text} ${withdrawn.reason}` : summary}
      </p>
      {contacts.map((group) => (
        <MailContact group={group} />
      ))}
    </>
  )
}
