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
  slot('excerpt')?.replaceChildren('… ', ...marked(excerpt.replace(/^[\s\p{Pe}\p{Pf}\p{Po}]+/u, '')), ' …')
  return item
}

/** What was looked for, set off in its surroundings. */
function marked(excerpt: string): readonly (Node | string)[] {
  return excerpt.split(/(<mark>.*?<\/mark>)/s).flatMap((part): readonly (Node | string)[] => {
    const found = /^<mark>(\p{P}*)(.*?)(\p{P}*)<\/mark>$/su.exec(part)
    if (!found) return [plain(part)]
    const [before = '', word = '', after = ''] = found.slice(1).map(plain)
    const mark = document.createElement('mark')
    mark.textContent = word
    // Signs around a word are none of it.
    return [before, mark, after]
  })
}

function plain(escaped: string): string {
  return escaped.replaceAll('&lt;', '<').replaceAll('&gt;', '>')
}
