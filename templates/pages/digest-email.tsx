import type { Children } from '../../src/jsx/jsx-runtime.ts'
import type { Frame } from '../../src/model/view/frame.ts'
import type { PageProps } from '../page-props.ts'
import { MailChange } from '../mail/mail-change.tsx'
import { MailDocument } from '../mail/mail-document.tsx'
import { MailEntry } from '../mail/mail-entry.tsx'
import { BRAND, LINK, META, OPENING, ROW, SECTION, TEXT, TITLE } from '../mail/mail-style.ts'

/** A digest as an e-mail. */
export function DigestEmail({ view, frame }: PageProps<'digest-email'>) {
  const { strings } = frame
  const { entries, changes, more } = view.content
  return (
    <MailDocument view={view} frame={frame}>
      <Row frame={frame} style={OPENING}>
        <p style={BRAND}>
          <a class="mail-link" href={view.home} style={LINK}>
            {frame.siteName}
          </a>
        </p>
        <h1 class="mail-text" style={TITLE}>
          {view.title}
        </h1>
        <p style={META}>
          <a class="mail-link" href={view.page} style={LINK}>
            {strings.viewOnSite}
          </a>
        </p>
      </Row>
      {entries.map((entry) => (
        <Row frame={frame} style={ROW}>
          <MailEntry entry={entry} strings={strings} />
        </Row>
      ))}
      {changes.length > 0 && (
        <Row frame={frame} style={ROW}>
          <h2 class="mail-text" style={SECTION}>
            {strings.corrections}
          </h2>
          {changes.map((change) => (
            <MailChange change={change} strings={strings} />
          ))}
        </Row>
      )}
      {more && (
        <Row frame={frame} style={ROW}>
          <p style={TEXT}>
            <a class="mail-link" href={view.page} style={LINK}>
              {more}
            </a>
          </p>
        </Row>
      )}
    </MailDocument>
  )
}

interface RowProps {
  readonly frame: Frame
  readonly style: string
  readonly children: Children
}

/** Some mail programs forget the direction of a table in its cells. */
function Row({ frame: { dir }, style, children }: RowProps) {
  return (
    <tr>
      <td class={style === ROW ? 'mail-row' : undefined} dir={dir} align={dir === 'rtl' ? 'right' : 'left'} style={style}>
        {children}
      </td>
    </tr>
  )
}
