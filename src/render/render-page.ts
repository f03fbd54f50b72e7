import { bodyHtml } from './body-html.ts'
import type { PageInput } from '../model/artifact.ts'
import type { Theme } from '../model/theme.ts'

/** A page in the look of a theme. */
export function renderPage({ view, frame, body }: PageInput, theme: Pick<Theme, 'renderPage'>): string {
  return theme.renderPage(view, frame, body && bodyHtml(body.text, body.hrefs))
}
