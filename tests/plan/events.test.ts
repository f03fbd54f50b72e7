import { describe, expect, it } from 'vitest'
import { planOf } from '../plan-of.ts'
import { releaseText } from '../release-text.ts'
import type { SiteParts } from '../assemble-site.ts'
import type { EventEntry } from '../../src/model/view/events-view.ts'
import type { ViewOf } from '../../src/model/view/page-view.ts'

/* The page of events. */

function eventsAt(path: string, parts: SiteParts): ViewOf<'events'> {
  const view = planOf(parts).viewAt(path)
  if (view.kind !== 'events') throw new Error(`${path} is no page of events.`)
  return view
}

const advisory = (start: string, ...more: readonly string[]) =>
  releaseText([
    'date: 2026-03-01',
    'type: media-advisory',
    `title: At ${start}`,
    `event: { start: ${start}${more.length > 0 ? `, ${more.join()}` : ''} }`,
  ])

const names = (entries: readonly EventEntry[] | undefined) => entries?.map(({ release }) => release.href.split('/')[4])

describe('the page of events', () => {
  const files = {
    'releases/abc.en.md': advisory('2026-04-16T10:00Z', 'end: 2026-04-16T12:00Z', 'status: cancelled'),
    'releases/bcd.en.md': advisory('2026-04-14T10:00Z', 'end: 2026-04-17T10:00Z'),
    'releases/cde.en.md': advisory('2026-04-10'),
    'releases/def.en.md': advisory('2026-04-11', 'place: Port'),
    'releases/held.en.md': releaseText(['embargo: 2026-09-01T00:00Z', 'type: media-advisory', 'event: { start: 2026-09-02 }']),
    'releases/gone.en.md': releaseText([
      'type: media-advisory',
      'event: { start: 2026-09-02 }',
      'withdrawn: { at: 2026-04-01T00:00Z, reason: Wrong. }',
    ]),
    'releases/plain.en.md': releaseText(),
  }

  it('shows first what is to come, the soonest first, then what is past, the newest first', () => {
    const view = eventsAt('en/events/index.html', { files })
    expect([names(view.upcoming), names(view.past.items)]).toEqual([
      ['bcd', 'abc'],
      ['def', 'cde'],
    ])
    expect(view.upcoming?.[1]?.event).toEqual({
      start: { iso: '2026-04-16T05:00:00-05:00', label: '16 April 2026, 05:00 (UTC−5)' },
      end: { iso: '2026-04-16T07:00:00-05:00', label: '16 April 2026, 07:00 (UTC−5)' },
      place: undefined,
      status: 'cancelled',
      calendar: '/en/news/2026/abc/event.ics',
    })
    expect(view.past.items[0]?.event).toMatchObject({ start: { iso: '2026-04-11', label: '11 April 2026' }, end: undefined, place: 'Port' })
    expect(view.calendar).toEqual({
      href: '/en/events.ics',
      webcal: 'webcal://coast.example/en/events.ics',
      address: 'https://coast.example/en/events.ics',
    })
  })

  it('moves an event when it is over and not a second before, and its key tells', () => {
    const [before, after] = ['2026-04-17T09:59:59Z', '2026-04-17T10:00Z'].map((now) => planOf({ files, now }))
    const path = 'en/events/index.html'
    const [early, late] = [before, after].map((plan) => plan?.viewAt(path) as ViewOf<'events'>)
    expect([names(early?.upcoming), names(late?.upcoming), names(late?.past.items)]).toEqual([['bcd'], [], ['bcd', 'abc', 'def', 'cde']])
    const [a, b] = [before, after].map((plan) => plan?.artifacts.find((one) => one.path === path)?.key)
    expect(a).not.toBe(b)
  })

  it('is there where nothing is to be shown, and offers no calendar', () => {
    const { upcoming, past, calendar, head } = eventsAt('fr/events/index.html', { files })
    expect([upcoming, past.items, calendar]).toEqual([[], [], undefined])
    expect(head.alternates.map(({ hreflang }) => hreflang)).toEqual(['en', 'fr', 'ar', 'x-default'])
  })

  it('numbers what is past from the oldest; a full page never changes', () => {
    const many = Object.fromEntries([1, 2, 3, 4, 5, 6, 7].map((day) => [`releases/day-${day}.en.md`, advisory(`2026-04-0${day}`)]))
    const first = eventsAt('en/events/page/1/index.html', { files: many })
    expect([first.upcoming, names(first.past.items)]).toEqual([undefined, ['day-3', 'day-2', 'day-1']])
    const newest = eventsAt('en/events/index.html', { files: many })
    expect([names(newest.past.items), newest.past.older]).toEqual([['day-7', 'day-6', 'day-5', 'day-4'], '/en/events/page/1/'])
  })

  it('offers no calendar in a preview, where it shows what is held', () => {
    const view = eventsAt('en/events/index.html', { files, isPreview: true })
    expect([names(view.upcoming), view.calendar]).toEqual([['bcd', 'abc', 'held'], undefined])
    expect(view.upcoming?.map(({ event }) => event.calendar)).toEqual([undefined, undefined, undefined])
  })

  it('does not fail at the end of all days', () => {
    expect(names(eventsAt('en/events/index.html', { files: { 'releases/abc.en.md': advisory('9999-12-31') } }).upcoming)).toBeDefined()
  })

  it('is told to sitemaps', () => {
    const artifact = planOf({ files }).artifacts.find(({ path }) => path === 'en/events/index.html')
    expect(artifact?.kind === 'page' && artifact.listing?.address).toBe('/en/events/')
  })
})
