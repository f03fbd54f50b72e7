import type { JSX as Preact } from 'preact'

/*
 * What TSX is compiled to (the "automatic runtime" of JSX): calls of `jsx` with a name or a component and its properties. A page is made
 * once, from data, so an element becomes its text at once, and no tree is built that somebody would have to walk.
 */

/** Finished HTML. Only `jsx` and `Fragment` make it: whatever a text says, it stays text. */
export class Markup {
  readonly html: string

  constructor(html: string) {
    this.html = html
  }
}

/** What may stand in an element. Nothing is seen of what is absent or a truth value, as of `{condition && <p />}`. */
export type Children = Markup | string | number | boolean | null | undefined | readonly Children[]

/** A component: properties in, markup out. */
export type Component<P> = (props: P) => Markup | null

type Properties = Readonly<Record<string, unknown>>

export declare namespace JSX {
  type Element = Markup
  type IntrinsicElements = Preact.IntrinsicElements
  interface ElementChildrenAttribute {
    children: unknown
  }
}

/** Elements that have no end tag (HTML, section 13.1.2). */
const VOID = new Set('area base br col embed hr img input link meta source track wbr'.split(' '))

/**
 * The markup of an element, or that of a component. An attribute is left out where it is undefined, null or false; one that is true has
 * no value; of `aria-…`, which is never without one, both are written out. `dangerouslySetInnerHTML` is markup that is ready.
 * Throws a TypeError for what has no form in a text, such as a function.
 */
export function jsx<P extends Properties>(type: string | Component<P>, props: P): Markup | null {
  if (typeof type === 'function') return type(props)
  let opening = `<${type}`
  let content = ''
  for (const name in props) {
    const value = props[name]
    if (name === 'children') content = htmlOf(value as Children)
    else if (name === 'dangerouslySetInnerHTML') content = (value as { readonly __html: string }).__html
    else opening += attribute(type, name, value)
  }
  return new Markup(VOID.has(type) ? `${opening}/>` : `${opening}>${content}</${type}>`)
}

/** The same for an element with several children. @alias */
export const jsxs = jsx

/** What stands between `<>` and `</>`. */
export function Fragment({ children }: { readonly children?: Children }): Markup {
  return new Markup(htmlOf(children))
}

/** The HTML of what may stand in an element. */
export function htmlOf(children: Children): string {
  if (typeof children === 'string') return escape(children)
  if (children instanceof Markup) return children.html
  if (children === undefined || children === null || typeof children === 'boolean') return ''
  if (typeof children === 'number') return String(children)
  if (!Array.isArray(children)) throw new TypeError(`A page holds texts and markup, and no ${typeof children}.`)
  let html = ''
  for (const child of children as readonly Children[]) html += htmlOf(child)
  return html
}

function attribute(element: string, name: string, value: unknown): string {
  if (typeof value === 'string') return ` ${name}="${escape(value)}"`
  if (value === undefined || value === null) return ''
  if (typeof value === 'number') return ` ${name}="${value}"`
  if (typeof value !== 'boolean') throw new TypeError(`The attribute ${name} of <${element}> has to be a text, and no ${typeof value}.`)
  if (name.startsWith('aria-')) return ` ${name}="${value}"`
  return value ? ` ${name}` : ''
}

const SPECIAL = /["&<]/

/** Most texts have nothing to escape. */
function escape(text: string): string {
  return SPECIAL.test(text) ? text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;') : text
}
