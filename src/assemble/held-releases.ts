import { liftsByFile } from './lifts.ts'
import { publicationAt } from './publication.ts'
import type { Compiled } from '../model/compiled.ts'
import type { Instant } from '../model/instant.ts'
import type { Held } from '../model/newsroom.ts'
import type { SourceName } from '../model/sketch.ts'

/** The releases that are not out at `now`, and why. */
export function heldReleases(now: Instant, sources: readonly Compiled[]): ReadonlyMap<SourceName, Held> {
  const { heldFiles } = publicationAt(now, sources)
  const lifts = liftsByFile(sources)
  return new Map(
    sources.flatMap((source) => {
      if (source.kind !== 'release' || !heldFiles.has(source.file)) return []
      const at = lifts.get(source.file)
      const held: Held = source.schedule?.draft ? { kind: 'draft' } : at === undefined ? { kind: 'waits' } : { kind: 'lifts', at }
      return [[source.file, held] as const]
    }),
  )
}
