import { readYamlFile } from './read-yaml-file.ts'
import { readBySchema } from './schema/check.ts'
import { styleSchema } from './schema/style-schema.ts'
import { report } from '../diagnostics/report.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import type { Settings } from '../model/site.ts'
import type { SourceFile } from '../model/source.ts'
import { STYLE_RULES, type GlossaryEntry, type HouseStyle, type StyleLevel, type StyleRule } from '../style/house-style.ts'
import { RULES } from '../style/rules.ts'
import type { Checked } from '../task.ts'

/** Reads content/style.yaml, which need not be there; undefined where it is wrong. Its levels go before those of site.yaml. */
export function readHouseStyle(
  files: readonly SourceFile[],
  { countries, rules }: Pick<Settings, 'countries' | 'rules'>,
): Checked<HouseStyle | undefined> {
  const isThere = files.some(({ path }) => path === 'style.yaml')
  const yaml = isThere ? readYamlFile(files, 'style.yaml', '') : undefined
  if (yaml && !yaml.value) return { value: undefined, diagnostics: yaml.diagnostics }
  const read = yaml?.value ? readBySchema(yaml.value, styleSchema) : { value: styleSchema.parse({}), diagnostics: [] }
  const { value: written } = read
  const diagnostics = [...(yaml?.diagnostics ?? []), ...read.diagnostics]
  if (!written) return { value: undefined, diagnostics }

  const glossary = written.glossary.map(
    ({ quotations, ...entry }): GlossaryEntry => ({ ...entry, note: entry.note, inQuotations: quotations }),
  )
  const circles = glossary.flatMap((entry, index): readonly Diagnostic[] => {
    const other = glossary.find((one) => one.language === entry.language && one.not.some((words) => isSame(words, entry.say)))
    return other && yaml?.value ? [report('glossary-circle', yaml.value.placeOf(['glossary', index, 'say']), { say: entry.say })] : []
  })
  const value: HouseStyle = {
    levels: levelsOf({ ...rules, ...written.rules }),
    headline: written.headline,
    summary: written.summary,
    glossary,
    knownAcronyms: written.known,
    acronyms: written.acronyms,
    countries: Object.fromEntries(countries.map(({ id, names }) => [id, names])),
  }
  return { value: circles.length > 0 ? undefined : value, diagnostics: [...diagnostics, ...circles] }
}

function levelsOf(written: Readonly<Partial<Record<StyleRule, StyleLevel | undefined>>>): HouseStyle['levels'] {
  const usual = new Map(RULES.map(({ id, level }) => [id, level]))
  const entries = STYLE_RULES.map((rule) => [rule, written[rule] ?? usual.get(rule) ?? 'warning'] as const)
  return Object.fromEntries(entries) as Record<StyleRule, StyleLevel>
}

function isSame(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase()
}
