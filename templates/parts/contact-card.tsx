import type { ContactCard as Card } from '../../src/model/view/parts.ts'
import type { Strings } from '../../src/model/strings.ts'
import { EmailLink } from './email-link.tsx'
import { Label } from './label.tsx'
import { PhoneLink } from './phone-link.tsx'

interface Props {
  readonly card: Card
  readonly strings: Strings
}

/** A person or a desk and the ways to reach them. */
export function ContactCard({ card, strings }: Props) {
  return (
    <div class="contact-card">
      <p class="contact-who">
        {card.name && <strong class="contact-name">{card.name}</strong>}
        {card.role && (
          <span class="contact-role">
            <Label label={card.role} />
          </span>
        )}
        <span class="contact-office">
          <Label label={card.office} />
        </span>
      </p>
      {card.phone && <PhoneLink phone={card.phone} label={strings.phone} />}
      {card.email && <EmailLink email={card.email} label={strings.email} />}
      {card.languages && (
        <p class="contact-languages">
          <span class="contact-label">{strings.spokenLanguages}</span> {card.languages}
        </p>
      )}
    </div>
  )
}
