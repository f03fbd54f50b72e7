import { isLanguage, type Language } from '../model/locale.ts'

/** What the path of a source says. */
export interface SourceName {
  readonly folder: 'releases' | 'pages'
  /** The path below that folder without `.<lang>.md`. */
  readonly id: string
  /** The last part of the id. */
  readonly name: string
  readonly language: Language
}

/** Reads `releases/2026/flood.fr.md`; undefined where the language is missing or not one of the site. */
export function readSourceName(path: string, languages: readonly Language[]): SourceName | undefined {
  const match = /^(releases|pages)\/(.+)\.([A-Za-z-]+)\.md$/.exec(path)
  const [, folder, id, language] = match ?? []
  if (id === undefined || language === undefined || !isLanguage(language) || !languages.includes(language)) return undefined
  return { folder: folder === 'pages' ? 'pages' : 'releases', id, name: id.slice(id.lastIndexOf('/') + 1), language }
}
