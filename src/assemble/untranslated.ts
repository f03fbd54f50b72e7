import { versionsById } from './versions-by-id.ts'
import type { Compiled } from '../model/compiled.ts'
import type { Language } from '../model/locale.ts'
import type { Site } from '../model/site.ts'
import type { Untranslated } from '../model/untranslated.ts'

/**
 * The releases that are not in every language, newest first. A version that has been begun is there; a release of drafts
 * only, or one that was withdrawn, asks nobody for translations.
 */
export function untranslatedReleases({ languages, defaultLanguage }: Site, sources: readonly Compiled[]): readonly Untranslated[] {
  const files = new Set(sources.map(({ file }) => file))
  const listed = [...versionsById(sources)].flatMap(([id, versions]) => {
    const done = versions.flatMap(({ release }) => (release && !release.schedule.draft && !release.withdrawn ? [release] : []))
    const shown = done.find(({ language }) => language === defaultLanguage) ?? done[0]
    const missing = languages.filter((language: Language) => !files.has(`releases/${id}.${language}.md`))
    return shown && missing.length > 0 ? [{ file: shown.file, date: shown.date, missing }] : []
  })
  return listed
    .toSorted((a, b) => (a.date === b.date ? (a.file < b.file ? -1 : 1) : a.date < b.date ? 1 : -1))
    .map(({ file, missing }) => ({ file, missing }))
}
