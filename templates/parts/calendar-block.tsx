import type { CalendarLinks } from '../../src/model/view/events-view.ts'
import type { Strings } from '../../src/model/strings.ts'
import { FullAddress } from './full-address.tsx'

interface Props {
  readonly calendar: CalendarLinks
  readonly strings: Strings
}

/** How to have all events in one's own calendar. */
export function CalendarBlock({ calendar, strings }: Props) {
  return (
    <section class="calendar">
      <h2 class="section-title">{strings.calendar}</h2>
      <p>{strings.calendarText}</p>
      <FullAddress address={calendar.address} />
      <p class="calendar-ways">
        <a class="button" href={calendar.webcal}>
          {strings.subscribeToCalendar}
        </a>{' '}
        <a href={calendar.href} type="text/calendar">
          {strings.downloadCalendar} <bdi dir="ltr">(.ics)</bdi>
        </a>
      </p>
    </section>
  )
}
