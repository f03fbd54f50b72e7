import { checkClocks } from './check-clocks.ts'
import type { FrontMatter } from './front-matter.ts'
import type { CompiledBody } from './markdown/compiled-body.ts'
import { imageRef } from './image-ref.ts'
import { readMentions } from './read-mentions.ts'
import { releaseSlug } from './release-slug.ts'
import { resolveDate } from './resolve-date.ts'
import { readSchedule } from './schedule.ts'
import { readBySchema } from './schema/check.ts'
import { releaseSchema, type ReleaseMeta } from './schema/release-schema.ts'
import type { SourceName } from './source-name.ts'
import type { Yaml } from './yaml.ts'
import { digest } from '../digest.ts'
import { report } from '../diagnostics/report.ts'
import { dayAfter, instantOfDay, localDay } from '../language/dates.ts'
import { typeset } from '../language/typography.ts'
import type { WrittenDate } from '../language/written-date.ts'
import type { Compiled } from '../model/compiled.ts'
import type { ContactRef } from '../model/contact.ts'
import { isError, type Diagnostic } from '../model/diagnostic.ts'
import type { Instant } from '../model/instant.ts'
import type { Language } from '../model/locale.ts'
import type { Named } from '../model/mentions.ts'
import type { Release } from '../model/release.ts'
import type { EventInfo } from '../model/release-life.ts'
import type { Checked } from '../task.ts'

/** A release of its front matter and body; all problems of both are told at once. */
export function compileRelease(
  file: string,
  name: SourceName,
  matter: FrontMatter,
  timeZone: string,
  body: Checked<CompiledBody>,
  whole: string,
): Checked<Compiled> {
  const { yaml } = matter
  const { id, language } = name
  const meta = readBySchema(yaml, releaseSchema)
  const schedule = readSchedule(yaml.value, timeZone)
  const mentions = readMentions(yaml, body.value.body.links)
  const withoutRelease = { kind: 'release', file, id, language, schedule, release: undefined, mentions } as const
  const diagnostics = [...meta.diagnostics, ...body.diagnostics]
  const parts = partsOf(yaml)
  const slug = releaseSlug(parts.slug, name.name, yaml.placeOf(['slug']))
  const image = parts.image && imageRef(parts.image, language, yaml)
  diagnostics.push(...slug.diagnostics, ...(image?.diagnostics ?? []), ...checkEvent(parts, yaml, timeZone), ...checkClocks(yaml, timeZone))
  if (!meta.value || !schedule || diagnostics.some(isError)) return { value: withoutRelease, diagnostics }

  const { body: text, excerpt } = body.value
  const standfirst = meta.value.summary === undefined ? undefined : typeset(meta.value.summary, language)
  const summary = standfirst ?? excerpt
  const facts = fromMeta(meta.value, yaml, timeZone, language)
  const { title, day, place, type } = facts
  const link = digest(JSON.stringify([language, slug.value, day, title]))
  const shownInLists = [
    link,
    facts.date,
    summary,
    place,
    type,
    mentions.topics[0]?.id,
    image?.value && { ...image.value, place: undefined },
  ]
  const release: Release = {
    kind: 'release',
    id,
    language,
    file,
    slug: slug.value,
    image: image?.value,
    schedule,
    ...facts,
    regions: mentions.regions,
    countries: mentions.countries,
    topics: mentions.topics,
    summary,
    standfirst,
    body: text,
    revision: digest(JSON.stringify([title, summary, text.digest])).slice(0, 16),
    digests: { whole, link, card: digest(JSON.stringify(shownInLists)) },
    at: yaml.placeOf(['title']),
  }
  return { value: { ...withoutRelease, release }, diagnostics }
}

/** The keys that are looked at more closely, each read on its own: what is wrong elsewhere hides nothing of them. */
function partsOf(yaml: Yaml) {
  const written = yaml.value as Readonly<Record<string, unknown>>
  const { slug, image, event, type } = releaseSchema.shape
  return {
    slug: 'slug' in written ? (slug.safeParse(written['slug']).data ?? 'wrong') : undefined,
    image: image.safeParse(written['image']).data,
    event: event.safeParse(written['event']).data,
    type: type.safeParse(written['type']).data,
  }
}

function fromMeta(meta: ReleaseMeta, yaml: Yaml, timeZone: string, language: Language) {
  const date = resolveDate(meta.date, timeZone)
  return {
    title: typeset(meta.title, language),
    type: meta.type,
    date,
    day: localDay(date, timeZone),
    place: meta.place === undefined ? undefined : typeset(meta.place, language),
    contacts: meta.contacts.map((contact, index): ContactRef => {
      const place = yaml.placeOf(['contacts', index])
      return typeof contact === 'string' ? { kind: 'id', id: contact, place } : { kind: 'inline', contact, place }
    }),
    goals: [...new Set(meta.sdg)],
    aliases: meta.aliases.map((id, index): Named => ({ id, place: yaml.placeOf(['aliases', index]) })),
    changes: meta.changes
      .map((change) => ({ at: change.at, kind: change.kind, note: typeset(change.note, language) }))
      .toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0)),
    withdrawn: meta.withdrawn && { at: meta.withdrawn.at, reason: typeset(meta.withdrawn.reason, language) },
    lead: meta.lead,
    translationOf: meta.translationOf && { language: meta.translationOf.lang, revision: meta.translationOf.revision },
    event: meta.event && eventInfo(meta.event, timeZone, language),
  }
}

function eventInfo(event: NonNullable<ReleaseMeta['event']>, timeZone: string, language: Language): EventInfo {
  const start = resolveDate(event.start, timeZone)
  const end = event.end && endOf(event.end, timeZone)
  return {
    start,
    end,
    startDay: event.start.kind === 'day' ? event.start.day : undefined,
    endDay: event.end?.kind === 'day' ? event.end.day : undefined,
    over: end ?? instantOfDay(dayAfter(localDay(start, timeZone)), timeZone),
    place: event.place === undefined ? undefined : typeset(event.place, language),
    status: event.status,
  }
}

/** A day is over when the next one begins. */
function endOf(end: WrittenDate, timeZone: string): Instant {
  return end.kind === 'day' ? instantOfDay(dayAfter(end.day), timeZone) : end.instant
}

function checkEvent(
  { event, type = 'media-advisory' }: Pick<ReturnType<typeof partsOf>, 'event' | 'type'>,
  yaml: Yaml,
  timeZone: string,
): readonly Diagnostic[] {
  if (!event) return []
  const place = yaml.placeOf(['event'])
  const misplaced = type === 'media-advisory' ? [] : [report('event-not-advisory', place, { type })]
  const start = resolveDate(event.start, timeZone)
  const endsEarly = event.end !== undefined && (event.end.kind === 'day' ? endOf(event.end, timeZone) <= start : event.end.instant < start)
  return endsEarly ? [...misplaced, report('event-ends-early', yaml.placeOf(['event', 'end']), {})] : misplaced
}
