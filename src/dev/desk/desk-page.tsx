import { DeskCalendar } from './desk-calendar.tsx'
import { DeskSectionBlock } from './desk-section.tsx'
import type { DeskView } from './desk-view.ts'
import { wordsOf } from './desk-words.ts'
import { htmlOf } from '../../jsx/jsx-runtime.ts'
import { fill } from '../../language/fill.ts'

/** The desk as a whole HTML document; it needs no script. */
export function renderDesk(view: DeskView): string {
  return `<!doctype html>\n${htmlOf(<Desk view={view} />)}\n`
}

function Desk({ view }: { readonly view: DeskView }) {
  const words = wordsOf(view.language)
  return (
    <html lang={view.language} dir={view.dir}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{`${words.desk} | ${view.siteName}`}</title>
        <meta name="robots" content="noindex" />
        <meta name="color-scheme" content="light dark" />
        <link rel="stylesheet" href="/_desk/site.css" />
        <link rel="stylesheet" href="/_desk/desk.css" />
      </head>
      <body class="desk">
        <DeskHeader view={view} />
        <main>
          <h1>{words.desk}</h1>
          <DeskMoment view={view} />
          <nav class="desk-contents" aria-label={words.contents}>
            <ul>
              {view.sections.map(({ name, total }) => (
                <li>
                  <a href={`#${name}`} class={total === 0 ? 'desk-clear' : undefined}>
                    <strong>{total}</strong> <span>{words.sections[name].heading}</span>
                  </a>
                </li>
              ))}
            </ul>
          </nav>
          {view.sections.map((section) => (
            <DeskSectionBlock section={section} words={words}>
              {section.name === 'lifts' && section.total > 0 && <DeskCalendar month={view.calendar} words={words} />}
            </DeskSectionBlock>
          ))}
        </main>
      </body>
    </html>
  )
}

function DeskHeader({ view }: { readonly view: DeskView }) {
  const words = wordsOf(view.language)
  return (
    <header class="desk-header">
      <p>
        <a href={view.home}>
          <bdi>{view.siteName}</bdi>
        </a>
      </p>
      <nav aria-label={words.languages}>
        <ul>
          {view.languages.map(({ language, name, href, isCurrent }) => (
            <li>
              <a href={href} lang={language} hreflang={language} aria-current={isCurrent ? 'true' : undefined}>
                {name}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </header>
  )
}

function DeskMoment({ view }: { readonly view: DeskView }) {
  const words = wordsOf(view.language)
  const { iso, label, timeZone, isPresent } = view.moment
  return (
    <div class="desk-moment">
      <p>
        <time datetime={iso}>{fill(words.asOf, { moment: label })}</time>. {fill(words.zone, { zone: timeZone })}
      </p>
      {!isPresent && (
        <form method="post" action="/_desk/show">
          <button>{words.present}</button>
        </form>
      )}
    </div>
  )
}
