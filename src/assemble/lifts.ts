import type { Compiled } from '../model/compiled.ts'
import type { Instant } from '../model/instant.ts'
import type { Language } from '../model/locale.ts'
import type { Lift } from '../model/lift.ts'
import type { SourceName } from '../model/sketch.ts'

type CompiledRelease = Extract<Compiled, { readonly kind: 'release' }>

/** What goes out by itself after `now`, soonest first. Drafts, and what is tied to them, wait for an editor and not for a moment. */
export function comingLifts(now: Instant, sources: readonly Compiled[]): readonly Lift[] {
  const byFile = liftsByFile(sources)
  const lifts = new Map<Instant, CompiledRelease[]>()
  for (const release of releasesIn(sources)) {
    const at = byFile.get(release.file)
    if (at === undefined || at <= now) continue
    const group = lifts.get(at)
    if (group) group.push(release)
    else lifts.set(at, [release])
  }
  return [...lifts]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([at, group]) => ({
      at,
      releases: group.map(({ id, language, file, release }) => ({ id, language, file, title: release?.title })),
    }))
}

/** By source, the moment from which a release is out; of those for which one is set. */
export function liftsByFile(sources: readonly Compiled[]): ReadonlyMap<SourceName, Instant> {
  const releases = releasesIn(sources)
  const versionOf = new Map(releases.map((release) => [`${release.language} ${release.id}`, release]))
  return new Map(
    releases.flatMap((release) => {
      const at = liftOf(release, (language) => versionOf.get(`${language} ${release.id}`))
      return at === undefined ? [] : [[release.file, at] as const]
    }),
  )
}

function releasesIn(sources: readonly Compiled[]): readonly CompiledRelease[] {
  return sources.filter((source) => source.kind === 'release')
}

/** The moment from which a release is out; undefined where none is set. */
function liftOf(release: CompiledRelease, versionIn: (language: Language) => CompiledRelease | undefined): Instant | undefined {
  const awaited = new Set<CompiledRelease>([release])
  // Whom one waits for may wait for others: the set grows while it is walked.
  for (const { schedule } of awaited) {
    if (!schedule || schedule.draft) return undefined
    for (const language of schedule.together) {
      const version = versionIn(language)
      if (!version) return undefined
      awaited.add(version)
    }
  }
  return [...awaited].flatMap(({ schedule }) => (schedule ? [schedule.due] : [])).reduce((latest, due) => (due > latest ? due : latest))
}
