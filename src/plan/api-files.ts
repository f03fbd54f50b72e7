import { apiList } from './api-list.ts'
import { apiLanguageSchema, apiListSchema, apiSiteSchema, apiWithdrawnSchema } from './api-schemas.ts'
import { dataArtifact } from './data-artifact.ts'
import { tombstone } from './feed-entry.ts'
import { lastWithdrawn, TAXONOMIES } from './feed-shelves.ts'
import { groupBy } from './group-by.ts'
import type { PlanContext } from './plan-context.ts'
import { API_ADDRESS, apiAddress, fileOf, homeAddress, schemaAddress, termAddress, type SchemaName } from './routes.ts'
import { textArtifact } from './text-artifact.ts'
import { nameOf } from '../language/localize.ts'
import type { ApiTerm } from '../model/api.ts'
import type { Artifact } from '../model/artifact.ts'
import type { Json } from '../model/json.ts'
import type { Edition, PublishedRelease } from '../model/newsroom.ts'
import type { Taxonomy } from '../model/view/list-views.ts'

/** The newsroom as JSON: releases by language, term and month, what was withdrawn, the ways there, and the schemas of all of it. */
export function planApi(context: PlanContext): readonly Artifact[] {
  const { site, isPreview, editions } = context.newsroom
  if (!site.pressFiles || isPreview) return []
  return [siteArtifact(context), ...editions.flatMap((edition) => editionArtifacts(context, edition)), ...schemaArtifacts(context)]
}

function siteArtifact(context: PlanContext): Artifact {
  const { absolute } = context.links
  return dataArtifact(context, API_ADDRESS, [], () => ({
    kind: 'api-site',
    schema: absolute(schemaAddress('site-1')),
    self: absolute(API_ADDRESS),
    languages: context.newsroom.editions.map(({ language, dir }) => ({
      language,
      dir,
      siteName: context.frameIn(language).siteName,
      page: absolute(homeAddress(language)),
      index: absolute(apiAddress(language, 'index')),
    })),
  }))
}

type Groups = ReadonlyMap<string, readonly PublishedRelease[]>

function editionArtifacts(context: PlanContext, edition: Edition): readonly Artifact[] {
  const { language, releases } = edition
  const months = groupBy(releases, ({ release }) => [release.day.slice(0, 7)])
  const by = (taxonomy: Taxonomy) => groupBy(releases, ({ release }) => release[taxonomy].map(({ id }) => id))
  const terms = { topics: by('topics'), regions: by('regions'), countries: by('countries') }
  const lists = (name: string, groups: Groups) =>
    [...groups].flatMap(([id, group]) => apiList(context, language, listName(name, id), group))
  return [
    languageArtifact(context, edition, terms, [...months.keys()]),
    withdrawnArtifact(context, edition),
    ...apiList(context, language, 'releases', releases),
    ...TAXONOMIES.flatMap((taxonomy) => lists(taxonomy, terms[taxonomy])),
    ...lists('months', months),
  ]
}

function languageArtifact(
  context: PlanContext,
  { language }: Edition,
  terms: Readonly<Record<Taxonomy, Groups>>,
  months: readonly string[],
): Artifact {
  const { absolute } = context.links
  const address = apiAddress(language, 'index')
  const list = (name: string, id: string) => absolute(apiAddress(language, listName(name, id)))
  const termsOf = (taxonomy: Taxonomy) =>
    context.newsroom.terms[taxonomy].flatMap((term): readonly ApiTerm[] => {
      if (!terms[taxonomy].has(term.id)) return []
      const name = nameOf(term, language, context.newsroom.site.defaultLanguage)
      return [{ id: term.id, name, page: absolute(termAddress(language, taxonomy, term.id)), releases: list(taxonomy, term.id) }]
    })
  const shows = [...TAXONOMIES.map((taxonomy) => [...terms[taxonomy].keys()].toSorted().join(' ')), months.join(' ')]
  return dataArtifact(context, address, shows, () => ({
    kind: 'api-language',
    schema: absolute(schemaAddress('language-1')),
    self: absolute(address),
    language,
    page: absolute(homeAddress(language)),
    releases: absolute(apiAddress(language, 'releases')),
    withdrawn: absolute(apiAddress(language, 'withdrawn')),
    terms: { topics: termsOf('topics'), regions: termsOf('regions'), countries: termsOf('countries') },
    months: months.map((month) => ({ month, releases: list('months', month) })),
  }))
}

function withdrawnArtifact(context: PlanContext, edition: Edition): Artifact {
  const { absolute } = context.links
  const { language } = edition
  const address = apiAddress(language, 'withdrawn')
  const items = lastWithdrawn(edition.withdrawn).flatMap((one) => tombstone(context, one))
  return dataArtifact(context, address, [JSON.stringify(items)], () => ({
    kind: 'api-withdrawn',
    schema: absolute(schemaAddress('withdrawn-1')),
    self: absolute(address),
    language,
    items,
  }))
}

function listName(kind: string, id: string): string {
  return `${kind}/${id.toLowerCase()}`
}

/** `release.json` has its own where it is planned. */
const SCHEMAS: Readonly<Partial<Record<SchemaName, (address: string) => Json>>> = {
  'releases-1': apiListSchema,
  'language-1': apiLanguageSchema,
  'withdrawn-1': apiWithdrawnSchema,
  'site-1': apiSiteSchema,
}

function schemaArtifacts({ links }: PlanContext): readonly Artifact[] {
  return Object.entries(SCHEMAS).map(([name, schema]) => {
    const address = schemaAddress(name as SchemaName)
    return textArtifact(fileOf(address), `${JSON.stringify(schema(links.absolute(address)), undefined, 2)}\n`)
  })
}
