import type { Goal } from '../../src/model/view/release-view.ts'
import type { Strings } from '../../src/model/strings.ts'

interface Props {
  readonly goals: readonly Goal[]
  readonly strings: Strings
}

/** The Sustainable Development Goals that a release speaks to. */
export function Goals({ goals, strings }: Props) {
  if (goals.length === 0) return null
  return (
    <section class="goals">
      <h2 class="aside-title">{strings.goals}</h2>
      <ul class="goal-list">
        {goals.map((goal) => (
          <li>
            <a href={goal.href}>
              <span class="goal-number">{goal.number}</span> <span class="goal-name">{goal.name}</span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}
