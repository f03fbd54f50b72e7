import type { ReleaseView } from '../../src/model/view/release-view.ts'
import type { Strings } from '../../src/model/strings.ts'

interface Props {
  readonly translations: ReleaseView['translations']
  readonly strings: Strings
}

/** The same release in other languages. */
export function Translations({ translations, strings }: Props) {
  if (translations.length === 0) return null
  return (
    <section class="translations">
      <h2 class="aside-title">{strings.translations}</h2>
      <ul class="translation-list">
        {translations.map(({ language, name, href, title }) => (
          <li lang={language}>
            <span class="translation-language">
              <bdi>{name}</bdi>
            </span>{' '}
            <a href={href} hreflang={language} dir="auto">
              {title}
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}
