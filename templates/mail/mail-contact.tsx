import type { ContactCard, ContactGroup } from '../../src/model/view/parts.ts'
import { LINK, META } from './mail-style.ts'

/** Whom to ask at an office, in one line. Numbers and addresses are read from left to right. */
export function MailContact({ group: { sentence, cards } }: { readonly group: ContactGroup }) {
  return (
    <p class="mail-muted" style={META}>
      {sentence.map((part) => (part.isName ? <strong>{part.text}</strong> : part.text))}
      {cards.map((card) => (
        <Ways card={card} isOneOfMany={cards.length > 1} />
      ))}
    </p>
  )
}

function Ways({ card: { name, phone, email }, isOneOfMany }: { readonly card: ContactCard; readonly isOneOfMany: boolean }) {
  const ways = [phone, email].flatMap((way) => way ?? [])
  if (ways.length === 0) return null
  return (
    <>
      <br />
      {isOneOfMany && name && `${name} – `}
      {ways.map(({ href, label }, index) => (
        <>
          {index > 0 && '\u00a0\u00a0 '}
          <a class="mail-link" href={href} dir="ltr" style={LINK}>
            {label}
          </a>
        </>
      ))}
    </>
  )
}
