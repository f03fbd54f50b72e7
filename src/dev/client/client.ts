import { DatelineBar } from './bar.ts'
import { swapPage } from './swap-page.ts'
import type { PageState } from '../page-state.ts'

/*
 * What the development server puts into each page: it follows edits where the page stands, and has a toolbar. All of it is asked of
 * the server below /_dateline/.
 */

customElements.define('dateline-bar', DatelineBar)

const script = document.querySelector<HTMLElement>('script[data-dateline-revision]')
let revision = script?.dataset['datelineRevision'] ?? ''
let state: PageState | undefined
let isBusy = false

const bar = () => document.querySelector<DatelineBar>('#dateline-bar')

/** What the toolbar shows of this page. */
async function fetchState(): Promise<PageState> {
  const query = new URLSearchParams({ path: decodeURIComponent(location.pathname), language: document.documentElement.lang })
  if (state?.source !== undefined) query.set('source', state.source)
  return (await fetch(`/_dateline/state?${query}`)).json() as Promise<PageState>
}

function showState(next: PageState): void {
  // The page of the source that was open has another address.
  if (next.movedTo !== undefined) location.replace(next.movedTo)
  state = next
  bar()?.show(next)
}

async function refresh(): Promise<void> {
  // The page is what one waits for.
  const page = await fetch(location.href)
  const next = fetchState()
  const text = await page.text()
  if (page.redirected) location.replace(page.url)
  else swapPage(new DOMParser().parseFromString(text, 'text/html'))
  showState(await next)
}

/** Follows the server to its last revision; of several on the way, the last counts. */
async function follow(told: string): Promise<void> {
  wanted = told
  if (isBusy) return
  isBusy = true
  try {
    while (wanted !== revision) {
      const next = wanted
      await refresh()
      revision = next
    }
  } finally {
    isBusy = false
  }
}

let wanted = revision
let events: EventSource | undefined

/** Browsers keep few connections to one server: pages in the background let go of theirs. */
function listen(): void {
  events?.close()
  events = undefined
  if (document.hidden) return
  events = new EventSource('/_dateline/events')
  events.addEventListener('message', ({ data }) => void follow(String(data)).catch(() => bar()?.showDisconnected()))
  events.addEventListener('error', () => bar()?.showDisconnected())
  events.addEventListener('open', () => {
    if (state) showState(state)
  })
}

document.addEventListener('visibilitychange', listen)
window.addEventListener('pagehide', () => events?.close())
window.addEventListener('pageshow', ({ persisted }) => persisted && listen())
customElements.upgrade(document.body)
const own = bar()
if (own) {
  own.wish = (wish) => {
    void fetch('/_dateline/outlook', { method: 'POST', body: JSON.stringify(wish) })
  }
}
void fetchState().then(showState)
listen()
