import { bodyHtml } from './body-html.ts'
import type { FeedPicture } from '../model/feed.ts'
import type { Json } from '../model/json.ts'
import type { NinjsView, PressContact, PressRelease, PressTerm } from '../model/press.ts'

/** A release in ninjs 3.1, IPTC's JSON for news. Whom to ask are sources of the text, which the standard gives ways to reach them. */
export function ninjs({ release }: NinjsView): string {
  const { entry, slug, type, typeName, revision, place, publisher, terms, event, contacts } = release
  const { id, language, title, summary, published, updated, picture, text } = entry
  const data: Json = {
    uri: id,
    standard: { name: 'ninjs', version: '3.1', schema: 'http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json#' },
    type: 'text',
    representationType: 'full',
    profile: picture ? 'text-photo' : 'text-only',
    version: revision,
    firstCreated: published,
    versionCreated: updated,
    pubStatus: 'usable',
    language,
    title,
    slugline: slug.toUpperCase(),
    located: place,
    edNote: text.notices.length === 0 ? undefined : text.notices.map(({ heading, note }) => `${heading} ${note}`).join('\n'),
    headlines: [{ role: 'main', contentType: 'text/plain', value: title }],
    descriptions: summary === '' ? undefined : [{ role: 'summary', contentType: 'text/plain', value: summary }],
    bodies: [{ role: 'main', contentType: 'text/html', value: bodyHtml(text.body, text.hrefs) }],
    genres: [{ name: typeName, literal: type }],
    subjects: someOf(terms.topics.map(concept)),
    places: someOf([...terms.countries, ...terms.regions].map(concept)),
    infoSources: [{ name: publisher.name, role: 'publisher', uri: publisher.href }, ...contacts.map(source)],
    eventDetails: event && { dates: { startDate: event.start, endDate: event.end } },
    renditions: renditions(release),
    associations: someOf([...(picture ? [pictureItem(picture, release)] : []), ...translations(release)]),
  }
  return `${JSON.stringify(data, undefined, 2)}\n`
}

function someOf(items: readonly Json[]): Json | undefined {
  return items.length > 0 ? items : undefined
}

function concept({ id, href, text }: PressTerm): Json {
  return { name: text, rel: 'about', uri: href, literal: id }
}

function source({ uid, card, languages }: PressContact): Json {
  const { name, role, office, phone, email } = card
  const way = (type: string, value: string) => ({ type, role: 'office', lang: languages[0], value })
  return {
    name: [name, role?.text, office.text].filter((one) => one !== undefined).join(' – '),
    role: 'contact',
    uri: uid,
    contactInfo: someOf([...(phone ? [way('phone', phone.label)] : []), ...(email ? [way('email', email.label)] : [])]),
  }
}

function renditions({ entry, files }: PressRelease): Json {
  const others = [
    { name: 'text', href: files.text, contentType: 'text/plain' },
    { name: 'markdown', href: files.markdown, contentType: 'text/markdown' },
  ]
  return [{ name: 'web', href: entry.href, contentType: 'text/html' }, ...others.filter(({ href }) => href !== undefined)]
}

function pictureItem({ href, type, width, height, alt, caption, credit }: FeedPicture, { original, words }: PressRelease): Json {
  return {
    name: words.picture,
    uri: original?.href ?? href,
    type: 'picture',
    rel: 'illustration',
    by: credit,
    descriptions: someOf([
      ...(caption === undefined ? [] : [{ role: 'caption', value: caption }]),
      ...(alt === '' ? [] : [{ role: 'alt', value: alt }]),
    ]),
    renditions: [
      { name: 'web', href, contentType: type, width, height },
      ...(original
        ? [{ name: 'highRes', href: original.href, contentType: original.type, width: original.width, height: original.height }]
        : []),
    ],
  }
}

function translations({ translations: all }: PressRelease): readonly Json[] {
  return all.map(({ id, language, title, href }) => ({
    name: title,
    uri: id,
    type: 'text',
    representationType: 'partial',
    rel: 'translation',
    language,
    renditions: [{ name: 'web', href, contentType: 'text/html' }],
  }))
}
