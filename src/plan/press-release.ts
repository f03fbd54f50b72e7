import { contactCard, contactGroups } from './contact-groups.ts'
import { entryId, feedEntry } from './feed-entry.ts'
import { madeOnce } from './made-once.ts'
import { mediaTypeOf } from './media-type.ts'
import { picturePlan } from './picture-plan.ts'
import type { ViewContext } from './plan-context.ts'
import { pressFormats } from './press-formats.ts'
import { publisherIn } from './publisher.ts'
import { momentOf } from './release-card.ts'
import { packageAddress, pressAddress, releaseAddress, schemaAddress, termAddress } from './routes.ts'
import { digest } from '../digest.ts'
import { COLONS } from '../language/colon.ts'
import { localize, nameOf } from '../language/localize.ts'
import type { Contact } from '../model/contact.ts'
import type { Language } from '../model/locale.ts'
import type { PublishedRelease } from '../model/newsroom.ts'
import type { PressContact, PressRelease, PressTerm, PressWords } from '../model/press.ts'
import type { Site } from '../model/site.ts'
import type { Taxonomy } from '../model/view/list-views.ts'

/** A release as the files beside its page hold it; made once for all of them. */
export const pressRelease = madeOnce(makePressRelease)

function makePressRelease(context: ViewContext, published: PublishedRelease): PressRelease {
  const { release, changes, contacts } = published
  const { language, slug, type, place, goals, event, revision } = release
  const { newsroom, links } = context
  const { site } = newsroom
  const { siteName, strings } = context.frameIn(language)
  const { name, url } = publisherIn(context, language)
  const entry = feedEntry(context, published)
  const others = context.versionsOf(release.id).filter((one) => one !== published && !one.withdrawal)
  return {
    entry,
    slug,
    type,
    typeName: strings.types[type],
    siteName,
    publisher: { name, href: url },
    place,
    released: momentOf(context, release.date, language).label,
    revision,
    terms: {
      topics: termsOf(context, published, 'topics'),
      regions: termsOf(context, published, 'regions'),
      countries: termsOf(context, published, 'countries'),
    },
    goals,
    changes: changes.filter(({ kind }) => kind !== 'minor'),
    event,
    original: originalOf(context, published),
    groups: contactGroups(contacts, language, site.defaultLanguage),
    contacts: contacts.map((contact) => pressContact(contact, language, site)),
    translations: others.map(({ release: other }) => ({
      id: entryId(site.authority, other),
      language: other.language,
      href: links.absolute(releaseAddress(other)),
      title: other.title,
      json: links.absolute(pressAddress(other, 'json')),
    })),
    files: Object.fromEntries(pressFormats(context, published).map((format) => [format, links.absolute(pressAddress(release, format))])),
    package: links.absolute(packageAddress(release.id)),
    schema: links.absolute(schemaAddress('release-1')),
    words: wordsIn(context, language),
  }
}

function termsOf(context: ViewContext, { release }: PublishedRelease, taxonomy: Taxonomy): readonly PressTerm[] {
  const { links, newsroom } = context
  const { language } = release
  return release[taxonomy].flatMap(({ id }) => {
    const term = context.termOf(taxonomy, id)
    const href = links.absolute(termAddress(language, taxonomy, id))
    return term ? [{ id, href, ...nameOf(term, language, newsroom.site.defaultLanguage) }] : []
  })
}

function originalOf({ links }: ViewContext, { picture }: PublishedRelease): PressRelease['original'] {
  const plan = picture && picturePlan(picture.asset)
  const { width, height } = picture?.asset ?? {}
  if (!plan || width === undefined || height === undefined) return undefined
  const { address } = plan.original
  return { href: links.absolute(address), type: mediaTypeOf(address), width, height }
}

function pressContact(contact: Contact, language: Language, { authority, defaultLanguage }: Site): PressContact {
  // One contact is one whatever the language of the release: so its name is told by those of the default language.
  const words = [contact.name, contact.role, contact.office].map((text) =>
    text === undefined ? '' : localize(text, defaultLanguage, defaultLanguage).text,
  )
  return {
    uid: uuidUrn(digest([authority, ...words].join('\n'))),
    card: contactCard(contact, language, defaultLanguage),
    languages: contact.languages,
  }
}

/** A UUID of version 8 (RFC 9562, section 5.8) made of a digest. */
function uuidUrn(hex: string): string {
  const variant = ((Number.parseInt(hex.slice(16, 17), 16) & 3) | 8).toString(16)
  return `urn:uuid:${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}

function wordsIn({ frameIn }: ViewContext, language: Language): PressWords {
  const { slugline, ends, footnotes, picture, caption, description, credit, contacts, phone, email, spokenLanguages, translations } =
    frameIn(language).strings
  return {
    colon: COLONS[language],
    slugline,
    ends,
    notes: footnotes,
    picture,
    caption,
    description,
    credit,
    contacts,
    phone,
    email,
    spokenLanguages,
    translations,
  }
}
