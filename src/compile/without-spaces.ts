/** A text without the spaces at its end. A pattern would look at every space in it, and then at all that follow. */
export function withoutSpaces(text: string): string {
  let end = text.length
  while (text.charAt(end - 1) === ' ') end -= 1
  return end === text.length ? text : text.slice(0, end)
}
