/** Length times signs. One in a hundred real releases has more; what has less is compiled in a second on a slow machine. */
const THRESHOLD = 50_000_000

const IS_SIGN = Uint8Array.from({ length: 256 }, (_, code) =>
  '\n\r\t!#&()*+-/:;<=>[\\]^_`{|}~'.includes(String.fromCharCode(code)) ? 1 : 0,
)

/**
 * Whether a source may take unreasonably long to compile. A sign that means something in Markdown may make the parser
 * look through the whole text, and then the product of the two is the work.
 */
export function isSuspicious(bytes: Uint8Array): boolean {
  if (bytes.length * bytes.length <= THRESHOLD) return false
  let signs = 0
  for (const byte of bytes) signs += IS_SIGN[byte] ?? 0
  return signs * bytes.length > THRESHOLD
}
