import type { ContactBook } from './contacts.ts'
import type { Finder } from './link-targets.ts'
import { releaseDigests } from './published-digests.ts'
import type { Instant } from '../model/instant.ts'
import type { Held, LinkTarget, PublishedRelease } from '../model/newsroom.ts'
import type { Page } from '../model/page.ts'
import type { Release } from '../model/release.ts'
import type { SourceName } from '../model/sketch.ts'
import type { Checked } from '../task.ts'

/** The present, and what follows from it. */
export interface Moment {
  readonly now: Instant
  /** What is dated later is news. */
  readonly newsFrom: Instant
  /** The releases that are not out, and that a preview shows all the same. */
  readonly held: ReadonlyMap<SourceName, Held>
}

/** A release that is out, with every name looked up. */
export function publishRelease(release: Release, book: ContactBook, finder: Finder, moment: Moment): Checked<PublishedRelease> {
  const { now } = moment
  const contacts = book.contactsOf(release.contacts)
  const { withdrawn, event } = release
  const published = {
    release,
    contacts: contacts.value,
    picture: release.image && finder.picture(release.image),
    targets: targetsOf(release, finder),
    changes: release.changes.filter(({ at }) => at <= now),
    withdrawal: withdrawn && withdrawn.at <= now ? withdrawn : undefined,
    isNews: release.date > moment.newsFrom,
    isOver: event !== undefined && event.over <= now,
    held: moment.held.get(release.file),
  }
  return { value: { ...published, digests: releaseDigests(published) }, diagnostics: contacts.diagnostics }
}

/** What a body links to. */
export function targetsOf({ body }: Release | Page, finder: Finder): readonly LinkTarget[] {
  return body.links.flatMap((link) => finder.target(link) ?? [])
}
