import { closest, distance } from 'fastest-levenshtein'

/** `Did you mean "…"? ` with the nearest known word, or nothing where none is near. */
export function suggest(word: string, known: readonly string[]): string {
  if (word.length > 100 || known.length === 0) return ''
  const nearest = closest(word, known)
  return distance(word, nearest) <= Math.max(2, word.length / 4) ? `Did you mean "${nearest}"? ` : ''
}
