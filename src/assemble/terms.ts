import { report } from '../diagnostics/report.ts'
import { COUNTRIES } from '../language/countries.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import type { Newsroom } from '../model/newsroom.ts'
import type { Settings, Site, Term } from '../model/site.ts'
import type { Checked } from '../task.ts'

type Terms = Newsroom['terms']

const KINDS = { regions: 'region', topics: 'topic', countries: 'country' } as const

/** All regions, topics and countries with their names: those of the files, and the built-in countries under them. */
export function allTerms(settings: Settings): Checked<Terms> {
  const value = { regions: settings.regions, topics: settings.topics, countries: countriesWith(settings.countries) }
  const diagnostics = (['regions', 'topics'] as const).flatMap((taxonomy) =>
    value[taxonomy].flatMap((term) => checkNames(term, KINDS[taxonomy], settings.site)),
  )
  return { value, diagnostics: [...diagnostics, ...settings.countries.flatMap((term) => checkOwnCountry(term, settings.site))] }
}

function countriesWith(own: readonly Term[]): readonly Term[] {
  const byId = new Map(own.map((term) => [term.id, term]))
  const builtIn = Object.entries(COUNTRIES).map(([id, names]): Term => {
    const term = byId.get(id)
    byId.delete(id)
    return { id, names: { ...names, ...term?.names }, place: term?.place ?? NOWHERE }
  })
  return [...builtIn, ...byId.values()]
}

/** The built-in table is no file of the editors. */
const NOWHERE = { file: 'countries.yaml', line: 1, column: 1 }

/** A country that only overrides some names of a built-in one has the others from there. */
function checkOwnCountry(term: Term, site: Site): readonly Diagnostic[] {
  return term.id in COUNTRIES ? [] : checkNames(term, 'country', site)
}

function checkNames({ id, names, place }: Term, kind: string, { languages, defaultLanguage }: Site): readonly Diagnostic[] {
  if (names[defaultLanguage] === undefined) return [report('term-nameless', place, { kind, id, language: defaultLanguage })]
  return languages
    .filter((language) => names[language] === undefined)
    .map((language) => report('term-unnamed', place, { kind, id, language, fallback: defaultLanguage }))
}
