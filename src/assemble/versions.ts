import { report } from '../diagnostics/report.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import type { Language } from '../model/locale.ts'
import type { Named } from '../model/mentions.ts'
import type { Release } from '../model/release.ts'

/** The versions of one release tell the same facts: each is held against the one in the default language, or the first. */
export function checkVersions(releases: readonly Release[], defaultLanguage: Language): readonly Diagnostic[] {
  const groups = new Map<string, Release[]>()
  for (const release of releases) {
    const group = groups.get(release.id)
    if (group) group.push(release)
    else groups.set(release.id, [release])
  }
  return [...groups.values()].flatMap((versions) => {
    const model = versions.find(({ language }) => language === defaultLanguage) ?? versions[0]
    return model ? versions.filter((one) => one !== model).flatMap((one) => differences(one, model)) : []
  })
}

function differences(one: Release, model: Release): readonly Diagnostic[] {
  const keys: readonly (readonly [string, string, string])[] = [
    ['date', one.date, model.date],
    ['region', idsOf(one.regions), idsOf(model.regions)],
    ['country', idsOf(one.countries), idsOf(model.countries)],
    ['topic', idsOf(one.topics), idsOf(model.topics)],
  ]
  return keys.filter(([, mine, others]) => mine !== others).map(([key]) => report('versions-differ', one.at, { key, other: model.file }))
}

function idsOf(named: readonly Named[]): string {
  return named.map(({ id }) => id).join(' ')
}
