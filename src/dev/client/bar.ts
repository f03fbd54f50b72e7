import { button, element } from './element.ts'
import { outlookForm, type Wish } from './outlook-form.ts'
import { problemList } from './problem-list.ts'
import { wordsIn, type Words } from './words.ts'
import type { PageState } from '../page-state.ts'

/** The toolbar of an open page. It stands in a tree of its own, where the styles of the page do not reach. */
export class DatelineBar extends HTMLElement {
  readonly #root = this.attachShadow({ mode: 'open' })
  readonly #styles = element('link', { rel: 'stylesheet', href: '/_dateline/client.css' })
  /** Tells those who do not see the toolbar what it shows. */
  readonly #status = element('p', { role: 'status' })
  #dock: HTMLElement = element('section', {})
  #isOpen = false
  #isReached = true
  #state: PageState | undefined
  /** What is shown, and those errors of it that open the panel where they are others than before. */
  #shown = ''
  #errors = ''

  /** Does what somebody wishes to see. */
  wish: (wish: Wish) => void = () => {}

  connectedCallback(): void {
    // Nothing is shown before its styles are there.
    this.#styles.addEventListener('load', () => this.#root.append(this.#dock, this.#status))
    this.#root.append(this.#styles)
  }

  show(state: PageState): void {
    const shown = JSON.stringify([state.problems, state.lifts, state.source, state.outlook.label, state.outlook.withHeld])
    // Who is choosing a moment is not to be disturbed by the clock.
    if (shown === this.#shown && this.#isReached) return
    const errors = state.problems.flatMap(({ severity, file, message }) => (severity === 'error' ? `${file} ${message}` : [])).join('\n')
    if (errors !== this.#errors) this.#isOpen = errors !== ''
    this.#shown = shown
    this.#errors = errors
    this.#state = state
    this.#isReached = true
    this.#draw()
  }

  showDisconnected(): void {
    if (!this.#isReached) return
    this.#isReached = false
    this.#draw()
  }

  #draw(): void {
    const { lang, dir } = document.documentElement
    const words = wordsIn(lang)
    const toggle = this.#toggle(words)
    const dock = element(
      'section',
      { class: 'dock', 'aria-label': words.toolbar, lang, dir },
      this.#isOpen && this.#state ? this.#panel(this.#state, words) : undefined,
      element('div', { class: 'strip' }, deskLink(lang, words), toggle),
    )
    const focused = this.#root.activeElement?.id
    this.#dock.replaceWith(dock)
    this.#dock = dock
    if (focused !== undefined) (this.#root.getElementById(focused) ?? toggle).focus({ preventScroll: true })
    const told = toggle.textContent
    if (this.#status.textContent !== told) this.#status.textContent = told
  }

  #toggle(words: Words): HTMLElement {
    const state = this.#state
    const made = button('toggle', '', () => this.#turn(!this.#isOpen))
    made.setAttribute('aria-expanded', String(this.#isOpen))
    made.append(...(state && this.#isReached ? summary(state, words) : [words.disconnected]))
    made.classList.toggle('alarm', !this.#isReached || state?.isBehind === true)
    return made
  }

  #panel(state: PageState, words: Words): HTMLElement {
    const made = element(
      'div',
      { class: 'panel' },
      button('close', words.close, () => this.#turn(false)),
      problemList(state, words),
      outlookForm(state, words, (wish) => this.wish(wish)),
      sourceOf(state, words),
    )
    made.addEventListener('keydown', ({ key }) => {
      if (key === 'Escape') this.#turn(false)
    })
    return made
  }

  #turn(isOpen: boolean): void {
    this.#isOpen = isOpen
    this.#draw()
  }
}

/** On the desk there is none. */
function deskLink(language: string, words: Words): HTMLElement | undefined {
  if (location.pathname.startsWith('/_desk/')) return undefined
  return element('a', { id: 'desk', href: `/_desk/?${new URLSearchParams({ lang: language })}` }, words.desk)
}

function summary({ outlook, problems }: PageState, words: Words): readonly (Node | string)[] {
  const count = (severity: 'error' | 'warning') => problems.filter((one) => one.severity === severity).length
  const counted = (text: string, severity: 'error' | 'warning') =>
    count(severity) === 0 ? [] : [element('span', { class: severity }, text.replace('{count}', String(count(severity))))]
  return [element('span', {}, outlookText(outlook, words)), ...counted(words.errors, 'error'), ...counted(words.warnings, 'warning')]
}

function outlookText({ withHeld, label }: PageState['outlook'], words: Words): string {
  if (withHeld) return label === undefined ? words.preview : `${words.preview} (${label})`
  return label === undefined ? words.asReaders : words.asOn.replace('{moment}', () => label)
}

function sourceOf({ source }: PageState, words: Words): HTMLElement {
  const copy = (path: string) => {
    const made = button('copy', words.copy, () => {
      void navigator.clipboard.writeText(path).then(() => made.replaceChildren(words.copied))
    })
    return made
  }
  const shown =
    source === undefined
      ? [element('p', { class: 'note' }, words.noSource)]
      : [element('p', {}, element('code', { dir: 'ltr' }, source)), copy(source)]
  return element('section', { class: 'source' }, element('h2', {}, words.thisPage), ...shown)
}
