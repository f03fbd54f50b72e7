import type { Children } from '../../src/jsx/jsx-runtime.ts'
import type { DigestEmailView } from '../../src/model/view/digest-views.ts'
import type { Frame } from '../../src/model/view/frame.ts'
import { GROUND, IN_THE_DARK, PREHEADER, SHEET } from './mail-style.ts'

interface Props {
  readonly view: DigestEmailView
  readonly frame: Frame
  /** Rows of the sheet. */
  readonly children: Children
}

/**
 * An e-mail as mail programs of all ages show it: one column in tables, everything inline. Language and direction stand on the table
 * too, since many take `html` and `body` away.
 */
export function MailDocument({ view: { head, preheader }, frame: { language, dir }, children }: Props) {
  return (
    <html lang={language} dir={dir}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{head.title}</title>
        <meta name="robots" content="noindex" />
        <meta name="color-scheme" content="light dark" />
        <meta name="supported-color-schemes" content="light dark" />
        {head.canonical && <link rel="canonical" href={head.canonical} />}
        <style>{IN_THE_DARK}</style>
      </head>
      <body class="mail-ground" style={GROUND}>
        {preheader && <div style={PREHEADER}>{preheader}</div>}
        <table class="mail-ground" role="presentation" lang={language} dir={dir} width="100%" cellpadding="0" cellspacing="0">
          <tbody>
            <tr>
              <td align="center" style="padding:16px 8px">
                <table class="mail-sheet" role="presentation" dir={dir} width="600" cellpadding="0" cellspacing="0" style={SHEET}>
                  <tbody>{children}</tbody>
                </table>
              </td>
            </tr>
          </tbody>
        </table>
      </body>
    </html>
  )
}
