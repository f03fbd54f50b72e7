import { expect, it } from 'vitest'
import { isLeaptOver } from '../../src/language/clock-gap.ts'

it.each<readonly [text: string, timeZone: string, isSo: boolean]>([
  // In Zurich the clocks go from 02:00+01:00 to 03:00+02:00 on 29 March 2026, and back on 25 October.
  ['2026-03-29T01:59:59+01:00', 'Europe/Zurich', false],
  ['2026-03-29T02:00+01:00', 'Europe/Zurich', true],
  ['2026-03-29T02:30+01:00', 'Europe/Zurich', true],
  ['2026-03-29T02:30+02:00', 'Europe/Zurich', true],
  ['2026-03-29T02:59:59+01:00', 'Europe/Zurich', true],
  ['2026-03-29T03:00+02:00', 'Europe/Zurich', false],
  ['2026-10-25T02:30+02:00', 'Europe/Zurich', false],
  ['2026-10-25T02:30+01:00', 'Europe/Zurich', false],
  ['2026-07-01T12:00+02:00', 'Europe/Zurich', false],
  // The clocks of somewhere else.
  ['2026-03-29T02:30-05:00', 'Europe/Zurich', false],
  ['2026-03-29T02:30Z', 'Europe/Zurich', false],
  ['2026-03-29T01:30Z', 'Europe/London', false],
  ['2026-03-29T01:30+00:00', 'Europe/London', true],
  // At midnight, of half an hour, of a whole day.
  ['2026-03-29T00:30+02:00', 'Asia/Beirut', true],
  ['2026-10-04T02:15+10:30', 'Australia/Lord_Howe', true],
  ['2026-10-04T02:30+11:00', 'Australia/Lord_Howe', false],
  ['2011-12-30T12:00-10:00', 'Pacific/Apia', true],
  // Nowhere do the clocks of these change.
  ['2026-03-29T02:30+00:00', 'UTC', false],
  ['2026-03-29T02:30-05:00', 'America/Lima', false],
  // No time with an offset.
  ['2026-03-29', 'Europe/Zurich', false],
  ['2026-03-29T02:30', 'Europe/Zurich', false],
])('%s in %s: %s', (text, timeZone, isSo) => {
  expect(isLeaptOver(text, timeZone)).toBe(isSo)
})
