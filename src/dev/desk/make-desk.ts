import { pathToFileURL } from 'node:url'
import { join } from 'node:path'
import { wordsOf, type DeskWords } from './desk-words.ts'
import { SECTIONS, type DeskGroup, type DeskNote, type DeskRow, type DeskSection, type DeskView, type SectionName } from './desk-view.ts'
import { makeMonth } from './make-month.ts'
import { fill } from '../../language/fill.ts'
import { formatDay, formatMoment, localIso } from '../../language/dates.ts'
import { isError, type Diagnostic, type Place } from '../../model/diagnostic.ts'
import type { Compiled } from '../../model/compiled.ts'
import { directionOf, ENDONYMS, LANGUAGES, type Language } from '../../model/locale.ts'
import type { Release } from '../../model/release.ts'
import type { Survey } from '../../survey.ts'

/** What somebody asks of the desk. */
export interface DeskQuery {
  readonly language: Language
  /** The month of the calendar, `2026-03`; undefined for the one of the next lift. */
  readonly month: string | undefined
  /** The section of which everything is shown. */
  readonly all: SectionName | undefined
}

/** Where the newsroom is: its folder, the address of its pages, and whether the present is looked at. */
export interface DeskPlace {
  readonly root: string
  readonly home: string
  readonly isPresent: boolean
}

/** How many groups of a section are shown at first. */
const MOST = 20

/** How many problems of one file are. */
const MOST_OF_FILE = 5

/** The desk: what an editor has to know about the content, from a survey of it and what is wrong with it. */
export function makeDesk(survey: Survey, diagnostics: readonly Diagnostic[], query: DeskQuery, place: DeskPlace): DeskView {
  const { now, site } = survey
  const { language } = query
  const { timeZone, name } = site
  const desk = openDesk(survey, diagnostics, query, place.root)
  const sections = SECTIONS.map((section) => cut(section, desk[section](), query))
  const listed = sections.find((one) => one.name === 'lifts')?.groups.length ?? 0
  return {
    language,
    dir: directionOf(language),
    siteName: typeof name === 'string' ? name : (name[language] ?? name[site.defaultLanguage] ?? ''),
    languages: LANGUAGES.map((one) => ({
      language: one,
      name: ENDONYMS[one],
      href: deskHref({ ...query, language: one }),
      isCurrent: one === language,
    })),
    moment: { iso: localIso(now, timeZone), label: formatMoment(now, timeZone, language), timeZone, isPresent: place.isPresent },
    home: place.home,
    calendar: makeMonth(survey, {
      ...query,
      monthHref: (month) => `${deskHref({ ...query, month })}#lifts`,
      liftHref: (index) => `${index < listed ? '' : deskHref({ ...query, all: 'lifts' })}#lift-${index + 1}`,
    }),
    sections,
  }
}

export function deskHref({ language, month, all }: DeskQuery): string {
  const query = new URLSearchParams({ lang: language, ...(month && { month }), ...(all && { all }) })
  return `/_desk/?${query}`
}

function cut(name: SectionName, groups: readonly DeskGroup[], query: DeskQuery): DeskSection {
  const isWhole = query.all === name || groups.length <= MOST
  const shown = isWhole ? groups : groups.slice(0, MOST)
  const count = (some: readonly DeskGroup[]) => some.reduce((sum, { rows }) => sum + rows.length, 0)
  const more = isWhole ? undefined : { count: count(groups) - count(shown), href: `${deskHref({ ...query, all: name })}#${name}` }
  return { name, total: count(groups), groups: shown, more }
}

/** One function for each section. Rows are made for what is shown or counted, so each is cheap. */
function openDesk(survey: Survey, diagnostics: readonly Diagnostic[], { language, all }: DeskQuery, root: string) {
  const { now, site, sources, lifts, outFrom, untranslated, staleTranslations, endingContacts } = survey
  const words = wordsOf(language)
  const byFile = new Map(sources.map((source) => [source.file, source]))
  const plain = (text: string): DeskNote => ({ text, kind: 'plain', language })
  const alarm = (text: string): DeskNote => ({ text, kind: 'alarm', language })
  const named = (one: Language): DeskNote => ({ text: ENDONYMS[one], kind: 'language', language: one })
  const releases = sources.flatMap((source) => (source.kind === 'release' && source.release ? [source.release] : [])).toSorted(newestFirst)

  const rowAt = (at: Place, notes: readonly DeskNote[]): DeskRow => {
    const source = byFile.get(at.file)
    const title = source && titleOf(source)
    return {
      title: title ?? pathOf(at.file),
      language: title === undefined || source?.kind === 'unreadable' ? undefined : source?.language,
      notes,
      file: { path: pathOf(at.file), href: editorHref(root, at) },
      page: source && title !== undefined ? wayTo(source) : undefined,
    }
  }
  const wayTo = (source: Compiled): DeskRow['page'] => {
    const { file } = source
    const at = source.kind === 'release' ? outFrom.get(file) : undefined
    if (at !== undefined && at > now) return { kind: 'look', file, at }
    const isOut = at !== undefined || (source.kind === 'page' && !source.draft)
    return isOut ? { kind: 'link', href: `/_desk/page?${new URLSearchParams({ file })}` } : { kind: 'look', file, at: undefined }
  }
  const rowsOf = (found: readonly Diagnostic[]) => found.map((one) => alone(rowAt(one, [problemNote(one)])))

  return {
    lifts: () =>
      lifts.map(({ at, releases: versions }, index) => ({
        moment: { anchor: `lift-${index + 1}`, iso: localIso(at, site.timeZone), label: formatMoment(at, site.timeZone, language) },
        rows: versions.map((one) => rowAt({ file: one.file, line: 1, column: 1 }, [named(one.language)])),
      })),
    drafts: () =>
      sources
        .filter((source) => (source.kind === 'page' ? source.draft : source.kind === 'release' && source.schedule?.draft === true))
        .map((source) => alone(rowAt(placeOf(source), source.kind === 'unreadable' ? [] : [named(source.language)]))),
    missing: () =>
      untranslated.map(({ file, missing }) => alone(rowAt({ file, line: 1, column: 1 }, [plain(words.notIn), ...missing.map(named)]))),
    stale: () => rowsOf(staleTranslations),
    contacts: () =>
      endingContacts
        .toSorted((a, b) => (a.until === b.until ? 0 : a.until < b.until ? -1 : 1))
        .map(({ id, until, isOver, desk, place }) => {
          const day = { day: formatDay(until, language) }
          const note = isOver ? alarm(fill(words.ended, day)) : plain(fill(words.ends, day))
          const follows = plain(desk === undefined ? words.nobodyFollows : fill(words.follows, { contact: desk }))
          const row = rowAt(place, [note, follows])
          return alone(id === 'inline' ? row : { ...row, title: id })
        }),
    pictures: () => [
      ...rowsOf(diagnostics.filter(({ code }) => PICTURE_CODES.has(code))),
      ...releases.flatMap((one) =>
        one.image || one.withdrawn ? [] : [alone(rowAt(one.at, [named(one.language), plain(words.noPicture)]))],
      ),
    ],
    links: () => rowsOf(diagnostics.filter(({ code }) => LINK_CODES.has(code))),
    problems: () =>
      [...problemsByFile(diagnostics)].map((found) => alone(rowAt(found[0], notesOf(found, words, language, all === 'problems')))),
  } satisfies Record<SectionName, () => readonly DeskGroup[]>
}

function alone(row: DeskRow): DeskGroup {
  return { moment: undefined, rows: [row] }
}

function newestFirst(a: Release, b: Release): number {
  if (a.date !== b.date) return a.date < b.date ? 1 : -1
  return a.file < b.file ? -1 : 1
}

function titleOf(source: Compiled): string | undefined {
  if (source.kind === 'release') return source.release?.title
  return source.kind === 'page' ? source.page?.title : undefined
}

function placeOf(source: Compiled): Place {
  const known = source.kind === 'release' ? source.release?.at : source.kind === 'page' ? source.page?.at : undefined
  return known ?? { file: source.file, line: 1, column: 1 }
}

/** What has a section of its own. */
const PICTURE_CODES = new Set(['missing-alt', 'alt-says-nothing', 'missing-image'])
const LINK_CODES = new Set(['broken-link', 'missing-source', 'unpublished-source', 'missing-file', 'outside-content', 'menu-nowhere'])
const OTHER_CODES = new Set(['contact-expired', 'contact-expires', 'translation-stale', 'translation-of-nothing'])

type Found = readonly [Diagnostic, ...Diagnostic[]]

/** All other problems; files with errors before those with warnings only. */
function problemsByFile(diagnostics: readonly Diagnostic[]): readonly Found[] {
  const files = new Map<string, [Diagnostic, ...Diagnostic[]]>()
  for (const one of diagnostics) {
    if ([PICTURE_CODES, LINK_CODES, OTHER_CODES].some((codes) => codes.has(one.code))) continue
    const found = files.get(one.file)
    if (found) found.push(one)
    else files.set(one.file, [one])
  }
  const all = [...files.values()]
  return [...all.filter((found) => found.some(isError)), ...all.filter((found) => !found.some(isError))]
}

function notesOf(found: Found, words: DeskWords, language: Language, isWhole: boolean): readonly DeskNote[] {
  const shown = isWhole ? found : found.slice(0, MOST_OF_FILE)
  const rest = found.length - shown.length
  const notes = shown.map((one) => ({ ...problemNote(one), text: `${one.line}:${one.column} ${one.message}` }))
  return rest === 0 ? notes : [...notes, { text: fill(words.more, { count: String(rest) }), kind: 'plain', language }]
}

/** What is said of problems is in English. */
function problemNote({ severity, message, hint }: Diagnostic): DeskNote {
  return { text: hint === '' ? message : `${message} ${hint}`, kind: severity, language: 'en' }
}

/** The path of a file below the root, from the one below content/. */
function pathOf(file: string): string {
  return file.startsWith('../') ? file.slice('../'.length) : `content/${file}`
}

/** Opens a file at a line, in an editor that knows such addresses. */
function editorHref(root: string, { file, line, column }: Place): string {
  return `vscode://file${pathToFileURL(join(root, pathOf(file))).pathname}:${line}:${column}`
}
