import type { DayView, MonthView } from './desk-view.ts'
import type { DeskWords } from './desk-words.ts'
import { fill } from '../../language/fill.ts'

interface Props {
  readonly month: MonthView
  readonly words: DeskWords
}

/** A month as a table; what lifts on a day leads to where it stands in the list. */
export function DeskCalendar({ month: { label, previous, next, weeks }, words }: Props) {
  return (
    <div class="desk-calendar">
      <table>
        <caption>{label}</caption>
        <thead>
          <tr>
            {words.weekdays.map(([short, whole]) => (
              <th scope="col">
                <span aria-hidden="true">{short}</span>
                <span class="desk-unseen">{whole}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeks.map((week) => (
            <tr>
              {week.map((day) => (
                <Day day={day} words={words} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {(previous ?? next) && (
        <p class="desk-months">
          {previous && <a href={previous.href}>{fill(words.earlier, { month: previous.label })}</a>}
          {next && <a href={next.href}>{fill(words.later, { month: next.label })}</a>}
        </p>
      )}
    </div>
  )
}

function Day({ day, words }: { readonly day: DayView | undefined; readonly words: DeskWords }) {
  if (!day) return <td class="desk-blank" />
  return (
    <td class={day.lifts.length > 0 ? 'desk-busy' : undefined} aria-current={day.isToday ? 'date' : undefined}>
      <time datetime={day.iso} class="desk-day">
        {day.number}
        {day.isToday && <span class="desk-unseen"> ({words.today})</span>}
      </time>
      {day.lifts.map(({ href, time, title, language, others }) => (
        <a href={href}>
          <span class="desk-time">{time}</span>{' '}
          <span class="desk-what">
            <bdi lang={language}>{title}</bdi>
            {others > 0 && ` ${fill(words.others, { count: String(others) })}`}
          </span>
        </a>
      ))}
    </td>
  )
}
