import { parse, type DefaultTreeAdapterTypes } from 'parse5'

type Node = DefaultTreeAdapterTypes.ChildNode
type Element = DefaultTreeAdapterTypes.Element

/** Attributes whose value a browser may go to, fetch or send to. */
const ADDRESSES = new Set(
  'href src srcset action formaction poster data ping cite background manifest codebase longdesc profile xlink:href'.split(' '),
)

/** Elements that the templates do not use and that run, fetch or replace something. */
const POWERFUL = new Set(
  'style iframe frame frameset object embed applet base form input textarea select template portal math foreignobject audio video source track plaintext xmp noembed noframes marquee'.split(
    ' ',
  ),
)

/** Whatever a browser would find in a page that could run something, or ask anybody for anything that pages of this site do not ask for. */
export function harmIn(html: string): readonly string[] {
  return elementsOf(html).flatMap((element) => [
    ...(POWERFUL.has(element.tagName.toLowerCase()) && !isOfSearch(element) && !isOwnSource(element) ? [`<${element.tagName}>`] : []),
    ...(element.tagName === 'script' && attribute(element, 'type') !== 'application/ld+json' && !isOfSearch(element)
      ? ['<script> that runs']
      : []),
    ...(element.tagName === 'meta' ? harmInMeta(element) : []),
    ...element.attrs.flatMap(({ name, value }) => harmInAttribute(element.tagName, name, value)),
  ])
}

/** What the templates search with: its script, and a form that leads to a page of this site and sends nothing but what is asked. */
function isOfSearch(element: Element): boolean {
  const is = (name: string, pattern: RegExp) => pattern.test(attribute(element, name) ?? '')
  switch (element.tagName) {
    case 'form':
      return is('action', /^\/[a-z]{2}\/search\/$/) && is('method', /^get$/)
    case 'input':
      return (
        (is('type', /^search$/) && is('name', /^q$/)) ||
        (is('type', /^(radio|checkbox)$/) && is('name', /^(sort|region|topic|country|type|year)$/))
      )
    case 'template':
      return is('data-result', /^$/)
    case 'script':
      return is('type', /^module$/) && is('src', /^\/assets\/search\.[0-9a-f]{12}\.js$/)
    default:
      return false
  }
}

/** A choice of files for a picture, all of them of the site: of a body, nothing of the kind comes through. */
function isOwnSource(element: Element): boolean {
  const parent = element.parentNode
  if (element.tagName !== 'source' || !parent || parent.nodeName !== 'picture') return false
  const files = (attribute(element, 'srcset') ?? '').split(', ')
  return files.every((file) => /^(\/[\w-]+)*\/assets\/[\w-]+\.[0-9a-f]{12}\.(avif|webp) \d+w$/.test(file))
}

/** The elements of a page with the names of their attributes: what a page is made of, whatever it says. */
export function skeletonOf(html: string): readonly string[] {
  return elementsOf(html).map(({ tagName, attrs }) => [tagName, ...attrs.map(({ name }) => name).toSorted()].join(' '))
}

/** Every element of a page as a browser reads it. */
export function elementsOf(html: string): readonly Element[] {
  const visit = (node: Node): readonly Element[] => ('tagName' in node ? [node, ...node.childNodes.flatMap(visit)] : [])
  return parse(html).childNodes.flatMap(visit)
}

export function attribute({ attrs }: Element, name: string): string | undefined {
  return attrs.find((one) => one.name === name)?.value
}

/** The text in an element and in all within it. */
export function textIn(element: Element): string {
  const visit = (node: Node): string =>
    node.nodeName === '#text' && 'value' in node ? node.value : 'childNodes' in node ? node.childNodes.map(visit).join('') : ''
  return visit(element)
}

function harmInMeta(element: Element): readonly string[] {
  const kind = attribute(element, 'http-equiv')?.toLowerCase()
  if (kind === undefined) return []
  const content = attribute(element, 'content') ?? ''
  // Old addresses lead to new ones of the same site.
  return kind === 'refresh' && /^0; ?url=\/(?![/\\])/i.test(content) ? [] : [`<meta http-equiv="${kind}" content="${content}">`]
}

function harmInAttribute(tag: string, name: string, value: string): readonly string[] {
  const found = `${name}="${value}" of <${tag}>`
  if (/^on/i.test(name) || name === 'style' || name === 'srcdoc' || /[\s"'<>=/]/.test(name)) return [found]
  return ADDRESSES.has(name) && !isHarmless(value) ? [found] : []
}

function isHarmless(address: string): boolean {
  if (!URL.canParse(address, 'https://coast.example/en/')) return false
  const { protocol, host } = new URL(address, 'https://coast.example/en/')
  // Another host only where its scheme is written: `//host` is a path that went wrong.
  if (protocol === 'https:' || protocol === 'http:') return host === 'coast.example' ? true : /^https?:\/\//.test(address)
  // The site's own calendars, for programs that subscribe.
  if (protocol === 'webcal:') return /^webcal:\/\/coast\.example\/[a-z]{2}\/events\.ics$/.test(address)
  if (protocol === 'mailto:') return /^mailto:[^?&]+$/.test(address) && !/%0[ad]/i.test(address)
  return protocol === 'tel:' && /^tel:\+?[\d.-]+$/.test(address)
}
