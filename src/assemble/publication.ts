import type { Compiled } from '../model/compiled.ts'
import type { Instant } from '../model/instant.ts'
import type { Language } from '../model/locale.ts'
import type { Page } from '../model/page.ts'
import type { Release, Schedule } from '../model/release.ts'

/** What is out at one moment, and what is not. */
export interface Publication {
  readonly releases: readonly Release[]
  readonly pages: readonly Page[]
  /** The sources of all that is not out; what cannot be read is not among them. */
  readonly heldFiles: ReadonlySet<string>
}

/**
 * Decides what is published at `now`: the only place where time decides anything about it. A release is out when it is
 * no draft, its time has come, and every version it is tied to is out as well.
 */
export function publicationAt(now: Instant, sources: readonly Compiled[]): Publication {
  const versions = versionsOut(now, sources)
  const isOut = (source: Compiled): boolean => {
    if (source.kind === 'unreadable') return false
    return source.kind === 'page' ? !source.draft : versions.has(versionKey(source.id, source.language))
  }

  const out = sources.filter(isOut)
  const held = sources.filter((source) => !isOut(source))
  return {
    releases: releasesOf(out),
    pages: pagesOf(out),
    heldFiles: new Set(held.flatMap((source) => (isKnownToBeHeld(source) ? [source.file] : []))),
  }
}

/**
 * The versions that are out: of all that are ready, those that wait for none that is not. One that waits holds those
 * that wait for it, or it would show that it exists; a circle of ready ones holds nobody.
 */
function versionsOut(now: Instant, sources: readonly Compiled[]): ReadonlySet<string> {
  const ready = sources.filter((source) => source.kind === 'release').filter(({ schedule }) => isDue(schedule, now))
  const out = new Set(ready.map(({ id, language }) => versionKey(id, language)))
  let tied = ready.filter(({ schedule }) => schedule !== undefined && schedule.together.length > 0)
  for (;;) {
    const waiting = tied.filter(({ id, schedule }) => !schedule?.together.every((language) => out.has(versionKey(id, language))))
    if (waiting.length === 0) return out
    for (const { id, language } of waiting) out.delete(versionKey(id, language))
    tied = tied.filter(({ id, language }) => out.has(versionKey(id, language)))
  }
}

function isDue(schedule: Schedule | undefined, now: Instant): boolean {
  return schedule !== undefined && !schedule.draft && schedule.due <= now
}

/** Everything as if it were due: for previews. */
export function publicationOfAll(sources: readonly Compiled[]): Publication {
  return { releases: releasesOf(sources), pages: pagesOf(sources), heldFiles: new Set() }
}

/** A source whose schedule cannot be read is not known to be held: its errors are errors in every build. */
function isKnownToBeHeld(source: Compiled): boolean {
  return source.kind === 'page' || (source.kind === 'release' && source.schedule !== undefined)
}

function versionKey(id: string, language: Language): string {
  return `${language} ${id}`
}

function releasesOf(sources: readonly Compiled[]): readonly Release[] {
  return sources.flatMap((source) => (source.kind === 'release' && source.release ? [source.release] : []))
}

function pagesOf(sources: readonly Compiled[]): readonly Page[] {
  return sources.flatMap((source) => (source.kind === 'page' && source.page ? [source.page] : []))
}
