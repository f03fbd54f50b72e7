import type { PublishedRelease } from '../model/newsroom.ts'

/** The one that is over first comes first. */
export function byEnd(a: PublishedRelease, b: PublishedRelease): number {
  return compare(a.release.event?.over ?? '', b.release.event?.over ?? '') || compare(a.release.id, b.release.id)
}

/** The one that starts first comes first. */
export function byStart(a: PublishedRelease, b: PublishedRelease): number {
  return compare(a.release.event?.start ?? '', b.release.event?.start ?? '') || compare(a.release.id, b.release.id)
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
