import { pageAddress, releaseAddress } from './routes.ts'
import { digest } from '../digest.ts'
import type { Newsroom, PublishedPage, PublishedRelease } from '../model/newsroom.ts'
import type { PresentRecord } from '../model/record.ts'

/** A record of every release and standing page that is published. */
export function publicRecords({ editions }: Newsroom): readonly PresentRecord[] {
  return editions.flatMap(({ releases, withdrawn, pages }) => [
    ...[...releases, ...withdrawn].map(recordOfRelease),
    ...pages.map(recordOfPage),
  ])
}

function recordOfRelease({ release, changes, withdrawal }: PublishedRelease): PresentRecord {
  const { id, language, title, summary, body, at } = release
  return {
    id: `releases/${id}`,
    language,
    address: releaseAddress(release),
    title: short(title),
    summary: short(summary),
    body: short(body.digest),
    changes: changes.length,
    withdrawn: withdrawal !== undefined,
    at,
  }
}

function recordOfPage({ page }: PublishedPage): PresentRecord {
  const { id, language, title, summary, body, at } = page
  return {
    id: `pages/${id}`,
    language,
    address: pageAddress(page),
    title: short(title),
    summary: short(summary ?? ''),
    body: short(body.digest),
    changes: 0,
    withdrawn: false,
    at,
  }
}

function short(text: string): string {
  return digest(text).slice(0, 16)
}
