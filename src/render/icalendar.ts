import type { CalendarEvent, CalendarTime, CalendarView } from '../model/calendar.ts'
import type { Instant } from '../model/instant.ts'

/** A calendar in iCalendar (RFC 5545), with the names and addresses of RFC 7986 and what older programs know in their place. */
export function icalendar({ about, events }: CalendarView): string {
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Dateline//Dateline//EN',
    'CALSCALE:GREGORIAN',
    ...(about
      ? [
          `NAME:${text(about.name)}`,
          `X-WR-CALNAME:${text(about.name)}`,
          `DESCRIPTION:${text(about.description)}`,
          `X-WR-CALDESC:${text(about.description)}`,
          `URL:${about.page}`,
          `SOURCE;VALUE=URI:${about.self}`,
          'REFRESH-INTERVAL;VALUE=DURATION:PT1H',
          'X-PUBLISHED-TTL:PT1H',
        ]
      : []),
    ...events.flatMap(eventLines),
    'END:VCALENDAR',
  ]
    .map((line) => `${fold(line)}\r\n`)
    .join('')
}

const STATUSES: Readonly<Record<CalendarEvent['status'], string>> = {
  provisional: 'TENTATIVE',
  confirmed: 'CONFIRMED',
  cancelled: 'CANCELLED',
}

/** Without a METHOD, DTSTAMP is when the event was last revised (section 3.8.7.2), so that no clock is asked. */
function eventLines({ language, place, end, ...event }: CalendarEvent): readonly string[] {
  const inWords = (name: string, words: string) => `${name};LANGUAGE=${language}:${text(words)}`
  return [
    'BEGIN:VEVENT',
    `UID:${text(event.uid)}`,
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

/** TEXT of section 3.3.11, which holds no control characters but line breaks and tabs. */
function text(words: string): string {
  return (
    words
      .replace(/\r\n?/g, '\n')
      // oxlint-disable-next-line no-control-regex -- these are what is looked for
      .replace(/[\u0000-\u0008\u000B-\u001F\u007F]/g, '')
      .replace(/[\\;,]/g, '\\$&')
      .replaceAll('\n', '\\n')
  )
}

/** The most octets of a line, without its end (section 3.1). */
const MOST_OCTETS = 75

/** Longer lines go on in the next, after a blank, and no character is cut. */
function fold(line: string): string {
  const lines: string[] = []
  let current = ''
  let octets = 0
  for (const character of line) {
    const size = octetsOf(character.codePointAt(0) ?? 0)
    if (octets + size > MOST_OCTETS) {
      lines.push(current)
      current = ' '
      octets = 1
    }
    current += character
    octets += size
  }
  return [...lines, current].join('\r\n')
}

/** In UTF-8. */
function octetsOf(codePoint: number): number {
  if (codePoint < 0x80) return 1
  if (codePoint < 0x800) return 2
  return codePoint < 0x10000 ? 3 : 4
}
