import { openEngine, type Engine, type Found } from './engine.ts'
import type { Query } from './query.ts'
import { showResult } from './show-result.ts'

/*
 * The script of the search page. Nothing is loaded until somebody searches; what is asked stands in the address, so that it can be
 * sent to others and the way back works.
 */

/** How many results are shown at a time. */
const STEP = 10

interface Words {
  readonly searching: string
  readonly searchResults: string
  readonly nothingFound: string
  readonly searchFailed: string
}

const root = document.querySelector<HTMLElement>('[data-search]')
if (root) start(root)

function start(search: HTMLElement): void {
  const find = <T extends Element>(selector: string) => search.querySelector<T>(selector) as T
  const [form, status, list] = [find<HTMLFormElement>('form'), find('[data-status]'), find('[data-results]')]
  const [more, clear, pattern] = [
    find<HTMLButtonElement>('[data-more]'),
    find<HTMLElement>('[data-clear]'),
    find<HTMLTemplateElement>('[data-result]'),
  ]
  const words = JSON.parse(search.dataset['strings'] ?? '') as Words
  let engine: Promise<Engine> | undefined
  let found: readonly Found[] = []
  // Whoever asks again before the answer came wants the last answer only.
  let asked = 0

  for (const part of search.querySelectorAll<HTMLElement>('[data-needs-script]')) part.hidden = false
  const wide = matchMedia('(width >= 62rem)')
  const fit = () => void (find<HTMLDetailsElement>('[data-filters]').open = wide.matches)
  wide.addEventListener('change', fit)
  fit()

  const run = async () => {
    const turn = ++asked
    const query = queryIn(form)
    markFilters(search, query)
    clear.hidden = query.filters.size === 0
    if (query.text === '' && query.filters.size === 0) return show([], '')
    status.textContent = words.searching
    try {
      engine ??= openEngine(new URL(search.dataset['index'] ?? '', location.href))
      const answer = await (await engine).search(query)
      if (turn !== asked) return
      await show(answer, answer.length > 0 ? words.searchResults.replace('{count}', String(answer.length)) : words.nothingFound)
    } catch {
      engine = undefined
      if (turn === asked) await show([], words.searchFailed)
    }
  }

  const show = async (answer: readonly Found[], told: string) => {
    found = answer
    list.replaceChildren()
    await showMore()
    status.textContent = told
  }

  /** Shows the next results, and gives the link of the first of them. */
  const showMore = async () => {
    const turn = asked
    const begin = list.children.length
    const results = await Promise.all(found.slice(begin, begin + STEP).map((one) => one.load()))
    if (turn !== asked) return undefined
    const items = results.map((result) => showResult(pattern, result))
    list.append(...items)
    more.hidden = list.children.length >= found.length
    return items[0]?.querySelector('a')
  }

  form.addEventListener('submit', (event) => {
    event.preventDefault()
    history.pushState(undefined, '', addressOf(form))
    void run()
  })
  form.addEventListener('change', (event) => {
    if (event.target instanceof HTMLInputElement && event.target.type === 'search') return
    history.replaceState(undefined, '', addressOf(form))
    void run()
  })
  clear.addEventListener('click', () => {
    for (const box of form.querySelectorAll<HTMLInputElement>('[type=checkbox]:checked')) box.checked = false
    history.replaceState(undefined, '', addressOf(form))
    form.querySelector<HTMLElement>('summary')?.focus()
    void run()
  })
  more.addEventListener('click', () => void showMore().then((link) => link?.focus()))
  addEventListener('popstate', () => {
    readAddress(form)
    void run()
  })

  readAddress(form)
  void run()
}

function queryIn(form: HTMLFormElement): Query {
  const data = new FormData(form)
  const filters = new Map<string, string[]>()
  for (const { name, value } of form.querySelectorAll<HTMLInputElement>('[type=checkbox]:checked')) {
    filters.set(name, [...(filters.get(name) ?? []), value])
  }
  return { text: String(data.get('q') ?? '').trim(), filters, byDate: data.get('sort') === 'date' }
}

function addressOf(form: HTMLFormElement): string {
  const asked = new URLSearchParams()
  for (const [name, value] of new FormData(form)) if (typeof value === 'string' && value !== '') asked.append(name, value)
  return asked.size > 0 ? `?${asked}` : location.pathname
}

function readAddress(form: HTMLFormElement): void {
  const asked = new URLSearchParams(location.search)
  for (const input of form.querySelectorAll('input')) {
    if (input.type === 'search') input.value = asked.get(input.name) ?? ''
    else
      input.checked =
        input.type === 'radio' ? (asked.get(input.name) ?? '') === input.value : asked.getAll(input.name).includes(input.value)
  }
  if (!form.querySelector('[type=radio]:checked')) form.querySelector<HTMLInputElement>('[type=radio]')?.click()
}

/** Says at each filter how much of it is chosen, and opens one of which something is. */
function markFilters(search: HTMLElement, { filters }: Query): void {
  const tell = (part: Element | null, chosen: number) => {
    const count = part?.querySelector('[data-count]')
    if (count) count.textContent = chosen > 0 ? `(${chosen})` : ''
  }
  tell(search.querySelector('[data-filters]'), [...filters.values()].flat().length)
  for (const part of search.querySelectorAll<HTMLDetailsElement>('[data-filter]')) {
    const chosen = filters.get(part.dataset['filter'] ?? '')?.length ?? 0
    tell(part, chosen)
    if (chosen > 0) part.open = true
  }
}
