import type { Release } from '../model/release.ts'

/** Newest instant first, then id, then language, by code unit: the order of releases everywhere. */
export function newestFirst(a: Release, b: Release): number {
  return compare(b.date, a.date) || compare(a.id, b.id) || compare(a.language, b.language)
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
