import { contactGroups } from './contact-groups.ts'
import type { ViewContext } from './plan-context.ts'
import { dateOf, momentOf, ribbonOf } from './release-card.ts'
import { correctionEntry } from './release-events.ts'
import { releaseAddress } from './routes.ts'
import type { SiteLinks } from './site-links.ts'
import { fill } from '../language/fill.ts'
import type { PublishedRelease } from '../model/newsroom.ts'
import type { DigestSketch } from '../model/sketch.ts'
import type { Strings } from '../model/strings.ts'
import type { DigestContent, DigestEntry } from '../model/view/digest-views.ts'
import type { Link } from '../model/view/parts.ts'

/** All that a digest says, with root-relative hrefs. */
export function digestContent(context: ViewContext, { releases, events }: DigestSketch): DigestContent {
  return {
    entries: releases.map((file) => entryOf(context, context.releaseNamed(file))),
    changes: events.map((event) => correctionEntry(context, event)),
    more: undefined,
  }
}

function entryOf(context: ViewContext, published: PublishedRelease): DigestEntry {
  const { release, contacts, withdrawal } = published
  const { language, title, place, summary } = release
  const { strings } = context.frameIn(language)
  const at = withdrawal && momentOf(context, withdrawal.at, language)
  return {
    release: { href: context.links.href(releaseAddress(release)), text: title, lang: undefined },
    type: strings.types[release.type],
    place,
    date: dateOf(context, release),
    ribbon: ribbonOf(context, published),
    withdrawn: withdrawal && at && { at, text: fill(strings.withdrawnOn, { date: at.label }), reason: withdrawal.reason },
    summary: withdrawal ? '' : summary,
    contacts: withdrawal ? [] : contactGroups(contacts, language, context.newsroom.site.defaultLanguage),
  }
}

/** The same for those who read it away from the site. */
export function inFull({ entries, changes, more }: DigestContent, links: SiteLinks): DigestContent {
  const full = <T extends { readonly release: Link }>(one: T): T => ({
    ...one,
    release: { ...one.release, href: links.ofHref(one.release.href) },
  })
  return { entries: entries.map(full), changes: changes.map(full), more }
}

/** Gmail cuts what is longer than 102 kB; what stands around the content of an e-mail takes less than the rest of 100. */
const MOST_BYTES = 84_000

/** What the markup of one entry, and of one contact, takes at most. */
const MARKUP = { entry: 1800, contact: 700 } as const

/** As much of a digest as an e-mail may be long, from its beginning. */
export function fitContent({ entries, changes }: DigestContent, strings: Strings): DigestContent {
  let left = MOST_BYTES
  const fits = (part: object, contacts: number): boolean => {
    left -= MARKUP.entry + contacts * MARKUP.contact + bytesOf(part)
    return left >= 0
  }
  const someEntries = takeWhile(entries, (entry) => fits(entry, entry.contacts.flatMap(({ cards }) => cards).length))
  const someChanges = takeWhile(changes, (change) => fits(change, 0))
  const rest = entries.length - someEntries.length + changes.length - someChanges.length
  return {
    entries: someEntries,
    changes: someChanges,
    more: rest === 0 ? undefined : fill(strings.moreOnSite, { count: String(rest) }),
  }
}

function takeWhile<T>(all: readonly T[], isWanted: (one: T) => boolean): readonly T[] {
  const end = all.findIndex((one) => !isWanted(one))
  return end < 0 ? all : all.slice(0, end)
}

/** In UTF-8, with what HTML escapes; the names that JSON adds are less than a template says of each value. */
function bytesOf(part: object): number {
  const text = JSON.stringify(part)
  return new TextEncoder().encode(text).length + 5 * (text.match(/[&<>]|\\"/g)?.length ?? 0)
}
