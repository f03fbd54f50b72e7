import type { ContactGroup } from '../../src/model/view/parts.ts'
import type { Strings } from '../../src/model/strings.ts'
import { ContactCard } from './contact-card.tsx'

interface Props {
  readonly groups: readonly ContactGroup[]
  readonly strings: Strings
}

/** Whom journalists may call: per office one sentence, then everyone in it. */
export function ContactBlock({ groups, strings }: Props) {
  if (groups.length === 0) return null
  return (
    <section class="contacts" id="contacts">
      <h2 class="aside-title">{strings.contacts}</h2>
      {groups.map((group) => (
        <div class="contact-group">
          <p class="contact-sentence">{group.sentence.map((part) => (part.isName ? <strong>{part.text}</strong> : part.text))}</p>
          {group.cards.map((card) => (
            <ContactCard card={card} strings={strings} />
          ))}
        </div>
      ))}
    </section>
  )
}
