import { entryHtml } from './entry-html.ts'
import type { FeedEntry, JsonFeedView } from '../model/feed.ts'
import type { Json } from '../model/json.ts'
import type { Written } from '../model/written.ts'

/** A feed in JSON Feed 1.1. What that has no words for stands under `_dateline`, as its section on extensions provides. */
export function jsonFeed({ feed, content, self }: JsonFeedView): Written {
  const { title, home, language, icon, hub } = feed
  const head: Json = {
    version: 'https://jsonfeed.org/version/1.1',
    title,
    home_page_url: home,
    feed_url: self,
    language,
    favicon: icon,
    authors: [{ name: feed.author.name, url: feed.author.href }],
    hubs: hub === undefined ? undefined : [{ type: 'WebSub', url: hub }],
  }
  const withdrawn: Json = content.tombstones.map(({ id, when, reason, href }) => ({ id, when, reason, url: href }))
  return [
    `${JSON.stringify(head).slice(0, -1)},"items":[`,
    ...content.entries.map((entry, index) => `${index === 0 ? '' : ','}${JSON.stringify(item(entry))}`),
    `],"_dateline":${JSON.stringify({ withdrawn })}}\n`,
  ]
}

function item(entry: FeedEntry): Json {
  const { id, href, title, summary, published, updated, language, picture, categories, translations } = entry
  return {
    id,
    url: href,
    title,
    summary: summary === '' ? undefined : summary,
    content_html: entryHtml(entry),
    image: picture?.href,
    date_published: published,
    date_modified: updated,
    language,
    tags: [...new Set(categories.map(({ text }) => text))],
    attachments: picture?.type === undefined ? undefined : [{ url: picture.href, mime_type: picture.type, title: picture.alt }],
    _dateline: {
      categories: categories.map(({ scheme, id: term, text }) => ({ scheme, id: term, label: text })),
      translations: translations.map((one) => ({ language: one.language, url: one.href })),
    },
  }
}
