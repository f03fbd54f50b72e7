import type { Compiled } from '../model/compiled.ts'
import type { Instant } from '../model/instant.ts'
import type { Language } from '../model/locale.ts'
import type { Lift } from '../model/lift.ts'
import type { Schedule } from '../model/release.ts'

type CompiledRelease = Extract<Compiled, { readonly kind: 'release' }>

/** What goes out by itself after `now`, soonest first. Drafts, and what is tied to them, wait for an editor and not for a moment. */
export function comingLifts(now: Instant, sources: readonly Compiled[]): readonly Lift[] {
  const releases = sources.filter((source) => source.kind === 'release')
  const scheduleOf = new Map(releases.map(({ id, language, schedule }) => [`${language} ${id}`, schedule]))
  const lifts = new Map<Instant, CompiledRelease[]>()
  for (const release of releases) {
    const at = liftOf(release, (language) => scheduleOf.get(`${language} ${release.id}`))
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

/** The moment from which a release is out; undefined where none is set. */
function liftOf({ schedule }: CompiledRelease, versionIn: (language: Language) => Schedule | undefined): Instant | undefined {
  if (!schedule) return undefined
  const all = [schedule, ...schedule.together.map(versionIn)]
  if (!all.every((one) => one !== undefined && !one.draft)) return undefined
  return all.flatMap((one) => (one ? [one.due] : [])).reduce((latest, due) => (due > latest ? due : latest))
}
