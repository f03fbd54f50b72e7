import type { Result } from './engine.ts'

/** A result by the pattern of the page, whose slots are filled. Everything goes in as text. */
export function showResult(pattern: HTMLTemplateElement, { url, excerpt, meta }: Result): Element {
  const item = (pattern.content.cloneNode(true) as DocumentFragment).firstElementChild as Element
  const slot = (name: string) => item.querySelector<HTMLElement>(`[data-slot=${name}]`)
  const put = (name: string, text: string | undefined) => {
    const place = slot(name)
    if (place) place.textContent = text ?? ''
  }
  put('type', meta['type'])
  put('place', meta['place'] === undefined ? '' : `${meta['place']} – `)
  put('date', meta['date'])
  slot('date')?.setAttribute('datetime', meta['iso'] ?? '')
  put('link', meta['title'])
  slot('link')?.setAttribute('href', url)
  slot('excerpt')?.replaceChildren(...marked(excerpt))
  return item
}

/** What was looked for, set off in its surroundings. */
function marked(excerpt: string): readonly Node[] {
  return excerpt.split(/(<mark>.*?<\/mark>)/s).map((part) => {
    const found = /^<mark>(.*)<\/mark>$/s.exec(part)
    if (!found) return document.createTextNode(plain(part))
    const mark = document.createElement('mark')
    mark.textContent = plain(found[1] ?? '')
    return mark
  })
}

function plain(escaped: string): string {
  return escaped.replaceAll('&lt;', '<').replaceAll('&gt;', '>')
}
