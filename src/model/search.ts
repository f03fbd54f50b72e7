import type { Body } from './body.ts'
import type { Language } from './locale.ts'

/**
 * A part of the search index: the releases of one language and period. It is made anew when one of them changes, and
 * `key` stands for all that it says.
 */
export interface SearchShard {
  readonly language: Language
  /** The first year, quarter or month that is in it, which is also the name of its folder: 2026, 2026-q1 or 2026-01. */
  readonly period: string
  readonly key: string
  /** The hrefs of its releases, newest first. */
  readonly hrefs: readonly string[]
  /** Whether it is the first of its language, which the engine lies with. */
  readonly isFirst: boolean
  readonly records: () => readonly SearchRecord[]
}

/** A release as it is searched. */
export interface SearchRecord {
  readonly href: string
  readonly title: string
  /** Empty where the body opens with it. */
  readonly summary: string
  readonly body: Body
  /** Shown with a result: its kind, place and day in words, and the day for machines. */
  readonly type: string
  readonly place: string | undefined
  readonly date: { readonly iso: string; readonly label: string }
  /** By the name of a filter, what it is found under. */
  readonly filters: Readonly<Record<string, readonly string[]>>
}
