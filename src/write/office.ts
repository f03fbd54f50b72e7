import { LANGUAGES, type Language } from '../model/locale.ts'
import type { TextFile } from '../model/text-file.ts'
import { asJson } from './editor-settings.ts'

/** What is known of an office whose newsroom is begun. */
export interface Office {
  readonly name: string
  /** The address of its site, without a slash at its end. */
  readonly url: string
  /** The first is the default. */
  readonly languages: readonly [Language, ...Language[]]
  readonly timeZone: string
  /** The day on which it begins, YYYY-MM-DD. */
  readonly day: string
  /** The name of its package. */
  readonly packageName: string
  /** What npm is to install as Dateline: a version, a path with `file:`, an address. */
  readonly dateline: string
}

/** The files of a new newsroom: those of `templates` in the languages of the office, filled in, and those that npm's packages cannot hold. */
export function officeFiles(templates: readonly TextFile[], office: Office): readonly TextFile[] {
  return [
    { path: 'package.json', text: packageJson(office) },
    { path: '.npmrc', text: 'save-exact=true\nfund=false\naudit=false\n' },
    { path: '.gitignore', text: 'node_modules/\ndist/\n.dateline/\n' },
    ...templates
      .filter(({ path }) => isIn(office.languages, languageOf(path)))
      .map(({ path, text }) => ({ path: filledIn(path, office), text: filledIn(inLanguages(path, text, office.languages), office) })),
  ]
}

function packageJson({ packageName, dateline }: Office): string {
  const commands = ['dev', 'new', 'check', 'build', 'editor']
  return asJson({
    name: packageName,
    private: true,
    scripts: Object.fromEntries(commands.map((command) => [command, `dateline ${command}`])),
    dependencies: { dateline },
    engines: { node: '>=20.19' },
  })
}

/** The language of a file, by its name: `about.fr.md`, `navigation/fr.yaml`. */
function languageOf(path: string): string | undefined {
  return /\.(\w\w)\.md$|\/navigation\/(\w\w)\.yaml$/.exec(path)?.slice(1).find(Boolean)
}

function isIn(languages: readonly Language[], language: string | undefined): boolean {
  return language === undefined || languages.some((one) => one === language)
}

/** A table of names without the lines of languages that the office does not speak. */
function inLanguages(path: string, text: string, languages: readonly Language[]): string {
  if (!/^content\/\w+\.yaml$/.test(path)) return text
  const others = LANGUAGES.filter((language) => !languages.includes(language))
  return others.reduce((rest, language) => rest.replace(new RegExp(`^ +${language}: .*\n`, 'gm'), ''), text)
}

/** What stands between double braces is of the office. Workflows have `${{ … }}` of their own, which stays. */
function filledIn(text: string, { name, url, languages, timeZone, day }: Office): string {
  const values: Readonly<Record<string, string>> = {
    name,
    'quoted-name': JSON.stringify(name),
    url,
    languages: languages.join(', '),
    'default-language': languages[0],
    'time-zone': timeZone,
    date: day,
    year: day.slice(0, 4),
  }
  return text.replace(/(?<!\$)\{\{([\w-]+)\}\}/g, (whole, key: string) => values[key] ?? whole)
}
