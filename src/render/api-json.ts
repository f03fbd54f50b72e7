import type { ApiItem, ApiLanguageView, ApiListView, ApiSiteView, ApiTerm, ApiWithdrawnView } from '../model/api.ts'
import type { Json } from '../model/json.ts'
import type { Label } from '../model/view/parts.ts'

/* The documents of /api/, by the schemas in /api/schema/. On one line each: they are fetched often and looked at seldom. */

export function apiSite({ schema, self, languages }: ApiSiteView): string {
  return written(schema, {
    self,
    languages: languages.map(({ language, dir, siteName, page, index }) => ({ language, dir, name: siteName, url: page, index })),
  })
}

export function apiLanguage({ schema, self, language, page, releases, withdrawn, terms, months }: ApiLanguageView): string {
  return written(schema, {
    self,
    language,
    url: page,
    releases,
    withdrawn,
    topics: terms.topics.map(term),
    regions: terms.regions.map(term),
    countries: terms.countries.map(term),
    months: months.map((one) => ({ month: one.month, releases: one.releases })),
  })
}

export function apiList({ schema, self, language, older, newest, items }: ApiListView): string {
  return written(schema, { self, language, older, newest, items: items.map(item) })
}

export function apiWithdrawn({ schema, self, language, items }: ApiWithdrawnView): string {
  return written(schema, { self, language, items: items.map(({ id, href, when, reason }) => ({ id, url: href, at: when, reason })) })
}

function written(schema: string, members: { readonly [key: string]: Json | undefined }): string {
  return `${JSON.stringify({ $schema: schema, version: 1, ...members })}\n`
}

function item({ id, href, json, type, title, summary, place, published, updated, picture, terms }: ApiItem): Json {
  return {
    ...{ id, url: href, json, type, title, summary, place, published, updated },
    picture: picture && { url: picture.href, alt: picture.alt },
    ...terms,
  }
}

function term({ id, name, page, releases }: ApiTerm): Json {
  return { id, name: label(name), url: page, releases }
}

function label({ text, lang }: Label): Json {
  return lang === undefined ? { text } : { text, language: lang }
}
