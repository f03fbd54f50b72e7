/**
 * The dot-atom of RFC 5322 without quotes, brackets and the characters that would begin a header or an escape
 * in a `mailto:` address.
 */
const LOCAL = /^[A-Za-z0-9!#$*+/=^_|~-]+(?:\.[A-Za-z0-9!#$*+/=^_|~-]+)*$/

const LABEL = /^[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?$/

/** Whether a text is one e-mail address, such as a reader's mail program will take: `dcortes@iom.int`. */
export function isEmail(text: string): boolean {
  if (text.length > 254) return false
  const [local = '', domain = '', ...more] = text.split('@')
  const labels = domain.split('.')
  const last = labels.at(-1) ?? ''
  return (
    more.length === 0 &&
    local.length <= 64 &&
    LOCAL.test(local) &&
    labels.length > 1 &&
    labels.every((label) => LABEL.test(label)) &&
    /[A-Za-z]/.test(last)
  )
}

/** The address that writes to a checked e-mail address (RFC 6068), with what a URI cannot hold percent-encoded. */
export function mailtoHref(email: string): string {
  const [local = '', domain = ''] = email.split('@')
  return `mailto:${encodeURIComponent(local).replace(/%2B|%24/g, decodeURIComponent)}@${encodeURIComponent(domain)}`
}
