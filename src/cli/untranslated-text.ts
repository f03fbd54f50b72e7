import type { Untranslated } from '../model/untranslated.ts'

/** How many releases are named; old news is seldom translated, and nobody reads a long list. */
const NAMED = 10

/** What is not in every language, for the summary: the count, and the newest by name. Empty where nothing is missing. */
export function untranslatedText(untranslated: readonly Untranslated[]): string {
  const { length } = untranslated
  if (length === 0) return ''
  const lines = untranslated.slice(0, NAMED).map(({ file, missing }) => `  ${file}  without ${missing.join(', ')}`)
  const others = length > NAMED ? [`  and ${length - NAMED} older`] : []
  const head = length === 1 ? '1 release is not in every language:' : `${length} releases are not in every language:`
  return [head, ...lines, ...others].map((line) => `${line}\n`).join('')
}
