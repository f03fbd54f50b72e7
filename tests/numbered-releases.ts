import { releaseText } from './release-text.ts'

/**
 * So many releases in a language by path, one a day from 2 January 2026 on. Their titles are in order: the first is
 * `Boat 001`. Dates and titles hold no count of them.
 */
export function numberedReleases(count: number, language = 'en', lines: readonly string[] = []): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Array.from({ length: count }, (_, index) => {
      const day = new Date(Date.UTC(2026, 0, 2 + index)).toISOString().slice(0, 10)
      const number = String(index + 1).padStart(3, '0')
      return [`releases/boat-${number}.${language}.md`, releaseText([`title: Boat ${number}`, `date: ${day}`, ...lines])]
    }),
  )
}
