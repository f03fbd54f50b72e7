import { entryHtml } from './entry-html.ts'
import { element, textElement, xmlDocument, type Xml } from './xml.ts'
import type { AtomView, Feed, FeedEntry, FeedTranslation, Tombstone } from '../model/feed.ts'
import type { Language } from '../model/locale.ts'
import type { Written } from '../model/written.ts'

/** A feed in Atom (RFC 4287), archived as in RFC 5005, with tombstones as in RFC 6721. */
export function atomFeed({ feed, content, self, translations, steps, isArchive }: AtomView): Written {
  const root = { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': feed.language }
  return xmlDocument('feed', root, [
    textElement('id', feed.id),
    textElement('title', feed.title),
    textElement('updated', content.updated),
    author(feed),
    ...(feed.icon === undefined ? [] : [textElement('icon', feed.icon)]),
    ...(feed.logo === undefined ? [] : [textElement('logo', feed.logo)]),
    link({ rel: 'self', type: ATOM, href: self }),
    ...alternates(feed.home, feed.language, translations, ATOM),
    ...(feed.hub === undefined ? [] : [link({ rel: 'hub', href: feed.hub })]),
    ...steps.map(({ rel, href }) => link({ rel, type: ATOM, href })),
    ...(isArchive ? [element('fh:archive', { 'xmlns:fh': 'http://purl.org/syndication/history/1.0' })] : []),
    ...content.tombstones.map(deletedEntry),
    ...content.entries.map(atomEntry),
  ])
}

const ATOM = 'application/atom+xml'

const HTML = 'text/html'

/** An entry depends on nothing but itself, so that it is told alike by every feed that holds it. */
function atomEntry(entry: FeedEntry): Xml {
  const { id, title, summary, published, updated, language, href, translations, categories, picture } = entry
  return element('entry', { 'xml:lang': language }, [
    textElement('id', id),
    textElement('title', title),
    textElement('published', published),
    textElement('updated', updated),
    ...alternates(href, language, translations, HTML),
    ...(picture ? [link({ rel: 'enclosure', type: picture.type, href: picture.href })] : []),
    ...categories.map(({ scheme, id: term, text: label, lang }) => element('category', { term, scheme, label, 'xml:lang': lang })),
    ...(summary === '' ? [] : [textElement('summary', summary)]),
    textElement('content', entryHtml(entry), { type: 'html' }),
  ])
}

function deletedEntry({ id, when, reason, href }: Tombstone): Xml {
  return element('at:deleted-entry', { 'xmlns:at': 'http://purl.org/atompub/tombstones/1.0', ref: id, when }, [
    textElement('at:comment', reason),
    link({ rel: 'alternate', type: HTML, href }),
  ])
}

/**
 * The page of a feed or entry, and its translations. Software that wants one page only takes the first or the last that
 * it meets, so the own one is both: RFC 4287 lets it stand again without its language.
 */
function alternates(href: string, language: Language, translations: readonly FeedTranslation[], type: string): readonly Xml[] {
  const own = (hreflang: Language | undefined) => link({ rel: 'alternate', type: HTML, hreflang, href })
  if (translations.length === 0) return [own(language)]
  const others = translations.map((one) => link({ rel: 'alternate', type, hreflang: one.language, href: one.href }))
  return [own(language), ...others, own(undefined)]
}

function author({ author: { name, href } }: Feed): Xml {
  return element('author', {}, [textElement('name', name), ...(href === undefined ? [] : [textElement('uri', href)])])
}

function link(attributes: Readonly<Record<string, string | undefined>>): Xml {
  return element('link', attributes)
}
