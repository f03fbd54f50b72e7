import type { PageView } from '../model/view.ts'

/**
 * When what a page shows was last changed: a release when it was published or corrected, a list when its newest entry
 * was. A day or an instant with an offset; undefined where nothing tells it, as of a standing page.
 */
export function lastChange(view: PageView): string | undefined {
  switch (view.kind) {
    case 'release':
      return (view.modified ?? view.date).iso
    case 'news':
    case 'term':
    case 'archive':
      return view.list.items[0]?.date.iso
    case 'home':
      return newest([view.lead, ...view.latest].flatMap((card) => (card ? [card.date.iso] : [])))
    case 'corrections':
      return view.record.items[0]?.at.iso
    case 'term-index':
    case 'archive-index':
    case 'standing':
    case 'follow':
    case 'redirect':
    case 'chooser':
    case 'not-found':
      return undefined
  }
}

function newest(moments: readonly string[]): string | undefined {
  return moments.toSorted((a, b) => Date.parse(b) - Date.parse(a))[0]
}
