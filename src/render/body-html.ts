import type { Body } from '../model/body.ts'
import type { SafeHtml } from '../model/safe-html.ts'

/** The markup of a body with its addresses in place. */
export function bodyHtml({ pieces }: Body, hrefs: readonly string[]): SafeHtml {
  const markup = pieces.map((piece, index) => piece + (index < pieces.length - 1 ? escapeAttribute(hrefs[index] ?? '') : '')).join('')
  // The pieces come from the sanitizer, and an address can leave no attribute: this is the one door to SafeHtml.
  return markup as SafeHtml
}

function escapeAttribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
