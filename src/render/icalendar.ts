import { contentLines, contentText } from './content-lines.ts'
import type { CalendarEvent, CalendarTime, CalendarView } from '../model/calendar.ts'
import type { Instant } from '../model/instant.ts'

/** A calendar in iCalendar (RFC 5545), with the names and addresses of RFC 7986 and what older programs know in their place. */
export function icalendar({ about, events }: CalendarView): string {
  return contentLines([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Dateline//Dateline//EN',
    'CALSCALE:GREGORIAN',
    ...(about
      ? [
          `NAME:${contentText(about.name)}`,
          `X-WR-CALNAME:${contentText(about.name)}`,
          `DESCRIPTION:${contentText(about.description)}`,
          `X-WR-CALDESC:${contentText(about.description)}`,
          `URL:${about.page}`,
          `SOURCE;VALUE=URI:${about.self}`,
          'REFRESH-INTERVAL;VALUE=DURATION:PT1H',
          'X-PUBLISHED-TTL:PT1H',
        ]
      : []),
    ...events.flatMap(eventLines),
    'END:VCALENDAR',
  ])
}

const STATUSES: Readonly<Record<CalendarEvent['status'], string>> = {
  provisional: 'TENTATIVE',
  confirmed: 'CONFIRMED',
  cancelled: 'CANCELLED',
}

/** Without a METHOD, DTSTAMP is when the event was last revised (section 3.8.7.2), so that no clock is asked. */
function eventLines({ language, place, end, ...event }: CalendarEvent): readonly string[] {
  const inWords = (name: string, words: string) => `${name};LANGUAGE=${language}:${contentText(words)}`
  return [
    'BEGIN:VEVENT',
    `UID:${contentText(event.uid)}`,
    `DTSTAMP:${utc(event.modified)}`,
    `DTSTART${time(event.start)}`,
    ...(end ? [`DTEND${time(end)}`] : []),
    inWords('SUMMARY', event.title),
    inWords('DESCRIPTION', event.description),
    ...(place === undefined ? [] : [inWords('LOCATION', place)]),
    `URL:${event.href}`,
    `STATUS:${STATUSES[event.status]}`,
    `SEQUENCE:${event.sequence}`,
    `CREATED:${utc(event.created)}`,
    `LAST-MODIFIED:${utc(event.modified)}`,
    'END:VEVENT',
  ]
}

/** An instant is told in UTC: it needs no rules of a zone, which programs take from tables of their own age. */
function time(value: CalendarTime): string {
  return value.kind === 'day' ? `;VALUE=DATE:${value.day.replaceAll('-', '')}` : `:${utc(value.at)}`
}

function utc(instant: Instant): string {
  return instant.replace(/[-:]/g, '')
}
