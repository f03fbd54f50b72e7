import type { DevAnswer } from './http.ts'
import { withClient } from './with-client.ts'

/** A page in the place of one that cannot be made. The panel in it tells what is wrong; `fault` is what a theme threw. */
export function problemPage(revision: number, fault?: string): DevAnswer {
  const main =
    fault === undefined ? '<h1>There is no page to show yet.</h1>' : `<h1>This page could not be made.</h1><pre>${escaped(fault)}</pre>`
  const head = '<meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Dateline</title>'
  const html = `<!doctype html>\n<html lang="en" dir="ltr"><head>${head}</head><body><main>${main}</main></body></html>\n`
  return { kind: 'whole', status: 500, type: 'text/html; charset=utf-8', content: withClient(html, revision) }
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
