interface Props {
  readonly email: { readonly href: string; readonly label: string }
  readonly label: string
}

/** An e-mail address, read from left to right in every language. */
export function EmailLink({ email, label }: Props) {
  return (
    <p class="contact-way">
      <span class="contact-label">{label}</span>{' '}
      <a class="email" href={email.href}>
        <bdi dir="ltr">{email.label}</bdi>
      </a>
    </p>
  )
}
