import type { ContactBook } from './contacts.ts'
import type { Finder } from './link-targets.ts'
import { releaseDigests } from './published-digests.ts'
import type { Instant } from '../model/instant.ts'
import type { LinkTarget, PublishedRelease } from '../model/newsroom.ts'
import type { Page } from '../model/page.ts'
import type { Release } from '../model/release.ts'
import type { Checked } from '../task.ts'

/** The present, and what follows from it. */
export interface Moment {
  readonly now: Instant
  /** What is dated later is news. */
  readonly newsFrom: Instant
  /** The sources that are not out. */
  readonly waiting: ReadonlySet<string>
}

/** A release that is out, with every name looked up. */
export function publishRelease(release: Release, book: ContactBook, finder: Finder, moment: Moment): Checked<PublishedRelease> {
  const { now, waiting } = moment
  const contacts = book.contactsOf(release.contacts)
  const { schedule, withdrawn, event } = release
  const published = {
    release,
    contacts: contacts.value,
    picture: release.image && finder.picture(release.image),
    targets: targetsOf(release, finder),
    changes: release.changes.filter(({ at }) => at <= now),
    withdrawal: withdrawn && withdrawn.at <= now ? withdrawn : undefined,
    isNews: release.date > moment.newsFrom,
    isOver: event !== undefined && event.over <= now,
    held: waiting.has(release.file) ? { due: schedule.draft || schedule.due <= now ? undefined : schedule.due } : undefined,
  }
  return { value: { ...published, digests: releaseDigests(published) }, diagnostics: contacts.diagnostics }
}

/** What a body links to. */
export function targetsOf({ body }: Release | Page, finder: Finder): readonly LinkTarget[] {
  return body.links.flatMap((link) => finder.target(link) ?? [])
}
