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
 * no draft, its time has come, and every version it is tied to is ready as well.
 */
export function publicationAt(now: Instant, sources: readonly Compiled[]): Publication {
  const isDue = (schedule: Schedule | undefined) => schedule !== undefined && !schedule.draft && schedule.due <= now
  const ready = new Set<string>()
  for (const source of sources) {
    if (source.kind === 'release' && isDue(source.schedule)) ready.add(versionKey(source.id, source.language))
  }
  const isOut = (source: Compiled): boolean => {
    if (source.kind === 'unreadable') return false
    if (source.kind === 'page') return !source.draft
    const tied = source.schedule?.together ?? []
    return isDue(source.schedule) && tied.every((language) => ready.has(versionKey(source.id, language)))
  }

  const out = sources.filter(isOut)
  const held = sources.filter((source) => !isOut(source))
  return {
    releases: releasesOf(out),
    pages: pagesOf(out),
    heldFiles: new Set(held.flatMap((source) => (isKnownToBeHeld(source) ? [source.file] : []))),
  }
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
