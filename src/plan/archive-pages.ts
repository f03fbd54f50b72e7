import { groupBy } from './group-by.ts'
import { listArtifacts } from './list-artifacts.ts'
import { pageArtifact } from './page-artifact.ts'
import { pageBase } from './page-base.ts'
import type { PlanContext } from './plan-context.ts'
import { archiveAddress, periodAddress } from './routes.ts'
import { formatMonth, formatMonthName } from '../language/dates.ts'
import { fill } from '../language/fill.ts'
import type { Artifact } from '../model/artifact.ts'
import type { Language } from '../model/locale.ts'
import type { Edition, PublishedRelease } from '../model/newsroom.ts'
import type { Link } from '../model/view/parts.ts'

/** The archive of each language: years with something in them, and their months. */
export function planArchive(context: PlanContext): readonly Artifact[] {
  const shelves = context.newsroom.editions.map((edition): Shelf => ({ edition, periods: periodsOf(edition.releases) }))
  return shelves.flatMap((shelf) => [
    indexArtifact(context, shelf),
    ...[...shelf.periods.keys()].flatMap((period) => periodArtifacts(context, period, shelf, shelves)),
  ])
}

/** Releases by year (YYYY) and by month (YYYY-MM), newest period first. */
interface Shelf {
  readonly edition: Edition
  readonly periods: ReadonlyMap<string, readonly PublishedRelease[]>
}

function periodsOf(releases: readonly PublishedRelease[]): Shelf['periods'] {
  const periods = groupBy(releases, ({ release }) => [release.day.slice(0, 4), release.day.slice(0, 7)])
  return new Map([...periods].toSorted(([a], [b]) => (a < b ? 1 : -1)))
}

function indexArtifact(context: PlanContext, { edition, periods }: Shelf): Artifact {
  const { language } = edition
  const frame = context.frameIn(language)
  const title = frame.strings.archive
  const address = archiveAddress(language)
  const versions = context.newsroom.editions.map((one) => ({ language: one.language, address: archiveAddress(one.language) }))
  const webPage = { type: 'CollectionPage' as const }
  const base = () =>
    pageBase(context, { language, address, title, description: `${title} – ${frame.siteName}`, trail: [], versions, webPage })
  const years = () =>
    [...periods.keys()].filter(isYear).map((year) => ({
      year: periodLink(context, year, language),
      months: monthsOf(context, year, language, periods),
    }))
  return pageArtifact(context, {
    language,
    address,
    shows: [...periods.keys()],
    listing: { changed: undefined, versions },
    view: () => ({ kind: 'archive-index', ...base(), title, years: years() }),
  })
}

function periodArtifacts(
  context: PlanContext,
  period: string,
  { edition, periods }: Shelf,
  shelves: readonly Shelf[],
): readonly Artifact[] {
  const { language } = edition
  const { strings, siteName } = context.frameIn(language)
  const name = isYear(period) ? period : formatMonth(Number(period.slice(0, 4)), Number(period.slice(5)), language)
  const title = fill(strings.archiveOf, { period: name })
  const archive: Link = { href: context.links.href(archiveAddress(language)), text: strings.archive, lang: undefined }
  const facts = {
    language,
    address: periodAddress(language, period),
    title,
    description: `${title} – ${siteName}`,
    trail: isYear(period) ? [archive] : [archive, periodLink(context, period.slice(0, 4), language)],
    versions: shelves
      .filter((shelf) => shelf.periods.has(period))
      .map((shelf) => ({ language: shelf.edition.language, address: periodAddress(shelf.edition.language, period) })),
  }
  const months = isYear(period) ? monthsOf(context, period, language, periods) : []
  // A full page never changes again: the months to come stand on the newest page only.
  return listArtifacts(context, facts, periods.get(period) ?? [], (number) => ({
    kind: 'archive',
    title,
    months: number === undefined ? months : [],
  }))
}

function monthsOf(context: PlanContext, year: string, language: Language, periods: Shelf['periods']): readonly Link[] {
  return [...periods.keys()]
    .filter((period) => period.startsWith(`${year}-`))
    .map((period) => ({ ...periodLink(context, period, language), text: formatMonthName(Number(period.slice(5)), language) }))
}

function periodLink({ links }: PlanContext, period: string, language: Language): Link {
  return { href: links.href(periodAddress(language, period)), text: period, lang: undefined }
}

function isYear(period: string): boolean {
  return period.length === 4
}
