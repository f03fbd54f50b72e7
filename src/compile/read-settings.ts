import type { z } from 'zod'
import { decodeText } from './decode-text.ts'
import { isMapping } from './front-matter.ts'
import { readBySchema } from './schema/check.ts'
import { contactsSchema, countriesSchema, navigationSchema, siteSchema, termsSchema } from './schema/settings-schema.ts'
import { readYaml, type Path, type Yaml } from './yaml.ts'
import { report } from '../diagnostics/report.ts'
import type { Contact } from '../model/contact.ts'
import { isError, type Diagnostic } from '../model/diagnostic.ts'
import type { InSomeLanguages, Language } from '../model/locale.ts'
import type { NavigationEntry } from '../model/navigation.ts'
import type { Settings, Site, Term } from '../model/site.ts'
import type { SourceFile } from '../model/source.ts'
import type { Checked } from '../task.ts'

/** The YAML files beside releases and pages. Undefined when site.yaml is wrong, without which nothing can be built. */
export function readSettings(files: readonly SourceFile[]): Checked<Settings | undefined> {
  const diagnostics: Diagnostic[] = []
  const note = <T>({ value, diagnostics: found }: Checked<T>): T => {
    diagnostics.push(...found)
    return value
  }
  const read = (path: string, advice: string): Yaml | undefined => note(readFile(files, path, advice))

  const siteYaml = read(
    'site.yaml',
    'Write one with name, url, languages, defaultLanguage and timeZone; `dateline init` starts a newsroom with it.',
  )
  const site = siteYaml && note(readSite(siteYaml))
  if (!site) return { value: undefined, diagnostics }

  const { languages } = site
  const regions = read('regions.yaml', 'List the regions of this newsroom in it: an id, and its name in each language.')
  const topics = read('topics.yaml', 'List the topics of this newsroom in it: an id, and its name in each language.')
  const contacts = read('contacts.yaml', 'List the press desks and people of this newsroom in it.')
  const countries = files.some(({ path }) => path === 'countries.yaml') ? read('countries.yaml', '') : undefined
  const value: Omit<Settings, 'unread'> = {
    site,
    regions: regions ? note(readTerms(regions, termsSchema)) : [],
    topics: topics ? note(readTerms(topics, termsSchema)) : [],
    countries: countries ? note(readTerms(countries, countriesSchema)) : [],
    contacts: contacts ? note(readContacts(contacts)) : [],
    navigation: note(readNavigation(files, languages)),
  }
  const unread = [...new Set(diagnostics.filter(isError).map(({ file }) => file))]
  return { value: { ...value, unread }, diagnostics }
}

function readFile(files: readonly SourceFile[], path: string, advice: string): Checked<Yaml | undefined> {
  const start = { file: path, line: 1, column: 1 }
  const file = files.find((one) => one.path === path)
  if (!file) return { value: undefined, diagnostics: [report('settings-missing', start, { file: path, advice })] }
  const text = decodeText(file)
  if (text.value === undefined) return { value: undefined, diagnostics: text.diagnostics }
  const yaml = readYaml(text.value, path, 1)
  const diagnostics = [...text.diagnostics, ...yaml.diagnostics]
  if (yaml.value && !isMapping(yaml.value.value))
    return { value: undefined, diagnostics: [...diagnostics, report('not-a-mapping', start, {})] }
  return { value: yaml.value, diagnostics }
}

function readSite(yaml: Yaml): Checked<Site | undefined> {
  const { value: written, diagnostics } = readBySchema(yaml, siteSchema)
  if (!written) return { value: undefined, diagnostics }
  const value: Site = {
    name: written.name,
    url: written.url.replace(/\/+$/, ''),
    languages: [...new Set(written.languages)],
    defaultLanguage: written.defaultLanguage,
    timeZone: written.timeZone,
    publisher: written.publisher && { name: written.publisher.name, url: written.publisher.url, logo: written.publisher.logo },
    perPage: written.perPage,
    pressDesk: written.pressDesk === undefined ? undefined : { id: written.pressDesk, place: yaml.placeOf(['pressDesk']) },
  }
  return { value, diagnostics }
}

function readTerms(yaml: Yaml, schema: z.ZodType<Readonly<Record<string, InSomeLanguages<string>>>>): Checked<readonly Term[]> {
  const { value, diagnostics } = readBySchema(yaml, schema)
  const terms = Object.entries(value ?? {}).map(([id, names]) => ({ id, names, place: yaml.placeOfKey([id]) }))
  return { value: terms, diagnostics }
}

function readContacts(yaml: Yaml) {
  const { value, diagnostics } = readBySchema(yaml, contactsSchema)
  const contacts = Object.entries(value ?? {}).map(([id, contact]: [string, Contact]) => ({ id, contact, place: yaml.placeOfKey([id]) }))
  return { value: contacts, diagnostics }
}

function readNavigation(files: readonly SourceFile[], languages: readonly Language[]): Checked<Settings['navigation']> {
  const diagnostics: Diagnostic[] = []
  const value: Partial<Record<Language, { menu: readonly NavigationEntry[]; footer: readonly NavigationEntry[] }>> = {}
  for (const language of languages) {
    const path = `navigation/${language}.yaml`
    if (!files.some((file) => file.path === path)) {
      diagnostics.push(report('menu-missing', { file: path, line: 1, column: 1 }, { language }))
      continue
    }
    const yaml = readFile(files, path, '')
    diagnostics.push(...yaml.diagnostics)
    if (!yaml.value) continue
    const written = readBySchema(yaml.value, navigationSchema)
    diagnostics.push(...written.diagnostics)
    if (!written.value) continue
    value[language] = {
      menu: entriesOf(written.value.menu, ['menu'], yaml.value),
      footer: entriesOf(written.value.footer, ['footer'], yaml.value),
    }
  }
  return { value, diagnostics }
}

interface EntryWritten {
  readonly label: string
  readonly href?: string | undefined
  readonly intro?: string | undefined
  readonly items?: readonly EntryWritten[]
}

function entriesOf(written: readonly EntryWritten[], path: Path, yaml: Yaml): readonly NavigationEntry[] {
  return written.map(({ label, href, intro, items }, index) => ({
    label,
    href,
    intro,
    items: entriesOf(items ?? [], [...path, index, 'items'], yaml),
    place: yaml.placeOf([...path, index, ...(href === undefined ? ['label'] : ['href'])]),
  }))
}
