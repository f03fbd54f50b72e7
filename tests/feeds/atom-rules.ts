import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5'
import { parseXml, type ParsedXml } from './parse-xml.ts'

const ATOM = '{http://www.w3.org/2005/Atom}'
const HISTORY = '{http://purl.org/syndication/history/1.0}'
const TOMBSTONES = '{http://purl.org/atompub/tombstones/1.0}'

/** Which elements may stand where, and how often at most: RFC 4287, 4.1.1 and 4.1.2; RFC 5005, 4; RFC 6721, 3. */
const CONTENT: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  [`${ATOM}feed`]: {
    ...atom({ id: 1, title: 1, updated: 1, subtitle: 1, rights: 1, icon: 1, logo: 1, generator: 1 }),
    ...atom({ author: Infinity, contributor: Infinity, category: Infinity, link: Infinity, entry: Infinity }),
    [`${HISTORY}archive`]: 1,
    [`${TOMBSTONES}deleted-entry`]: Infinity,
  },
  [`${ATOM}entry`]: {
    ...atom({ id: 1, title: 1, updated: 1, published: 1, summary: 1, content: 1, rights: 1, source: 1 }),
    ...atom({ author: Infinity, contributor: Infinity, category: Infinity, link: Infinity }),
  },
  [`${ATOM}author`]: atom({ name: 1, uri: 1, email: 1 }),
  [`${TOMBSTONES}deleted-entry`]: { ...atom({ link: Infinity, source: 1 }), [`${TOMBSTONES}by`]: 1, [`${TOMBSTONES}comment`]: 1 },
}

/** What must not be missing in them. */
const REQUIRED: Readonly<Record<string, readonly string[]>> = {
  [`${ATOM}feed`]: ['id', 'title', 'updated', 'author'].map((name) => ATOM + name),
  [`${ATOM}entry`]: ['id', 'title', 'updated'].map((name) => ATOM + name),
  [`${ATOM}author`]: [`${ATOM}name`],
}

/** The attributes that each may have, beside xml:lang and xml:base, which all may. */
const ATTRIBUTES: Readonly<Record<string, readonly string[]>> = {
  [`${ATOM}link`]: ['href', 'rel', 'type', 'hreflang', 'title', 'length'],
  [`${ATOM}category`]: ['term', 'scheme', 'label'],
  ...Object.fromEntries(['title', 'summary', 'subtitle', 'rights', 'content'].map((name) => [ATOM + name, ['type']])),
  [`${TOMBSTONES}deleted-entry`]: ['ref', 'when'],
}

/** RFC 3339 with a capital T and Z (RFC 4287, 3.3), to the second. */
const DATE = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/
const MEDIA_TYPE = /^[a-z]+\/[a-z0-9.+-]+$/
const LANGUAGE = /^[a-z]{2,3}(-[A-Z]{2})?$/

/** What a document of Atom has against the RFCs, and against what Dateline says of its feeds; throws where it is no XML. */
export function atomBreaches(document: string): readonly string[] {
  const feed = parseXml(document)
  const all = [feed, ...descendants(feed)]
  return [
    ...(feed.name === `${ATOM}feed` ? [] : [`The root is ${feed.name}.`]),
    ...all.flatMap(contentBreaches),
    ...all.flatMap(attributeBreaches),
    ...all.flatMap(valueBreaches),
    ...[feed, ...of(feed, 'entry')].flatMap(linkBreaches),
    ...of(feed, 'entry').flatMap(entryBreaches),
    ...idBreaches(feed),
    ...momentBreaches(feed),
    ...historyBreaches(feed),
  ]
}

export function of(element: ParsedXml, name: string): readonly ParsedXml[] {
  return element.children.filter((child) => child.name === ATOM + name)
}

export function tombstonesOf(feed: ParsedXml): readonly ParsedXml[] {
  return feed.children.filter(({ name }) => name === `${TOMBSTONES}deleted-entry`)
}

export function isArchive(feed: ParsedXml): boolean {
  return feed.children.some(({ name }) => name === `${HISTORY}archive`)
}

/** Where a link of this relation leads, if there is one. */
export function linkOf(element: ParsedXml, rel: string): string | undefined {
  return of(element, 'link').find(({ attributes }) => attributes['rel'] === rel)?.attributes['href']
}

export function textOf(element: ParsedXml, name: string): string {
  return of(element, name)[0]?.text ?? ''
}

function atom(counts: Readonly<Record<string, number>>): Readonly<Record<string, number>> {
  return Object.fromEntries(Object.entries(counts).map(([name, most]) => [ATOM + name, most]))
}

function descendants(element: ParsedXml): readonly ParsedXml[] {
  return element.children.flatMap((child) => [child, ...descendants(child)])
}

function contentBreaches({ name, children }: ParsedXml): readonly string[] {
  const allowed = CONTENT[name]
  const counts = new Map<string, number>()
  for (const child of children) counts.set(child.name, (counts.get(child.name) ?? 0) + 1)
  return [
    ...[...counts]
      .filter(([child, count]) => count > (allowed?.[child] ?? 0))
      .map(([child, count]) => `${name} holds ${child} ${count} times.`),
    ...(REQUIRED[name] ?? []).filter((child) => !counts.has(child)).map((child) => `${name} lacks ${child}.`),
  ]
}

function attributeBreaches({ name, attributes }: ParsedXml): readonly string[] {
  const allowed = new Set([...(ATTRIBUTES[name] ?? []), 'xml:lang', 'xml:base'])
  const lang = attributes['xml:lang']
  return [
    ...Object.keys(attributes)
      .filter((key) => !allowed.has(key))
      .map((key) => `${name} has an attribute ${key}.`),
    ...(lang === undefined || LANGUAGE.test(lang) ? [] : [`xml:lang is "${lang}".`]),
  ]
}

/** Texts and attributes by what they are. */
function valueBreaches({ name, attributes, text }: ParsedXml): readonly string[] {
  const check = (isGood: boolean, what: string) => (isGood ? [] : [`${what} of ${name} is wrong: ${JSON.stringify(attributes)} ${text}`])
  switch (name.replace(ATOM, '').replace(TOMBSTONES, 'at:')) {
    case 'id':
      return check(isIri(text) && text === text.trim(), 'the id')
    case 'updated':
    case 'published':
      return check(DATE.test(text) && !Number.isNaN(Date.parse(text)), 'the date')
    case 'title':
    case 'name':
      return check(text.trim() !== '', 'the text')
    case 'uri':
    case 'icon':
    case 'logo':
      return check(isWebAddress(text), 'the address')
    case 'link':
      return [
        ...check(isWebAddress(attributes['href']), 'the href'),
        ...check(attributes['type'] === undefined || MEDIA_TYPE.test(attributes['type']), 'the type'),
        ...check(attributes['hreflang'] === undefined || LANGUAGE.test(attributes['hreflang']), 'the hreflang'),
        ...check(/^[a-z-]+$/.test(attributes['rel'] ?? ''), 'the relation'),
      ]
    case 'category':
      return [
        ...check((attributes['term'] ?? '') !== '' && (attributes['label'] ?? '').trim() !== '', 'the term or label'),
        ...check(isIri(attributes['scheme']), 'the scheme'),
      ]
    case 'at:deleted-entry':
      return check(isIri(attributes['ref']) && DATE.test(attributes['when'] ?? ''), 'ref or when')
    default:
      return []
  }
}

/** One link to itself, one page in its own language, no two alternates of one type and language (4.1.1, 4.1.2, 4.2.7). */
function linkBreaches(element: ParsedXml): readonly string[] {
  const alternates = of(element, 'link').filter(({ attributes }) => attributes['rel'] === 'alternate')
  const kinds = alternates.map(({ attributes }) => `${attributes['type']} ${attributes['hreflang']}`)
  const [first, last] = [alternates[0], alternates.at(-1)]
  return [
    ...(new Set(kinds).size === kinds.length ? [] : [`${element.name} has two alternates of one kind.`]),
    ...(first?.attributes['hreflang'] === element.attributes['xml:lang'] && first?.attributes['type'] === 'text/html'
      ? []
      : [`${element.name} does not begin with its own page.`]),
    // Some software takes the last page that it meets.
    ...(last?.attributes['href'] === first?.attributes['href'] ? [] : [`${element.name} does not end with its own page.`]),
    ...(element.name === `${ATOM}entry` || linkOf(element, 'self') !== undefined ? [] : ['The feed does not say where it is.']),
  ]
}

/** The content is HTML with absolute addresses only (3.1.1.2, 4.1.3). */
function entryBreaches(entry: ParsedXml): readonly string[] {
  const [content] = of(entry, 'content')
  if (content?.attributes['type'] !== 'html') return [`The content of ${textOf(entry, 'id')} is no HTML.`]
  const nodes = parseFragment(content.text).childNodes.flatMap(htmlElements)
  const addresses = nodes.flatMap(({ attrs }) => attrs.filter(({ name }) => name === 'href' || name === 'src').map(({ value }) => value))
  return [
    ...(content.text.trim() === '' ? [`The content of ${textOf(entry, 'id')} is empty.`] : []),
    ...addresses.filter((one) => !/^(https?:\/\/|mailto:|tel:)/.test(one)).map((one) => `The content leads to "${one}".`),
  ]
}

function htmlElements(node: DefaultTreeAdapterTypes.ChildNode): readonly DefaultTreeAdapterTypes.Element[] {
  return 'tagName' in node ? [node, ...node.childNodes.flatMap(htmlElements)] : []
}

/** Each entry once, and never together with its tombstone (RFC 6721, 3). */
function idBreaches(feed: ParsedXml): readonly string[] {
  const ids = [...of(feed, 'entry').map((entry) => textOf(entry, 'id')), ...tombstonesOf(feed).map(({ attributes }) => attributes['ref'])]
  return ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${id} is there twice.`)
}

/** Nothing is updated before it is published, and the feed when the last of what it holds was. */
function momentBreaches(feed: ParsedXml): readonly string[] {
  const entries = of(feed, 'entry')
  const early = entries.filter((entry) => textOf(entry, 'updated') < textOf(entry, 'published'))
  const moments = [
    ...entries.map((entry) => textOf(entry, 'updated')),
    ...tombstonesOf(feed).map(({ attributes }) => attributes['when'] ?? ''),
  ]
  const last = moments.toSorted().at(-1)
  return [
    ...early.map((entry) => `${textOf(entry, 'id')} is updated before it is published.`),
    ...(last === undefined || textOf(feed, 'updated') === last
      ? []
      : [`The feed was updated ${textOf(feed, 'updated')}, and not ${last}.`]),
  ]
}

/** RFC 5005, 4: an archive document leads to the current one, and no way is there twice. */
function historyBreaches(feed: ParsedXml): readonly string[] {
  const rels = of(feed, 'link').map(({ attributes }) => attributes['rel'] ?? '')
  const once = ['self', 'hub', 'current', 'prev-archive', 'next-archive'].filter((rel) => rels.filter((one) => one === rel).length > 1)
  return [
    ...once.map((rel) => `There are two links ${rel}.`),
    ...(isArchive(feed) && !rels.includes('current') ? ['An archive does not lead to what is current.'] : []),
  ]
}

function isWebAddress(text: string | undefined): boolean {
  return text !== undefined && /^https?:\/\/[^\s<>"{}|\\^`]+$/.test(text) && URL.canParse(text)
}

/** With a scheme, and without what no IRI holds (RFC 3987). */
function isIri(text: string | undefined): boolean {
  return text !== undefined && /^[a-z][a-z0-9+.-]*:[^\s<>"{}|\\^`]+$/.test(text)
}
