import type { Label } from '../src/model/view/parts.ts'

/** The attributes of text that may stand in another language than its page; the text itself then tells its direction. */
export function langOf(label: Pick<Label, 'lang'>): { readonly lang?: string; readonly dir?: 'auto' } {
  return label.lang ? { lang: label.lang, dir: 'auto' } : {}
}
