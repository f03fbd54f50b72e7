import { describe, expect, it } from 'vitest'
import { compileText } from '../compile-text.ts'
import { releaseText } from '../release-text.ts'

/*
 * When a release may be seen is read on its own: a broken draft must not stop the others, and a release of which it
 * cannot be told must never be seen.
 */

const scheduleOf = (lines: readonly string[]) => {
  const { value } = compileText(releaseText(lines))
  if (value.kind !== 'release') throw new Error('This is not a release.')
  return value.schedule
}

describe('the schedule of a release with errors elsewhere', () => {
  it.each([
    ['is known', ['title: []'], { draft: false, due: '2026-03-08T05:00:00Z', together: [] }],
    ['of a draft', ['sdg: 18', 'draft: true'], { draft: true, due: '2026-03-08T05:00:00Z', together: [] }],
    ['with an embargo', ['sdg: 18', 'embargo: 2026-04-01T00:00Z'], { draft: false, due: '2026-04-01T00:00:00Z', together: [] }],
    ['with versions', ['sdg: 18', 'together: [en, fr]'], { draft: false, due: '2026-03-08T05:00:00Z', together: ['en', 'fr'] }],
    // Whatever its date may be, a draft is not published.
    ['of a draft without a date', ['draft: true', 'date: soon'], { draft: true, due: '9999-12-31T23:59:59Z', together: [] }],
    ['of a draft with a bad embargo', ['draft: true', 'embargo: soon'], { draft: true, due: '9999-12-31T23:59:59Z', together: [] }],
  ])('%s', (_, lines, expected) => {
    expect(scheduleOf(lines)).toEqual(expected)
  })
})

describe('a schedule that cannot be told', () => {
  it.each([
    ['date: soon'],
    ['date: 2026-03-08T10:00'],
    ['date:'],
    ['embargo: soon'],
    ['embargo: 2026-03-09'],
    ['embargo:'],
    ['embargo: [2026-03-09T10:00Z]'],
    ['draft: yes'],
    ['draft:'],
    ['draft: [true]'],
    ['together: [en, de]'],
    ['together:'],
  ])('%s', (line) => {
    const { value } = compileText(releaseText([line]))
    expect(value).toMatchObject({ kind: 'release', schedule: undefined, release: undefined })
  })
})
