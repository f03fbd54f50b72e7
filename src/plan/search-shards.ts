import { groupBy } from './group-by.ts'
import type { ThemeParts } from './lay-ground.ts'
import { makePlanContext } from './make-plan-context.ts'
import type { PlanContext } from './plan-context.ts'
import { dateOf } from './release-card.ts'
import { releaseAddress } from './routes.ts'
import { digest } from '../digest.ts'
import type { Edition, Newsroom, PublishedRelease } from '../model/newsroom.ts'
import type { Release } from '../model/release.ts'
import type { SearchRecord, SearchShard } from '../model/search.ts'

/** The most releases of a period that are indexed together: about as many as take half a second. Each shard takes a third of a second by itself. */
const MOST = 500

/**
 * What the search of each language is made of, oldest first. A shard is some years, or where there is much a quarter or a month,
 * so that news makes little of the index anew, and readers who search load few files. A preview has none.
 */
export function planSearchShards(newsroom: Newsroom, theme: ThemeParts): readonly SearchShard[] {
  if (newsroom.isPreview) return []
  const context = makePlanContext(newsroom, theme, [])
  return newsroom.editions.flatMap((edition) => shardsOf(context, edition))
}

function shardsOf(context: PlanContext, { language, releases }: Edition): readonly SearchShard[] {
  return periodsOf(releases).map(([period, all], index) => ({
    language,
    period,
    key: digest(`${context.ground}\n${index === 0}\n${all.map(({ digests }) => digests.whole).join('\n')}`),
    hrefs: all.map(({ release }) => context.links.href(releaseAddress(release))),
    isFirst: index === 0,
    records: () => all.map((one) => recordOf(context, one)),
  }))
}

/** The first year, quarter or month of a shard, and its releases, newest first. */
type Period = readonly [first: string, releases: readonly PublishedRelease[]]

/** Oldest first. Years are gathered from the oldest on, so that what is new changes the last shard only. */
function periodsOf(releases: readonly PublishedRelease[]): readonly Period[] {
  const periods: Period[] = []
  for (const [year, all] of inOrder(groupBy(releases, ({ release }) => [yearOf(release)]))) {
    const last = periods.at(-1)
    if (all.length > MOST) periods.push(...splitYear(all))
    else if (last && last[1].length + all.length <= MOST) periods.splice(-1, 1, [last[0], [...all, ...last[1]]])
    else periods.push([year, all])
  }
  return periods
}

function splitYear(releases: readonly PublishedRelease[]): readonly Period[] {
  const periodOf = releases.length <= 4 * MOST ? quarterOf : monthOf
  return inOrder(groupBy(releases, ({ release }) => [periodOf(release)]))
}

function inOrder(periods: ReadonlyMap<string, readonly PublishedRelease[]>): readonly Period[] {
  return [...periods].toSorted(([a], [b]) => (a < b ? -1 : 1))
}

function yearOf({ day }: Release): string {
  return day.slice(0, 4)
}

function quarterOf({ day }: Release): string {
  return `${day.slice(0, 4)}-q${Math.ceil(Number(day.slice(5, 7)) / 3)}`
}

function monthOf({ day }: Release): string {
  return day.slice(0, 7)
}

function recordOf(context: PlanContext, { release }: PublishedRelease): SearchRecord {
  const { language, title, type, place, body, standfirst, day } = release
  const idsOf = (taxonomy: 'regions' | 'topics' | 'countries') => release[taxonomy].map(({ id }) => id)
  return {
    href: context.links.href(releaseAddress(release)),
    title,
    summary: standfirst ?? '',
    body,
    type: context.frameIn(language).strings.types[type],
    place,
    date: dateOf(context, release),
    filters: { region: idsOf('regions'), topic: idsOf('topics'), country: idsOf('countries'), type: [type], year: [day.slice(0, 4)] },
  }
}
