import { compareFacts, type Difference } from './compare-facts.ts'
import { versionsById, type CompiledRelease } from './versions-by-id.ts'
import { report } from '../diagnostics/report.ts'
import type { Compiled } from '../model/compiled.ts'
import type { Diagnostic, Place } from '../model/diagnostic.ts'
import type { SourceFacts } from '../model/fact.ts'
import type { Language } from '../model/locale.ts'
import type { Release } from '../model/release.ts'
import type { Site } from '../model/site.ts'

/** The releases that are readable in several languages: `checkTranslations` wants their facts. */
export function translatedReleases(sources: readonly Compiled[]): readonly CompiledRelease[] {
  const readable = [...versionsById(sources).values()].map((versions) => versions.filter(({ release }) => release !== undefined))
  return readable.flatMap((versions) => (versions.length > 1 ? versions : []))
}

/**
 * Whether translations still say what was translated: each version is held against the one that it names under
 * `translationOf`, else against the one in the default language, else against the first. Drafts are not held against
 * anything, since nobody has said that they are done, and what was withdrawn shows no text.
 */
export function checkTranslations(site: Site, sources: readonly Compiled[], facts: readonly SourceFacts[]): readonly Diagnostic[] {
  const factsOf = new Map(facts.map((one) => [one.file, one]))
  const files = new Set(sources.map(({ file }) => file))
  return [...versionsById(sources).values()].flatMap((versions) => [
    ...versions.flatMap((one) => checkOriginal(one, versions, files)),
    ...pairsOf(versions, site).flatMap(([one, model]) => compare(one, model, factsOf)),
  ])
}

/** The text that was translated is there, and is the one that was translated. */
function checkOriginal(
  { id, language, mentions, schedule }: CompiledRelease,
  versions: readonly CompiledRelease[],
  files: ReadonlySet<string>,
): readonly Diagnostic[] {
  const named = mentions.translationOf
  if (!named) return []
  // A version that is there and cannot be read has its own error.
  if (named.language.id === language || !files.has(`releases/${id}.${named.language.id}.md`)) {
    return [report('translation-of-nothing', named.language.place, { language: named.language.id })]
  }
  const present = versions.find((one) => one.language === named.language.id)?.release?.revision
  if (!named.revision || present === undefined || present === named.revision.id || schedule?.draft === true) return []
  return [report('translation-stale', named.revision.place, { language: named.language.id, pinned: named.revision.id, present })]
}

function pairsOf(versions: readonly CompiledRelease[], { defaultLanguage, languages }: Site): readonly (readonly [Release, Release])[] {
  const done = versions.flatMap(({ release }) => (release && !release.schedule.draft && !release.withdrawn ? [release] : []))
  const inLanguage = (language: Language | undefined) => done.find((one) => one.language === language)
  const model = [defaultLanguage, ...languages].map(inLanguage).find((one) => one !== undefined)
  return done.flatMap((one) => {
    const original = inLanguage(one.translationOf?.language) ?? model
    return original && original !== one ? [[one, original] as const] : []
  })
}

function compare(one: Release, model: Release, factsOf: ReadonlyMap<string, SourceFacts>): readonly Diagnostic[] {
  const [mine, other] = [factsOf.get(one.file), factsOf.get(model.file)]
  const differences = mine && other ? compareFacts(mine, other) : []
  return [...differences.map((difference) => tell(difference, one, model)), ...compareEvents(one, model)]
}

function tell(difference: Difference, one: Release, model: Release): Diagnostic {
  switch (difference.kind) {
    case 'changed': {
      const { mine, other } = difference
      return report('fact-differs', mine.place, { mine: mine.written, theirs: other.written, other: nameOf(other.place) })
    }
    case 'added':
      return report('fact-added', difference.mine.place, { mine: difference.mine.written, other: model.file })
    case 'missing':
      // Where it is missing has no place of its own.
      return report('fact-missing', one.at, { theirs: difference.other.written, other: nameOf(difference.other.place) })
  }
}

function nameOf({ file, line, column }: Place): string {
  return `${file}:${line}:${column}`
}

function compareEvents(one: Release, model: Release): readonly Diagnostic[] {
  const isSame = one.event?.start === model.event?.start && one.event?.end === model.event?.end && one.event?.status === model.event?.status
  return isSame ? [] : [report('versions-differ', one.at, { key: 'event', other: model.file })]
}
