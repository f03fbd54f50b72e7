import { bodyHtml } from './body-html.ts'
import type { Json } from '../model/json.ts'
import type { FeedPicture } from '../model/feed.ts'
import type { PressContact, PressRelease, PressTerm, ReleaseJsonView } from '../model/press.ts'
import type { Label } from '../model/view/parts.ts'

/** A release as JSON, by `/api/schema/release-1.json`. */
export function releaseJson({ release }: ReleaseJsonView): string {
  const { entry, schema, type, place, revision, publisher, goals, terms, changes, event, original, contacts, translations, files } = release
  const { id, language, dir, href, title, summary, published, updated, picture, text } = entry
  const data: Json = {
    $schema: schema,
    version: 1,
    id,
    url: href,
    language,
    dir,
    type,
    title,
    summary,
    standfirst: text.standfirst,
    place,
    published,
    updated,
    revision,
    html: bodyHtml(text.body, text.hrefs),
    picture: picture && pictureJson(picture, original),
    topics: terms.topics.map(termJson),
    regions: terms.regions.map(termJson),
    countries: terms.countries.map(termJson),
    goals,
    changes: changes.map(({ kind, at, note }) => ({ kind, at, note })),
    event: event && { status: event.status, start: event.start, end: event.end, place: event.place },
    contacts: contacts.map(contactJson),
    translations: translations.map((one) => ({ language: one.language, title: one.title, url: one.href, json: one.json })),
    publisher: { name: publisher.name, url: publisher.href },
    package: release.package,
    files: { text: files.text, markdown: files.markdown, ninjs: files.ninjs, contacts: files.contacts },
  }
  return `${JSON.stringify(data, undefined, 2)}\n`
}

function pictureJson({ href, type, width, height, alt, caption, credit }: FeedPicture, original: PressRelease['original']): Json {
  return {
    url: href,
    type,
    width,
    height,
    alt,
    caption,
    credit,
    original: original && { url: original.href, type: original.type, width: original.width, height: original.height },
  }
}

function termJson({ id, href, ...name }: PressTerm): Json {
  return { id, name: labelJson(name), url: href }
}

/** A text, and in which language it is where that is not the one of the release. */
function labelJson({ text, lang }: Label): Json {
  return lang === undefined ? { text } : { text, language: lang }
}

function contactJson({ card: { name, role, office, phone, email }, languages }: PressContact): Json {
  return {
    name,
    role: role && labelJson(role),
    office: labelJson(office),
    phone: phone && { text: phone.label, uri: phone.href },
    email: email?.label,
    languages,
  }
}
