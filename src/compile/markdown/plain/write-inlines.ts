import type { Inline } from './inline.ts'
import type { BodyLink } from '../../../model/body.ts'

/** The markup of inlines, as remark-html writes it; `mark` gives what stands for the address of a link inside the site. */
export function writeInlines(inlines: readonly Inline[], mark: (link: BodyLink) => string): string {
  let markup = ''
  for (const one of inlines) {
    switch (one.kind) {
      case 'text':
        markup += escaped(one.text)
        break
      case 'code':
        markup += `<code>${escaped(one.text)}</code>`
        break
      case 'open':
        markup += `<${one.tag}>`
        break
      case 'close':
        markup += `</${one.tag}>`
        break
      case 'link':
        markup += `<a href="${typeof one.to === 'string' ? escaped(one.to) : mark(one.to)}">${writeInlines(one.words, mark)}</a>`
    }
  }
  return markup
}

/** No quotation mark can be in an address here. */
function escaped(text: string): string {
  return text.replace(/[<&]/g, (sign) => (sign === '<' ? '&#x3C;' : '&#x26;'))
}
