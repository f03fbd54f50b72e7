import type { ContactCard, ContactGroup } from '../../src/model/view/parts.ts'

interface Props {
  readonly group: ContactGroup
}

/** Whom to ask at an office, in one line: the sentence, then the ways to reach everyone it names. */
export function ContactLine({ group: { sentence, cards } }: Props) {
  return (
    <p class="contact-line">
      <span>{sentence.map((part) => (part.isName ? <strong>{part.text}</strong> : part.text))}</span>
      {cards.map((card) => (
        <Ways card={card} isOneOfMany={cards.length > 1} />
      ))}
    </p>
  )
}

function Ways({ card: { name, phone, email }, isOneOfMany }: { readonly card: ContactCard; readonly isOneOfMany: boolean }) {
  if (!phone && !email) return null
  return (
    <span class="contact-ways">
      {isOneOfMany && name && <span>{name}</span>}
      {phone && (
        <a class="phone" href={phone.href}>
          <bdi dir="ltr">{phone.label}</bdi>
        </a>
      )}
      {email && (
        <a class="email" href={email.href}>
          <bdi dir="ltr">{email.label}</bdi>
        </a>
      )}
    </span>
  )
}
