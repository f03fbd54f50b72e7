import type { Findings, Found } from './facts/found.ts'
import { foldCharacters } from './facts/fold-characters.ts'
import { readAddresses } from './facts/read-addresses.ts'
import { readDates } from './facts/read-dates.ts'
import { readNumbers } from './facts/read-numbers.ts'
import { readTimes } from './facts/read-times.ts'
import type { Language } from '../model/locale.ts'

export interface FactsInText {
  /** In the order of the text. */
  readonly found: readonly Found[]
  /** Numbers that are parts of something else, of a name, a date or a time. */
  readonly hinted: readonly string[]
  /** Numbers in words. */
  readonly spelled: readonly string[]
}

/**
 * What a text states that no translation may change: numbers, dates, times, telephone numbers, e-mail and web addresses,
 * each as a value that is the same in every language. What one reader has read, the next does not see.
 */
export function factsInText(text: string, language: Language): FactsInText {
  const findings: Findings = { found: [], hinted: new Set(), spelled: new Set() }
  const withoutAddresses = readAddresses(foldCharacters(text), findings)
  const withoutDates = readDates(withoutAddresses, language, findings)
  readNumbers(readTimes(withoutDates, findings), language, findings)
  return { found: findings.found.toSorted((a, b) => a.at - b.at), hinted: [...findings.hinted], spelled: [...findings.spelled] }
}
