import type { PageProps } from '../page-props.ts'
import { BareLayout } from '../bare-layout.tsx'

/** The root of the site: which language? */
export function Chooser({ view, frame }: PageProps<'chooser'>) {
  return (
    <BareLayout view={view} frame={frame}>
      <div class="chooser container">
        <h1>{frame.siteName}</h1>
        <nav aria-label={frame.strings.languages}>
          <ul class="chooser-list">
            {view.choices.map(({ language, dir, name, siteName, href }) => (
              <li lang={language} dir={dir}>
                <a href={href} hreflang={language}>
                  <strong class="chooser-language">{name}</strong> <span class="chooser-site">{siteName}</span>
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </BareLayout>
  )
}
