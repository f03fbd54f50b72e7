import { Idiomorph } from 'idiomorph'

/** Scripts of the page itself, which would not run again. */
const SCRIPTS = 'script[src]:not([data-dateline-revision])'

/** Makes the open page be another one, where it stands: what is the same stays, and so does the place to which one has scrolled. */
export function swapPage(fresh: Document): void {
  if (fresh.querySelector(SCRIPTS) || document.querySelector(SCRIPTS)) {
    if (!document.body.isEqualNode(fresh.body) || !document.head.isEqualNode(fresh.head)) location.reload()
    return
  }
  swapStyles(fresh)
  swapHead(fresh)
  const { lang, dir } = fresh.documentElement
  Object.assign(document.documentElement, { lang, dir })
  Idiomorph.morph(document.body, fresh.body, {
    morphStyle: 'outerHTML',
    callbacks: {
      // What somebody has opened stays open.
      beforeAttributeUpdated: (name, of) => !(name === 'open' && of instanceof HTMLDetailsElement),
    },
  })
}

const STYLES = 'link[rel="stylesheet"]'

/** Others take the place of style sheets as soon as they are there, so that the page is never bare. */
function swapStyles(fresh: Document): void {
  const before = [...document.head.querySelectorAll<HTMLLinkElement>(STYLES)]
  const after = [...fresh.head.querySelectorAll<HTMLLinkElement>(STYLES)].map((link) => link.getAttribute('href'))
  const isGone = (link: HTMLLinkElement) => !after.includes(link.getAttribute('href'))
  const removeGone = () => before.filter(isGone).forEach((link) => link.remove())
  const added = after.filter((href) => !before.some((link) => link.getAttribute('href') === href))
  if (added.length === 0) return removeGone()
  let awaited = added.length
  let last = before.at(-1)
  for (const href of added) {
    const link = document.createElement('link')
    link.rel = 'stylesheet'
    link.href = href ?? ''
    link.addEventListener('load', () => (awaited -= 1) === 0 && removeGone())
    if (last) last.after(link)
    else document.head.append(link)
    last = link
  }
}

/** The title and all that is said to machines. */
function swapHead(fresh: Document): void {
  const others = `${STYLES}, script[data-dateline-revision]`
  const old = [...document.head.children].filter((one) => !one.matches(others))
  const next = [...fresh.head.children].filter((one) => !one.matches(others))
  for (const one of old) if (!next.some((other) => other.isEqualNode(one))) one.remove()
  for (const one of next) if (!old.some((other) => other.isEqualNode(one))) document.head.append(document.importNode(one, true))
}
