import ICAL from 'ical.js'
import { describe, expect, it } from 'vitest'
import { dataFilesOf } from './data-files-of.ts'
import { releaseText } from '../release-text.ts'
import type { SiteParts } from '../assemble-site.ts'
import type { Instant } from '../../src/model/instant.ts'
import { icalendar } from '../../src/render/icalendar.ts'

/* Calendars, read by ical.js, which is not ours. */

const EVENT = 'event: { start: 2026-05-18T10:00+02:00, end: 2026-05-18T11:30+02:00, place: "Palace; room 2, left", status: provisional }'
const ADVISORY = ['date: 2026-04-10T08:00Z', 'type: media-advisory']

const FILE = 'en/news/2026/meeting/event.ics'

function calendarsOf(lines: readonly string[], parts: SiteParts = {}) {
  return dataFilesOf({ ...parts, files: { 'releases/talks/meeting.en.md': releaseText([...ADVISORY, ...lines]), ...parts.files } })
}

function eventsIn(text: string): readonly ICAL.Event[] {
  return new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((one) => new ICAL.Event(one))
}

function eventIn(text: string): ICAL.Event {
  const [event] = eventsIn(text)
  if (!event) throw new Error('There is no event.')
  return event
}

const told = (event: ICAL.Event, name: string) => String(event.component.getFirstPropertyValue(name))
const inUtc = (time: ICAL.Time) => time.toJSDate().toISOString()

describe('the calendar of an event', () => {
  it('tells what the advisory tells', () => {
    const event = eventIn(calendarsOf(['title: "Talks, at last; come"', 'summary: Come to us.', EVENT]).at(FILE))
    expect([event.summary, event.location, event.sequence]).toEqual(['Talks, at last; come', 'Palace; room 2, left', 0])
    expect(event.description).toBe('Provisional\n\nCome to us.\n\nhttps://coast.example/en/news/2026/meeting/')
    expect([inUtc(event.startDate), inUtc(event.endDate)]).toEqual(['2026-05-18T08:00:00.000Z', '2026-05-18T09:30:00.000Z'])
    expect(['status', 'url', 'dtstamp', 'last-modified', 'created'].map((name) => told(event, name))).toEqual([
      'TENTATIVE',
      'https://coast.example/en/news/2026/meeting/',
      '2026-04-10T08:00:00Z',
      '2026-04-10T08:00:00Z',
      '2026-04-10T08:00:00Z',
    ])
    expect(event.component.getFirstProperty('summary')?.getParameter('language')).toBe('en')
  })

  it('keeps its name whatever becomes of headline and address', () => {
    const before = eventIn(calendarsOf([EVENT]).at(FILE))
    const after = calendarsOf(['title: Other', 'slug: other', EVENT]).at('en/news/2026/other/event.ics')
    expect(before.uid).toBe('en/releases/talks/meeting@coast.example')
    expect(eventIn(after).uid).toBe(before.uid)
  })

  it.each<readonly [what: string, event: string, start: string, end: string, isDay: boolean]>([
    ['in summer', '{ start: 2026-07-01T10:00+02:00, end: 2026-07-01T11:00+02:00 }', '2026-07-01T08:00:00Z', '2026-07-01T09:00:00Z', false],
    [
      'across a change of clocks',
      '{ start: 2026-10-24T23:00-04:00, end: 2026-11-02T10:00-05:00 }',
      '2026-10-25T03:00:00Z',
      '2026-11-02T15:00:00Z',
      false,
    ],
    [
      'in Kathmandu',
      '{ start: 2026-07-01T00:15+05:45, end: 2026-07-01T01:00+05:45 }',
      '2026-06-30T18:30:00Z',
      '2026-06-30T19:15:00Z',
      false,
    ],
    ['on days', '{ start: 2026-05-18, end: 2026-05-19 }', '2026-05-18', '2026-05-20', true],
    ['on one day', '{ start: 2026-05-18 }', '2026-05-18', '2026-05-19', true],
    ['until a moment', '{ start: 2026-05-18, end: 2026-05-18T20:00Z }', '2026-05-18T05:00:00Z', '2026-05-18T20:00:00Z', false],
    ['without an end', '{ start: 2026-05-18T20:00Z }', '2026-05-18T20:00:00Z', '2026-05-18T20:00:00Z', false],
    [
      'that ends as it begins',
      '{ start: 2026-05-18T20:00Z, end: 2026-05-18T20:00Z }',
      '2026-05-18T20:00:00Z',
      '2026-05-18T20:00:00Z',
      false,
    ],
  ])('is at the same time wherever it is read: %s', (_, written, start, end, isDay) => {
    const event = eventIn(calendarsOf([`event: ${written}`]).at(FILE))
    expect([event.startDate.toString(), event.endDate.toString(), event.startDate.isDate]).toEqual([start, end, isDay])
  })

  it('counts what readers were told, and says when', () => {
    const changes =
      'changes: [{ at: 2026-04-11T10:00Z, kind: minor, note: A }, { at: 2026-04-12T10:00Z, kind: update, note: B }, { at: 2026-04-20T10:00Z, kind: update, note: C }]'
    const revisions = ['2026-04-11T12:00Z', '2026-04-15T12:00Z', '2026-04-21T12:00Z'].map((now) => {
      const event = eventIn(calendarsOf([EVENT, changes], { now }).at(FILE))
      return [event.sequence, told(event, 'dtstamp')]
    })
    expect(revisions).toEqual([
      [0, '2026-04-10T08:00:00Z'],
      [1, '2026-04-12T10:00:00Z'],
      [2, '2026-04-20T10:00:00Z'],
    ])
  })

  it('is off when its advisory is withdrawn, with the reason and nothing else', () => {
    const lines = ['title: Talks', 'summary: Come to us.', EVENT, 'withdrawn: { at: 2026-04-12T10:00Z, reason: There are none. }']
    const files = calendarsOf(lines)
    const event = eventIn(files.at(FILE))
    expect([event.summary, event.location, event.sequence, told(event, 'status')]).toEqual(['Talks', null, 1, 'CANCELLED'])
    expect(event.description).toBe('Cancelled\n\nThere are none.\n\nhttps://coast.example/en/news/2026/meeting/')
    expect([...files.files.values()].join('')).not.toMatch(/Palace|Come to us/)
    expect(eventsIn(files.at('en/events.ics')).map(({ uid }) => uid)).toEqual([event.uid])
  })

  it.each(['draft: true', 'embargo: 2026-05-01T00:00Z'])('is not there before it is out: %s', (line) => {
    const { files } = calendarsOf([EVENT, line])
    expect([...files.keys()].filter((path) => path.endsWith('.ics'))).toEqual([])
  })

  it('is not there in a preview', () => {
    expect([...calendarsOf([EVENT], { isPreview: true }).files.keys()].filter((path) => path.endsWith('.ics'))).toEqual([])
  })
})

describe('what is written', () => {
  const title = `${'Ça, c’est «\u00a0long\u00a0»; '.repeat(6)}مؤتمر صحفي ${'🌊'.repeat(30)} \\n`
  const text = calendarsOf([`title: ${JSON.stringify(title)}`, 'summary: "One\\ttwo"', EVENT]).at(FILE)

  it('has lines of 75 octets at most, each with its end, and no character cut', () => {
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true)
    const lines = text.slice(0, -2).split('\r\n')
    expect(lines.filter((line) => /[\r\n\uFFFD]/.test(Buffer.from(line).toString()))).toEqual([])
    const octets = lines.map((line) => Buffer.byteLength(line))
    expect([Math.max(...octets) <= 75, Math.max(...octets) > 70]).toEqual([true, true])
  })

  it('is read as it was meant', () => {
    expect(eventIn(text).summary).toContain('مؤتمر صحفي')
    expect(eventIn(text).summary.match(/🌊/gu)?.length).toBe(30)
    expect(eventIn(text).summary.trimEnd().endsWith('\\n')).toBe(true)
  })

  it('begins nothing that its words name, and holds no control characters', () => {
    const hostile = 'x\r\nEND:VEVENT\r\nBEGIN:VALARM\u0007\u2028;X=1:,\\'
    const at = '2026-05-18T20:00:00Z' as Instant
    const event = eventIn(
      icalendar({
        kind: 'calendar',
        about: { name: hostile, description: hostile, page: 'https://coast.example/', self: 'https://coast.example/' },
        events: [
          {
            ...{ uid: hostile, language: 'en', title: hostile, description: hostile, place: hostile, href: 'https://coast.example/' },
            ...{ start: { kind: 'instant', at }, end: undefined, status: 'confirmed', sequence: 0, created: at, modified: at },
          },
        ],
      }),
    )
    expect(event.component.getAllSubcomponents()).toEqual([])
    const meant = 'x\nEND:VEVENT\nBEGIN:VALARM\u2028;X=1:,\\'
    expect([event.uid, event.summary, event.description, event.location]).toEqual([meant, meant, meant, meant])
  })
})

describe('the calendar of a language', () => {
  const advisory = (start: string) => releaseText([...ADVISORY, `event: { start: ${start} }`])

  it('has what is to come and what was, each by its own language, and tells its name', () => {
    const { at, files } = dataFilesOf({
      files: {
        'releases/a-late.en.md': advisory('2026-06-02T10:00Z'),
        'releases/b-soon.en.md': advisory('2026-06-01T10:00Z'),
        'releases/b-soon.ar.md': advisory('2026-06-01T10:00Z'),
        'releases/past.en.md': advisory('2026-04-12T10:00Z'),
      },
    })
    const names = (path: string) => eventsIn(at(path)).map(({ uid }) => uid.replace('@coast.example', ''))
    expect(names('en/events.ics')).toEqual(['en/releases/past', 'en/releases/b-soon', 'en/releases/a-late'])
    expect(names('ar/events.ics')).toEqual(['ar/releases/b-soon'])
    // A calendar of nothing is none (section 3.6).
    expect(files.has('fr/events.ics')).toBe(false)
    const calendar = new ICAL.Component(ICAL.parse(at('en/events.ics')))
    expect(['name', 'url', 'source', 'version', 'refresh-interval'].map((name) => String(calendar.getFirstPropertyValue(name)))).toEqual([
      'Events for the media – Coast Watch',
      'https://coast.example/en/events/',
      'https://coast.example/en/events.ics',
      '2.0',
      'PT1H',
    ])
  })

  it('keeps the fifty that were last', () => {
    const day = (number: number) => new Date(Date.UTC(2026, 0, number)).toISOString().slice(0, 10)
    const files = Object.fromEntries(
      Array.from({ length: 55 }, (_, index) => [
        `releases/number-${index}.en.md`,
        releaseText(['date: 2026-01-01', 'type: media-advisory', `event: { start: ${day(index + 1)} }`]),
      ]),
    )
    const kept = eventsIn(dataFilesOf({ files }).at('en/events.ics'))
    expect([kept.length, kept[0]?.startDate.toString()]).toEqual([50, day(6)])
  })
})
