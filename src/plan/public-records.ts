import { pageAddress, releaseAddress } from './routes.ts'
import { wordingDigests } from './wording-digests.ts'
import type { Newsroom, PublishedPage, PublishedRelease } from '../model/newsroom.ts'
import type { PresentRecord } from '../model/record.ts'

/** A record of every release and standing page that is published. */
export function publicRecords({ editions }: Newsroom): readonly PresentRecord[] {
  return editions.flatMap(({ releases, withdrawn, pages }) => [
    ...[...releases, ...withdrawn].map(recordOfRelease),
    ...pages.map(recordOfPage),
  ])
}

/** A record of a release. */
export function recordOfRelease({ release, changes, withdrawal }: PublishedRelease): PresentRecord {
  const { id, language, at } = release
  return {
    id: `releases/${id}`,
    language,
    address: releaseAddress(release),
    ...wordingDigests(release),
    changes: changes.length,
    withdrawn: withdrawal !== undefined,
    at,
  }
}

function recordOfPage({ page }: PublishedPage): PresentRecord {
  const { id, language, at } = page
  return {
    id: `pages/${id}`,
    language,
    address: pageAddress(page),
    ...wordingDigests(page),
    changes: 0,
    withdrawn: false,
    at,
  }
}
