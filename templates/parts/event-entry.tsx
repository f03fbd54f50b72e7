import type { EventEntry as Entry } from '../../src/model/view/events-view.ts'
import type { Strings } from '../../src/model/strings.ts'
import { Link } from './link.tsx'
import { Ribbon } from './ribbon.tsx'
import { Time } from './time.tsx'

interface Props {
  readonly entry: Entry
  readonly strings: Strings
}

/** An event in a list of events. */
export function EventEntry({ entry: { release, summary, event, ribbon }, strings }: Props) {
  const { start, end, place, status, calendar } = event
  return (
    <article class="event-entry">
      <Ribbon ribbon={ribbon} strings={strings} />
      <p class="meta">
        <span class={`event-status event-${status}`}>{strings.eventStatus[status]}</span>{' '}
        <span>
          <Time moment={start} />
          {end && (
            <>
              {' – '}
              <Time moment={end} />
            </>
          )}
        </span>
      </p>
      <h3>
        <Link link={release} />
      </h3>
      {place && <p class="meta">{place}</p>}
      <p>{summary}</p>
      {calendar && (
        <p>
          <a href={calendar} type="text/calendar" aria-label={`${strings.addToCalendar}: ${release.text}`}>
            {strings.addToCalendar}
          </a>
        </p>
      )}
    </article>
  )
}
