import type { PhoneView } from '../../src/model/view/parts.ts'

interface Props {
  readonly phone: PhoneView
  readonly label: string
}

/** A telephone number, read from left to right in every language. */
export function PhoneLink({ phone, label }: Props) {
  return (
    <p class="contact-way">
      <span class="contact-label">{label}</span>{' '}
      <a class="phone" href={phone.href}>
        <bdi dir="ltr">{phone.label}</bdi>
      </a>
    </p>
  )
}
