import { diffWords } from 'diff'

/** How many changed places are shown, and how much of each, in characters. */
const PLACES = 3
const LONGEST = 60

/** How many words and gaps may differ: to find more takes ever longer, and nobody would read it. */
const MOST = 2000

/** The words that differ between two texts, as `"old" became "new"`, or that it is too many; undefined where none do. */
export function changedWords(before: string, after: string): string | undefined {
  const parts = diffWords(before, after, { maxEditLength: MOST })
  if (!parts) return 'Nearly all of it is another text.'
  const places: { removed: string; added: string }[] = []
  let isOpen = false
  for (const { value, added, removed } of parts) {
    if (!added && !removed) {
      isOpen = false
      continue
    }
    if (!isOpen) places.push({ removed: '', added: '' })
    isOpen = true
    const place = places.at(-1)
    if (place && added) place.added += value
    if (place && removed) place.removed += value
  }
  if (places.length === 0) return undefined
  const shown = places.slice(0, PLACES).map(({ removed, added }) => `${quote(removed)} became ${quote(added)}`)
  const rest = places.length > PLACES ? [`and ${places.length - PLACES} more`] : []
  return `${[...shown, ...rest].join('; ')}.`
}

function quote(text: string): string {
  const flat = text.replace(/\s+/g, ' ').trim()
  if (flat === '') return 'nothing'
  return `"${flat.length > LONGEST ? `${flat.slice(0, LONGEST)}…` : flat}"`
}
