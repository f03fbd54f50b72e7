const DATE = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/

type Check = (value: unknown) => boolean

const isText: Check = (value) => typeof value === 'string' && value.trim() !== ''
const isAddress: Check = (value) => typeof value === 'string' && /^https?:\/\//.test(value) && URL.canParse(value)
const isDate: Check = (value) => typeof value === 'string' && DATE.test(value)
const isLanguage: Check = (value) => typeof value === 'string' && /^[a-z]{2,3}(-[A-Z]{2})?$/.test(value)
const isListOf =
  (check: Check): Check =>
  (value) =>
    Array.isArray(value) && value.every((one) => check(one))
const isTable: Check = (value) => typeof value === 'object' && value !== null && !Array.isArray(value)

/** The members of JSON Feed 1.1 (jsonfeed.org/version/1.1): those that must be there first, then those that may. */
const FEED = {
  must: { version: (value: unknown) => value === 'https://jsonfeed.org/version/1.1', title: isText, items: isListOf(isTable) },
  may: {
    home_page_url: isAddress,
    feed_url: isAddress,
    description: isText,
    user_comment: isText,
    next_url: isAddress,
    icon: isAddress,
    favicon: isAddress,
    authors: isListOf(isTable),
    language: isLanguage,
    expired: (value: unknown) => typeof value === 'boolean',
    hubs: isListOf(isTable),
  },
} as const

const ITEM = {
  must: { id: isText },
  may: {
    url: isAddress,
    external_url: isAddress,
    title: isText,
    content_html: isText,
    content_text: isText,
    summary: isText,
    image: isAddress,
    banner_image: isAddress,
    date_published: isDate,
    date_modified: isDate,
    authors: isListOf(isTable),
    tags: isListOf(isText),
    language: isLanguage,
    attachments: isListOf(isTable),
  },
} as const

const AUTHOR = { must: {}, may: { name: isText, url: isAddress, avatar: isAddress } }
const HUB = { must: { type: isText, url: isAddress }, may: {} }
const ATTACHMENT = {
  must: { url: isAddress, mime_type: (value: unknown) => typeof value === 'string' && /^[a-z]+\/[a-z0-9.+-]+$/.test(value) },
  may: { title: isText, size_in_bytes: Number.isInteger, duration_in_seconds: Number.isInteger },
}

interface Shape {
  readonly must: Readonly<Record<string, Check>>
  readonly may: Readonly<Record<string, Check>>
}

type Table = Readonly<Record<string, unknown>>

/** What a document has against JSON Feed 1.1; throws where it is no JSON. */
export function jsonFeedBreaches(document: string): readonly string[] {
  const feed = JSON.parse(document) as Table
  const items = tables(feed['items'])
  const ids = items.map(({ id }) => id)
  return [
    ...shapeBreaches(feed, FEED, 'the feed'),
    ...[feed, ...items].flatMap(({ authors }) => tables(authors)).flatMap(authorBreaches),
    ...tables(feed['hubs']).flatMap((hub) => shapeBreaches(hub, HUB, 'a hub')),
    ...items.flatMap(itemBreaches),
    ...(new Set(ids).size === ids.length ? [] : ['An id is there twice.']),
  ]
}

function itemBreaches(item: Table): readonly string[] {
  const name = `item ${String(item['id'])}`
  return [
    ...shapeBreaches(item, ITEM, name),
    ...('content_html' in item || 'content_text' in item ? [] : [`${name} has no content.`]),
    ...tables(item['attachments']).flatMap((one) => shapeBreaches(one, ATTACHMENT, `an attachment of ${name}`)),
  ]
}

function authorBreaches(author: Table): readonly string[] {
  return [...shapeBreaches(author, AUTHOR, 'an author'), ...(Object.keys(author).length > 0 ? [] : ['An author is nobody.'])]
}

/** Extensions begin with an underscore and are objects. */
function shapeBreaches(table: Table, { must, may }: Shape, name: string): readonly string[] {
  const checks = { ...must, ...may }
  return [
    ...Object.keys(must)
      .filter((key) => !(key in table))
      .map((key) => `${name} lacks ${key}.`),
    ...Object.entries(table).flatMap(([key, value]) => {
      const isGood = key.startsWith('_') ? isTable(value) : (checks[key]?.(value) ?? false)
      return isGood ? [] : [`${key} of ${name} is ${JSON.stringify(value)?.slice(0, 200)}.`]
    }),
  ]
}

function tables(value: unknown): readonly Table[] {
  return Array.isArray(value) ? (value as readonly Table[]) : []
}
