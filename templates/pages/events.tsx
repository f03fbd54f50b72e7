import type { EventEntry as Entry } from '../../src/model/view/events-view.ts'
import type { Strings } from '../../src/model/strings.ts'
import type { PageProps } from '../page-props.ts'
import { Layout } from '../layout.tsx'
import { CalendarBlock } from '../parts/calendar-block.tsx'
import { EventEntry } from '../parts/event-entry.tsx'
import { PageHeader } from '../parts/page-header.tsx'
import { Pager } from '../parts/pager.tsx'

/** What the media are invited to: what is to come, then what is past. */
export function Events({ view, frame }: PageProps<'events'>) {
  const { strings } = frame
  const { upcoming, past, calendar } = view
  const words = { label: strings.pastEvents, older: strings.olderEvents, newest: strings.newestEvents }
  return (
    <Layout view={view} frame={frame}>
      <div class="container events">
        <PageHeader title={{ text: view.title, lang: undefined }} eyebrow={undefined} />
        <p>{strings.eventsText}</p>
        {upcoming && (
          <section>
            <h2 class="section-title">{strings.upcomingEvents}</h2>
            {upcoming.length === 0 ? <p>{strings.noUpcomingEvents}</p> : <EventList entries={upcoming} strings={strings} />}
          </section>
        )}
        {calendar && <CalendarBlock calendar={calendar} strings={strings} />}
        {past.items.length > 0 && (
          <section>
            <h2 class="section-title">{strings.pastEvents}</h2>
            <EventList entries={past.items} strings={strings} />
          </section>
        )}
        <Pager list={past} words={words} strings={strings} />
      </div>
    </Layout>
  )
}

function EventList({ entries, strings }: { readonly entries: readonly Entry[]; readonly strings: Strings }) {
  return (
    <ol class="event-list">
      {entries.map((entry) => (
        <li>
          <EventEntry entry={entry} strings={strings} />
        </li>
      ))}
    </ol>
  )
}
