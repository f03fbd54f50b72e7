import type { Frame } from '../../src/model/view/frame.ts'
import { ContactCard } from './contact-card.tsx'

/** The press desk of the whole newsroom. */
export function PressDesk({ frame }: { readonly frame: Frame }) {
  if (!frame.pressDesk) return null
  return (
    <section class="press-desk">
      <h2 class="press-desk-title">{frame.strings.pressDesk}</h2>
      <ContactCard card={frame.pressDesk} strings={frame.strings} />
    </section>
  )
}
