import * as z from 'zod'
import { readYamlFile } from './read-yaml-file.ts'
import { readBySchema } from './schema/check.ts'
import { contactSchema } from './schema/contact-schema.ts'
import { FORMS } from './schema/forms.ts'
import { names } from './schema/fields.ts'
import { navigationSchema, siteSchema } from './schema/settings-schema.ts'
import type { Yaml } from './yaml.ts'
import type { Path } from './yaml/yaml-node.ts'
import { report } from '../diagnostics/report.ts'
import { isSlug } from '../language/slugify.ts'
import type { AdminSettings } from '../model/admin.ts'
import { isError, type Diagnostic, type Place } from '../model/diagnostic.ts'
import type { Language } from '../model/locale.ts'
import type { NavigationEntry } from '../model/navigation.ts'
import type { ContactEntry, Settings, Site, Term } from '../model/site.ts'
import type { SourceFile } from '../model/source.ts'
import type { Checked } from '../task.ts'

/** The YAML files beside releases and pages. Undefined when site.yaml is wrong, without which nothing can be built. */
export function readSettings(files: readonly SourceFile[]): Checked<Settings | undefined> {
  const diagnostics: Diagnostic[] = []
  const note = <T>({ value, diagnostics: found }: Checked<T>): T => {
    diagnostics.push(...found)
    return value
  }
  const read = (path: string, advice: string): Yaml | undefined => note(readYamlFile(files, path, advice))

  const siteYaml = read(
    'site.yaml',
    'Write one with name, url, languages, defaultLanguage and timeZone; `dateline init` starts a newsroom with it.',
  )
  const settled = siteYaml && note(readSite(siteYaml))
  if (!settled) return { value: undefined, diagnostics }

  const { site, admin, rules } = settled
  const { languages } = site
  const regions = read('regions.yaml', 'List the regions of this newsroom in it: an id, and its name in each language.')
  const topics = read('topics.yaml', 'List the topics of this newsroom in it: an id, and its name in each language.')
  const contacts = read('contacts.yaml', 'List the press desks and people of this newsroom in it.')
  const countries = files.some(({ path }) => path === 'countries.yaml') ? read('countries.yaml', '') : undefined
  const value: Omit<Settings, 'unread'> = {
    site,
    regions: regions ? note(readTerms(regions, 'bad-id')) : [],
    topics: topics ? note(readTerms(topics, 'bad-id')) : [],
    countries: countries ? note(readTerms(countries, 'bad-country-code')) : [],
    contacts: contacts ? note(readContacts(contacts)) : [],
    navigation: note(readNavigation(files, languages)),
    editing: { admin, forms: FORMS },
    rules,
  }
  const unread = [...new Set(diagnostics.filter(isError).map(({ file }) => file))]
  return { value: { ...value, unread }, diagnostics }
}

function readSite(
  yaml: Yaml,
): Checked<(Pick<Settings, 'rules'> & { readonly site: Site; readonly admin: AdminSettings | undefined }) | undefined> {
  const { value: written, diagnostics: found } = readBySchema(yaml, siteSchema)
  const diagnostics = [...found, ...checkDefaultLanguage(yaml)]
  if (!written || diagnostics.length > found.length) return { value: undefined, diagnostics }
  const reference = (key: 'publishingPrinciples' | 'correctionsPolicy') => {
    const href = written[key]
    return href === undefined ? undefined : { href, place: yaml.placeOf([key]) }
  }
  const site: Site = {
    name: written.name,
    url: written.url.replace(/\/+$/, ''),
    authority: new URL(written.url).hostname,
    languages: [...new Set(written.languages)],
    defaultLanguage: written.defaultLanguage,
    timeZone: written.timeZone,
    publisher: written.publisher && { name: written.publisher.name, url: written.publisher.url, logo: written.publisher.logo },
    perPage: written.perPage,
    socialCards: written.socialCards,
    pressFiles: written.pressFiles,
    digest: written.digest || undefined,
    pressDesk: written.pressDesk === undefined ? undefined : { id: written.pressDesk, place: yaml.placeOf(['pressDesk']) },
    hub: written.hub,
    publishingPrinciples: reference('publishingPrinciples'),
    correctionsPolicy: reference('correctionsPolicy'),
  }
  return { value: { site, admin: adminOf(written.admin, yaml), rules: written.rules }, diagnostics }
}

function adminOf(written: z.output<typeof siteSchema>['admin'], yaml: Yaml): AdminSettings | undefined {
  if (!written) return undefined
  const { backend, repository, branch, review, signIn, appId, server } = written
  return { backend, repository, branch, review, signIn, appId, server, place: yaml.placeOfKey(['admin']) }
}

/** The default language is one of the site's; told whatever else is wrong. */
function checkDefaultLanguage(yaml: Yaml): readonly Diagnostic[] {
  const written = yaml.value as Readonly<Record<string, unknown>>
  const fallback = siteSchema.shape.defaultLanguage.safeParse(written['defaultLanguage'])
  const languages = siteSchema.shape.languages.safeParse(written['languages'])
  if (!fallback.success || !languages.success || languages.data.includes(fallback.data)) return []
  return [report('bad-language', yaml.placeOf(['defaultLanguage']), { value: fallback.data, known: languages.data.join(', ') })]
}

function readTerms(yaml: Yaml, badKey: BadKey): Checked<readonly Term[]> {
  const { value, diagnostics } = readTable(yaml, names, badKey)
  return { value: value.map(([id, names, place]) => ({ id, names, place })), diagnostics }
}

function readContacts(yaml: Yaml): Checked<readonly ContactEntry[]> {
  const { value, diagnostics } = readTable(yaml, contactSchema, 'bad-id')
  return { value: value.map(([id, contact, place]) => ({ id, contact, place })), diagnostics }
}

type BadKey = 'bad-id' | 'bad-country-code'

const IS_KEY: Readonly<Record<BadKey, (key: string) => boolean>> = {
  'bad-id': isSlug,
  'bad-country-code': (key) => /^[A-Z]{3}$/.test(key),
}

/** A table of ids, in the order of its file, whatever JavaScript makes of keys that look like numbers. */
function readTable<S extends z.ZodType>(
  yaml: Yaml,
  schema: S,
  badKey: BadKey,
): Checked<readonly (readonly [string, z.output<S>, Place])[]> {
  const { diagnostics } = readBySchema(yaml, z.record(z.string(), schema))
  const rows = Object.entries(yaml.value ?? {})
  const wrong = rows.filter(([key]) => !IS_KEY[badKey](key))
  return {
    // Each row on its own, so that one that is wrong takes no other with it.
    value: rows
      .filter(([key]) => IS_KEY[badKey](key))
      .flatMap(([key, written]) => {
        const row = schema.safeParse(written)
        return row.success ? [[key, row.data, yaml.placeOfKey([key])] as const] : []
      })
      .toSorted(([, , a], [, , b]) => a.line - b.line || a.column - b.column),
    diagnostics: [...diagnostics, ...wrong.map(([key]) => report(badKey, yaml.placeOfKey([key]), { value: key }))],
  }
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
    const yaml = readYamlFile(files, path, '')
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
