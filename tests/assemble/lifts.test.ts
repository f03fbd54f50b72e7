import { describe, expect, it } from 'vitest'
import { assembleSite, at, type SiteParts } from '../assemble-site.ts'
import { releaseText } from '../release-text.ts'
import { comingLifts } from '../../src/assemble/lifts.ts'
import { turningPoints, turnsOfContent } from '../../src/assemble/turning-points.ts'

/* What goes out by itself, and when the site changes by itself. */

const NOW = '2026-04-15T12:00Z'

const liftsOf = (files: SiteParts['files']): readonly (readonly [at: string, files: readonly string[]])[] => {
  const { compiled } = assembleSite({ files: files ?? {} })
  const lifts = comingLifts(
    at(NOW),
    compiled.map(({ value }) => value),
  )
  return lifts.map((lift) => [lift.at, lift.releases.map(({ file }) => file)] as const)
}

describe('what goes out by itself', () => {
  it.each<readonly [name: string, files: Readonly<Record<string, string>>, expected: readonly (readonly [string, readonly string[]])[]]>([
    ['is not what is out', { 'releases/boats.en.md': releaseText() }, []],
    [
      'is what has a date to come',
      { 'releases/boats.en.md': releaseText(['date: 2026-05-01']) },
      [['2026-05-01T05:00:00Z', ['releases/boats.en.md']]],
    ],
    [
      'is what has an embargo',
      { 'releases/boats.en.md': releaseText(['embargo: 2026-05-01T00:00Z']) },
      [['2026-05-01T00:00:00Z', ['releases/boats.en.md']]],
    ],
    ['is not what goes out now', { 'releases/boats.en.md': releaseText([`embargo: ${NOW}`]) }, []],
    ['is no draft', { 'releases/boats.en.md': releaseText(['date: 2026-05-01', 'draft: true']) }, []],
    [
      'is nothing that waits for a draft',
      { 'releases/boats.en.md': releaseText(['date: 2026-05-01', 'together: fr']), 'releases/boats.fr.md': releaseText(['draft: true']) },
      [],
    ],
    ['is nothing that waits for what is not there', { 'releases/boats.en.md': releaseText(['date: 2026-05-01', 'together: fr']) }, []],
    [
      'goes out with the last that it waits for',
      {
        'releases/boats.en.md': releaseText(['together: [en, fr]']),
        'releases/boats.fr.md': releaseText(['date: 2026-06-01', 'together: [en, fr]']),
      },
      [['2026-06-01T05:00:00Z', ['releases/boats.en.md', 'releases/boats.fr.md']]],
    ],
    [
      'comes soonest first',
      {
        'releases/abc.en.md': releaseText(['date: 2026-06-01']),
        'releases/bcd.en.md': releaseText(['date: 2026-05-01']),
        'releases/cde.en.md': releaseText(['date: 2026-06-01']),
      },
      [
        ['2026-05-01T05:00:00Z', ['releases/bcd.en.md']],
        ['2026-06-01T05:00:00Z', ['releases/abc.en.md', 'releases/cde.en.md']],
      ],
    ],
  ])('%s', (_, files, expected) => {
    expect(liftsOf(files)).toEqual(expected)
  })

  // Publication and its forecast tell the same of one site.
  describe('is', () => {
    const files = {
      'releases/abc.en.md': releaseText(['date: 2026-05-01']),
      'releases/bcd.en.md': releaseText(['together: [en, fr]']),
      'releases/bcd.fr.md': releaseText(['embargo: 2026-05-10T10:00Z', 'together: [en, fr]']),
      'releases/cde.en.md': releaseText(['together: fr']),
      'releases/cde.fr.md': releaseText(['together: ar']),
      'releases/cde.ar.md': releaseText(['date: 2026-07-01']),
      'releases/def.en.md': releaseText(['together: fr']),
      'releases/def.fr.md': releaseText(['together: ar', 'embargo: 2026-08-01T00:00Z']),
      'releases/def.ar.md': releaseText(['draft: true']),
    }
    const lifts = liftsOf(files)
    const outAt = (now: string) =>
      assembleSite({ files, now }).value.editions.flatMap(({ releases }) => releases.map(({ release }) => release.file))

    it.each(lifts)('out at %s and not a second before', (moment, lifted) => {
      const before = `${new Date(Date.parse(moment) - 1000).toISOString().slice(0, 19)}Z`
      expect(outAt(moment)).toEqual(expect.arrayContaining([...lifted]))
      expect(outAt(before).filter((file) => lifted.includes(file))).toEqual([])
    })

    it('all that will be out and is not', () => {
      const now = outAt(NOW)
      const later = outAt('2999-01-01T00:00Z').filter((file) => !now.includes(file))
      expect(lifts.flatMap(([, lifted]) => lifted).toSorted()).toEqual(later.toSorted())
    })
  })
})

describe('the site changes by itself', () => {
  const turnsOf = (find: typeof turningPoints) => (files: SiteParts['files']) => {
    const { settings, compiled } = assembleSite({ files: files ?? {} })
    return find(
      at(NOW),
      settings,
      compiled.map(({ value }) => value),
    )
  }
  const pointsOf = turnsOf(turningPoints)
  const contentTurnsOf = turnsOf(turnsOfContent)

  it('when something goes out or is withdrawn, and when the last change is told or the last day of contacts is over', () => {
    const files = {
      'contacts.yaml': 'desk: { office: Lima }\na: { office: A, until: 2026-04-30 }\nb: { office: B, until: 2026-01-31 }\n',
      'releases/abc.en.md': releaseText(['date: 2026-05-20', 'contacts: [{ office: C, until: 2026-07-31 }]']),
      'releases/bcd.en.md': releaseText([
        'changes: [{ at: 2026-04-16T10:00Z, kind: minor, note: A }, { at: 2026-04-01T10:00Z, kind: minor, note: B }]',
        'withdrawn: { at: 2026-06-01T05:00Z, reason: A. }',
      ]),
    }
    expect(contentTurnsOf(files)).toEqual(['2026-05-20T05:00:00Z', '2026-06-01T05:00:00Z', '2026-08-01T05:00:00Z'])
    expect(pointsOf(files)).toEqual(expect.arrayContaining(['2026-04-16T10:00:00Z', '2026-05-01T05:00:00Z', ...contentTurnsOf(files)]))
  })

  it('few times that can be wrong, however much one file tells', () => {
    const at = (hour: number) => `${new Date(Date.UTC(2026, 4, 1, hour)).toISOString().slice(0, 16)}Z`
    const changes = Array.from({ length: 500 }, (_, hour) => `{ at: ${at(hour)}, kind: minor, note: A }`)
    const files = { 'releases/abc.en.md': releaseText([`changes: [${changes.join(', ')}]`]) }
    expect(contentTurnsOf(files)).toEqual([`${at(499).slice(0, -1)}:00Z`])
  })

  it('when a release is no longer news', () => {
    const files = {
      'releases/abc.en.md': releaseText(['date: 2026-04-14']),
      'releases/bcd.en.md': releaseText(['date: 2026-04-13T12:00Z']),
    }
    expect([pointsOf(files), contentTurnsOf(files)]).toEqual([['2026-04-16T05:00:00Z'], []])
  })

  it('when an event is over', () => {
    const files = {
      'releases/abc.en.md': releaseText(['type: media-advisory', 'event: { start: 2026-04-20T10:00Z, end: 2026-04-21T10:00Z }']),
      'releases/bcd.en.md': releaseText(['type: media-advisory', 'event: { start: 2026-04-22 }']),
    }
    expect(pointsOf(files)).toEqual(['2026-04-21T10:00:00Z', '2026-04-23T05:00:00Z'])
  })

  it('when the own moment of what waits for others comes, since a preview tells it', () => {
    const files = {
      'releases/abc.en.md': releaseText(['embargo: 2026-05-01T00:00Z', 'together: fr']),
      'releases/abc.fr.md': releaseText(['draft: true']),
    }
    expect([pointsOf(files), contentTurnsOf(files)]).toEqual([['2026-05-01T00:00:00Z'], []])
  })

  it('never, where nothing is to come', () => {
    expect(pointsOf({ 'releases/abc.en.md': releaseText() })).toEqual([])
  })

  it('not at the end of all days', () => {
    expect(pointsOf({ 'contacts.yaml': 'desk: { office: Lima, until: 9999-12-31, desk: b }\nb: { office: B }\n' })).toEqual([])
  })
})
