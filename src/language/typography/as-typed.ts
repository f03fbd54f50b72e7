/** A stretch of a text, `end` not included. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** Only a text with one of these can hold an address or a path. */
const SIGNS = /[/\\@]|[:?#]\S/

/** What stands between spaces and quotation marks. U+FFFC is something that is no text. */
const TOKENS = /[^\s"«»“”<>\ufffc]+/g

const ADDRESSES = [
  /:\/\//,
  /^[^@]+@[^@]+\.[^@.]+$/,
  // A domain and more of an address: iom.int/fr, iom.int?lang=fr, iom.int:8080.
  /^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+[/?#:]/u,
  // Paths: /fr/news, ./a, ~/a, C:\a, content/site.yaml.
  /^(?:~|\.{1,2})?\/[^/]|\\|\/[^/]*\.\p{L}[\p{L}\p{N}]*(?:[?#].*)?$/u,
]

/** The addresses and paths of a text, which no rule may change; without the punctuation about them. */
export function asTyped(text: string): readonly Span[] {
  if (!SIGNS.test(text)) return []
  return [...text.matchAll(TOKENS)].flatMap(({ 0: token, index }) => {
    const { start, end } = withoutPunctuation(token)
    const word = token.slice(start, end)
    return ADDRESSES.some((address) => address.test(word)) ? [{ start: index + start, end: index + end }] : []
  })
}

function withoutPunctuation(token: string): Span {
  let start = 0
  let end = token.length
  while (start < end && `([{'‘’¿¡`.includes(token.charAt(start))) start += 1
  while (end > start && `.,;:!?…)]}'‘’`.includes(token.charAt(end - 1))) end -= 1
  return { start, end }
}
