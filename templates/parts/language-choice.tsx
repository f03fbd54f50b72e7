import type { LanguageChoice as Choice } from '../../src/model/view/page-base.ts'
import { STRINGS } from '../strings.ts'

/** One language. Where the page is missing in it, the link says so, in that language. */
export function LanguageChoice({ choice }: { readonly choice: Choice }) {
  const { kind, language, dir, name, href } = choice
  if (kind === 'here') {
    return (
      <span class="language" lang={language} dir={dir} aria-current="true">
        {name}
      </span>
    )
  }
  const missing = kind === 'home' ? STRINGS[language].notInThisLanguage : undefined
  return (
    <a class="language" href={href} hreflang={language} lang={language} dir={dir} title={missing} data-kind={kind}>
      {name}
    </a>
  )
}
