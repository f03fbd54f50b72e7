import type { LanguageChoice as Choice } from '../../src/model/view/page-base.ts'
import { LanguageChoice } from './language-choice.tsx'

interface Props {
  readonly choices: readonly Choice[]
  readonly label: string
}

/** The languages, each in its own name. */
export function LanguageSwitch({ choices, label }: Props) {
  if (choices.length === 0) return null
  return (
    <nav class="languages" aria-label={label}>
      <ul>
        {choices.map((choice) => (
          <li>
            <LanguageChoice choice={choice} />
          </li>
        ))}
      </ul>
    </nav>
  )
}
