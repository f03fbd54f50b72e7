import { lookAtStyle, type StyleInput } from './look-at-style.ts'
import { placeIn } from './place-in.ts'
import { isSuspicious } from './suspicion.ts'
import { digest } from '../digest.ts'
import { report } from '../diagnostics/report.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import type { Finding } from '../style/finding.ts'
import type { HouseStyle } from '../style/house-style.ts'
import type { Task } from '../task.ts'

/** Tells what is written against the house style in a source. One that is not compiled has nothing. */
export const checkStyle: Task<StyleInput, readonly Diagnostic[]> = {
  name: 'check-style',
  version: '1',
  memo: {
    nameOf: ({ source }) => source.path,
    versionOf: ({ source, languages, house }) => `${source.digest}|${languages.join()}|${digestOf(house)}`,
  },
  async run(input) {
    const looked = await lookAtStyle(input)
    return looked ? styleDiagnostics(input.source.path, looked.text, looked.findings, input.house) : []
  },
  guard: {
    isSuspect: ({ source }) => isSuspicious(source.bytes),
    giveUp: ({ source }, limit) => [report('style-not-looked-at', { file: source.path, line: 1, column: 1 }, { limit })],
  },
}

/** Findings as diagnostics, of the severity that the house gives them. */
function styleDiagnostics(file: string, text: string, findings: readonly Finding[], { levels }: HouseStyle): readonly Diagnostic[] {
  return findings.map(({ rule, at, written, instead }) => {
    const diagnostic = report(`style-${rule}`, placeIn(text, at, file), { written, instead })
    const isRule = rule !== 'silenced-without-reason' && rule !== 'silences-nothing'
    return isRule && levels[rule] === 'error' ? { ...diagnostic, severity: 'error' } : diagnostic
  })
}

const digests = new WeakMap<HouseStyle, string>()

/** Stands for a whole house; made once, and not for each source. */
function digestOf(house: HouseStyle): string {
  const known = digests.get(house) ?? digest(JSON.stringify(house))
  digests.set(house, known)
  return known
}
