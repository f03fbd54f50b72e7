import { digestArtifact, digestLink } from './digest-artifact.ts'
import { digestShelf, type Digested, type DigestShelf } from './digest-shelves.ts'
import { groupBy } from './group-by.ts'
import { pageArtifact } from './page-artifact.ts'
import { pageBase, type PageFacts } from './page-base.ts'
import type { PlanContext } from './plan-context.ts'
import { digestAddress } from './routes.ts'
import { formatMonth, formatMonthName } from '../language/dates.ts'
import { fill } from '../language/fill.ts'
import { formatLongDay } from '../language/format-span.ts'
import { weekOf } from '../language/week.ts'
import type { Artifact } from '../model/artifact.ts'
import type { Day } from '../model/instant.ts'
import type { Language } from '../model/locale.ts'
import type { DigestSketch } from '../model/sketch.ts'
import type { DigestIndexView } from '../model/view/digest-views.ts'
import type { Link } from '../model/view/parts.ts'

/** How many of the newest digests of a language are there as e-mails too: each is sent once, and its page stays. */
const MAILED = { days: 14, weeks: 4 } as const

/** How many weeks the overview shows. */
const NEWEST = 5

/**
 * What was published by day and by week, in each language: pages at addresses that stay, and e-mails of the newest ones. Nothing
 * here depends on the present moment beside what is out.
 */
export function planDigests(context: PlanContext): readonly Artifact[] {
  const { site, editions } = context.newsroom
  const { digest } = site
  if (!digest) return []
  const shelves = editions.map((edition) => digestShelf(context, edition, digest.since))
  return shelves.flatMap((shelf) => [
    overviewArtifact(context, shelf),
    ...[...shelf.months].map(([month, days]) => monthArtifact(context, month, days, shelf.edition.language, shelves)),
    ...(['days', 'weeks'] as const).flatMap((unit) => digestArtifacts(context, shelf, unit, shelves)),
  ])
}

function digestArtifacts(
  context: PlanContext,
  shelf: DigestShelf,
  unit: 'days' | 'weeks',
  shelves: readonly DigestShelf[],
): readonly Artifact[] {
  const { isPreview } = context.newsroom
  const periods = [...shelf[unit].keys()]
  return [...shelf[unit]].flatMap(([period, digested], index) => {
    const sketch: DigestSketch = {
      kind: 'digest',
      form: 'page',
      language: shelf.edition.language,
      period,
      versions: shelves.filter((one) => one[unit].has(period)).map(({ edition }) => edition.language),
      around: unit === 'weeks' ? digested.days.toReversed() : [weekOf(period)],
      previous: periods[index + 1],
      next: periods[index - 1],
      releases: digested.releases,
      events: digested.events,
    }
    const page = digestArtifact(context, sketch)
    if (isPreview || index >= MAILED[unit]) return [page]
    const mail = { ...sketch, versions: [], around: [], previous: undefined, next: undefined }
    return [page, digestArtifact(context, { ...mail, form: 'email' }), digestArtifact(context, { ...mail, form: 'text' })]
  })
}

function overviewArtifact(context: PlanContext, shelf: DigestShelf): Artifact {
  const { language } = shelf.edition
  const { strings } = context.frameIn(language)
  const title = strings.digest
  const months = [...shelf.months.keys()]
  const newest = [...shelf.weeks].slice(0, NEWEST).map(([week, { days }]) => ({ week, days }))
  const versions = context.newsroom.editions.map((one) => ({ language: one.language, address: digestAddress(one.language) }))
  const facts = { language, address: digestAddress(language), title, description: strings.digestText, trail: [], versions }
  return indexArtifact(context, facts, newest, months, () => ({
    intro: strings.digestText,
    years: [...new Set(months.map((month) => month.slice(0, 4)))].map((year) => ({
      title: year,
      months: months.filter((month) => month.startsWith(year)).map((month) => monthLink(context, month, language)),
    })),
  }))
}

function monthArtifact(
  context: PlanContext,
  month: string,
  days: readonly Day[],
  language: Language,
  shelves: readonly DigestShelf[],
): Artifact {
  const { strings, siteName } = context.frameIn(language)
  const title = fill(strings.digestsOf, { period: formatMonth(Number(month.slice(0, 4)), Number(month.slice(5)), language) })
  const weeks = [...groupBy(days, (day) => [weekOf(day)])].map(([week, some]) => ({ week, days: some }))
  const facts = {
    language,
    address: digestAddress(language, month),
    title,
    description: `${title} – ${siteName}`,
    trail: [overviewLink(context, language)],
    versions: shelves
      .filter(({ months }) => months.has(month))
      .map(({ edition }) => ({ language: edition.language, address: digestAddress(edition.language, month) })),
  }
  return indexArtifact(context, facts, weeks, [], () => ({ intro: undefined, years: [] }))
}

type WeekWithDays = { readonly week: string } & Pick<Digested, 'days'>

/** A page that leads to digests. */
function indexArtifact(
  context: PlanContext,
  facts: PageFacts,
  weeks: readonly WeekWithDays[],
  months: readonly string[],
  rest: () => Pick<DigestIndexView, 'intro' | 'years'>,
): Artifact {
  const { language, address, title, versions } = facts
  return pageArtifact(context, {
    language,
    address,
    shows: [JSON.stringify([weeks, months, versions])],
    listing: { changed: undefined, versions },
    view: () => ({
      kind: 'digest-index',
      ...pageBase(context, { ...facts, webPage: { type: 'CollectionPage' } }),
      title,
      ...rest(),
      weeks: weeks.map(({ week, days }) => ({
        week: digestLink(context, language, week),
        days: days.map((day) => ({ ...digestLink(context, language, day), text: formatLongDay(day, language) })),
      })),
    }),
  })
}

function overviewLink(context: PlanContext, language: Language): Link {
  return { href: context.links.href(digestAddress(language)), text: context.frameIn(language).strings.digest, lang: undefined }
}

function monthLink({ links }: PlanContext, month: string, language: Language): Link {
  return { href: links.href(digestAddress(language, month)), text: formatMonthName(Number(month.slice(5)), language), lang: undefined }
}
