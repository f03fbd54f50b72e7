import type { EventView } from '../../src/model/view/parts.ts'
import type { Strings } from '../../src/model/strings.ts'
import { Time } from './time.tsx'

interface Props {
  readonly event: EventView | undefined
  /** The page of all events. */
  readonly events: string
  readonly strings: Strings
}

/** When and where the media are expected. */
export function EventFacts({ event, events, strings }: Props) {
  if (!event) return null
  return (
    <section class="event">
      <h2 class="aside-title">{strings.event}</h2>
      <p class={`event-status event-${event.status}`}>{strings.eventStatus[event.status]}</p>
      <dl class="facts">
        <div>
          <dt>{strings.eventStart}</dt>
          <dd>
            <Time moment={event.start} />
          </dd>
        </div>
        {event.end && (
          <div>
            <dt>{strings.eventEnd}</dt>
            <dd>
              <Time moment={event.end} />
            </dd>
          </div>
        )}
        {event.place && (
          <div>
            <dt>{strings.eventPlace}</dt>
            <dd>{event.place}</dd>
          </div>
        )}
      </dl>
      <p class="event-ways">
        {event.calendar && (
          <a href={event.calendar} type="text/calendar">
            {strings.addToCalendar}
          </a>
        )}{' '}
        <a href={events}>{strings.allEvents}</a>
      </p>
    </section>
  )
}
