import { endingContacts, type EndingContact } from './assemble/contacts.ts'
import { comingLifts, liftsByFile } from './assemble/lifts.ts'
import { checkTranslations } from './assemble/translations.ts'
import { untranslatedReleases } from './assemble/untranslated.ts'
import { compileSettings } from './compile/compile-settings.ts'
import { compileSource } from './compile/compile-source.ts'
import type { Compiled } from './model/compiled.ts'
import type { Diagnostic } from './model/diagnostic.ts'
import type { Instant } from './model/instant.ts'
import type { Lift } from './model/lift.ts'
import type { Project } from './model/project.ts'
import type { Site } from './model/site.ts'
import type { SourceName } from './model/sketch.ts'
import type { Untranslated } from './model/untranslated.ts'
import type { Runner } from './task.ts'

/** What there is to be told of the sources of a newsroom at a moment, without planning its site. */
export interface Survey {
  readonly now: Instant
  readonly site: Site
  readonly sources: readonly Compiled[]
  /** What goes out by itself, soonest first. */
  readonly lifts: readonly Lift[]
  /** By source, the moment from which a release is out; of those for which one is set. */
  readonly outFrom: ReadonlyMap<SourceName, Instant>
  /** Newest first. */
  readonly untranslated: readonly Untranslated[]
  /** Translations of a text that is another by now, or is not there. What they say otherwise only `check` reads. */
  readonly staleTranslations: readonly Diagnostic[]
  readonly endingContacts: readonly EndingContact[]
}

/** Looks over the sources of a newsroom; undefined where site.yaml is wrong. */
export async function survey({ settings: files, sources: given, now, reader }: Project, runner: Runner): Promise<Survey | undefined> {
  const [read] = await runner.map(compileSettings, [files])
  if (!read?.value) return undefined
  const settings = read.value
  const { site } = settings
  const { timeZone, languages } = site
  const compiled = await runner.map(
    compileSource,
    given.toSorted((a, b) => (a.path < b.path ? -1 : 1)).map((source) => ({ source, timeZone, languages, reader })),
  )
  const sources = compiled.map(({ value }) => value)
  const releases = sources.flatMap((source) => (source.kind === 'release' && source.release ? [source.release] : []))
  return {
    now,
    site,
    sources,
    lifts: comingLifts(now, sources),
    outFrom: liftsByFile(sources),
    untranslated: untranslatedReleases(site, sources),
    staleTranslations: checkTranslations(site, sources, []).filter(({ code }) => code.startsWith('translation-')),
    endingContacts: endingContacts(settings, releases, now),
  }
}
