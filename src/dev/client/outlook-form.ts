import { button, element } from './element.ts'
import type { Words } from './words.ts'
import type { PageState } from '../page-state.ts'

/** What somebody wishes to see; the moment is an instant, or what the clocks of the newsroom show, and empty for the present. */
export interface Wish {
  readonly withHeld: boolean
  readonly at: string
}

/** Lets one choose what is shown: whether what is not out is, and at which moment. */
export function outlookForm({ outlook, lifts }: PageState, words: Words, wish: (wish: Wish) => void): HTMLElement {
  const isNow = outlook.label === undefined
  const moment = element('input', { type: 'datetime-local', id: 'moment', name: 'at', value: outlook.clock, required: true })
  const form = element(
    'form',
    { class: 'outlook' },
    element('h2', {}, words.shown),
    choice(words.everything, 'held', outlook.withHeld),
    choice(words.public, 'public', !outlook.withHeld),
    element(
      'label',
      { class: 'moment' },
      words.moment.replace('{zone}', () => outlook.timeZone),
      moment,
    ),
    element('button', { type: 'submit', id: 'show' }, words.show),
    isNow ? undefined : button('present', words.present, () => wish({ withHeld: true, at: '' })),
  )
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    const withHeld = new FormData(form).get('outlook') === 'held'
    // A moment that nobody touched is the present, if that was shown.
    wish({ withHeld, at: isNow && moment.value === outlook.clock ? '' : moment.value })
  })
  form.addEventListener('change', ({ target }) => {
    if (target === moment) return
    const withHeld = new FormData(form).get('outlook') === 'held'
    wish({ withHeld, at: isNow ? '' : outlook.clock })
  })
  const items = lifts.map(({ at, label, titles }, index) =>
    element(
      'li',
      {},
      button(`lift-${index}`, label, () => wish({ withHeld: false, at })),
      element('span', { dir: 'auto' }, titles.join(' · ')),
    ),
  )
  const list = items.length > 0 ? element('ul', {}, ...items) : element('p', { class: 'note' }, words.noLifts)
  return element('div', { class: 'columns' }, form, element('section', { class: 'lifts' }, element('h2', {}, words.lifts), list))
}

function choice(label: string, value: string, checked: boolean): HTMLElement {
  return element('label', { class: 'choice' }, element('input', { type: 'radio', id: value, name: 'outlook', value, checked }), label)
}
