import { describe, expect, it } from 'vitest'
import { changedParts, complaintOfMoment, momentOfParts, partsOfMoment } from '../../src/admin/written-moment.ts'

describe('a date in the editor', () => {
  it.each(['', '2026-03-08', '2026-03-08T10:00-05:00', '2026-03-08T10:00:30Z'])('is taken apart and put together again: "%s"', (text) => {
    const parts = partsOfMoment(text)
    expect(parts && momentOfParts(parts, 'Europe/Paris')).toBe(text)
  })

  it.each([
    ['a time for a day gets the offset of the newsroom', '2026-07-01', { time: '10:00' }, '2026-07-01T10:00+02:00'],
    ['its offset goes with its clocks', '2026-07-01T10:00+02:00', { day: '2026-12-01' }, '2026-12-01T10:00+01:00'],
    ['another offset stays', '2026-07-01T10:00-05:00', { day: '2026-12-01' }, '2026-12-01T10:00-05:00'],
    ['an offset is written', '2026-07-01T10:00+02:00', { offset: 'Z' }, '2026-07-01T10:00Z'],
    ['a time goes', '2026-07-01T10:00+02:00', { time: '' }, '2026-07-01'],
    ['a day goes', '2026-07-01T10:00+02:00', { day: '' }, ''],
  ])('%s', (_, text, change, expected) => {
    const parts = changedParts(partsOfMoment(text) ?? { day: '', time: '', offset: '' }, change, 'Europe/Paris')
    expect(momentOfParts(parts, 'Europe/Paris')).toBe(expected)
  })

  it.each([
    ['', true, undefined],
    ['2026-03-08', true, undefined],
    ['2026-03-08', false, 'The time of day is missing.'],
    ['2026-03-08T10:00+2', true, 'This is no date: it is not written as one.'],
    ['2026-03-08T10:00Z', false, undefined],
  ])('"%s" is told about', (text, mayBeDay, complaint) => {
    expect(complaintOfMoment(text, mayBeDay)).toBe(complaint)
  })
})
