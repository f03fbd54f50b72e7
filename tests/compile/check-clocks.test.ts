import { expect, it } from 'vitest'
import { codesOf } from '../codes-of.ts'
import { releaseText } from '../release-text.ts'
import { sourceFile } from '../source-file.ts'
import { compileSource } from '../../src/compile/compile-source.ts'

const SKIPPED = '2026-03-29T02:30+01:00'

function compileInZurich(lines: readonly string[]) {
  const source = sourceFile('releases/boats.en.md', releaseText(lines))
  return compileSource.run({ source, timeZone: 'Europe/Zurich', languages: ['en'] })
}

it.each([
  [`date: ${SKIPPED}`, '3:7'],
  [`embargo: ${SKIPPED}`, '7:10'],
  [`changes: [{ at: 2026-03-28T10:00Z, kind: minor, note: x }, { at: ${SKIPPED}, kind: minor, note: x }]`, '7:66'],
  [`withdrawn: { at: ${SKIPPED}, reason: x }`, '7:18'],
  [`event: { start: ${SKIPPED}, end: 2026-03-30T10:00Z }`, '7:17'],
  [`event: { start: 2026-03-28T10:00Z, end: ${SKIPPED} }`, '7:41'],
])('a time that the clocks leap over is an error where it stands: %s', async (line, place) => {
  const { value, diagnostics } = await compileInZurich(line.startsWith('event') ? [line, 'type: media-advisory'] : [line])
  expect(codesOf(diagnostics)).toEqual([`time-leapt-over ${place}`])
  expect(diagnostics[0]?.severity).toBe('error')
  expect(value).toMatchObject({ release: undefined })
})

it.each(['embargo: 2026-03-29T03:30+02:00', 'embargo: 2026-03-29T02:30-05:00', 'embargo: 2026-03-29T00:30Z', 'date: 2026-03-29'])(
  'what they show, or others do, is none: %s',
  async (line) => {
    expect(codesOf((await compileInZurich([line])).diagnostics)).toEqual([])
  },
)
