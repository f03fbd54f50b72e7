import type { BodyLink } from '../../../model/body.ts'

/** A part of a text, in the order in which they stand: what is emphasised stands between an `open` and a `close`. */
export type Inline =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'open' | 'close'; readonly tag: 'em' | 'strong' }
  /** `to` is an address elsewhere as it is to be written, or something in the site. */
  | { readonly kind: 'link'; readonly to: string | BodyLink; readonly words: readonly Inline[] }

/** The text of inlines without their marks. */
export function textOfInlines(inlines: readonly Inline[]): string {
  let text = ''
  for (const one of inlines) {
    if (one.kind === 'link') text += textOfInlines(one.words)
    else if (one.kind === 'text' || one.kind === 'code') text += one.text
  }
  return text
}
