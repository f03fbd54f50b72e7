import type { Timing } from './published-at.ts'
import { compileSource } from '../../src/compile/compile-source.ts'
import { readProject, type ProjectFiles } from '../../src/host/read-project.ts'
import { LANGUAGES } from '../../src/model/locale.ts'
import { REPOSITORY } from '../run-dateline.ts'

/** The files of the demonstration newsroom. */
export const DEMONSTRATION: ProjectFiles = readProject(REPOSITORY)

/** When its sources are out, and what they show. */
export async function demonstrationSources(): Promise<readonly (Timing & { readonly pictures: readonly string[] })[]> {
  const input = { timeZone: 'Europe/Zurich', languages: LANGUAGES }
  const compiled = await Promise.all(DEMONSTRATION.sources.map((source) => compileSource.run({ source, ...input })))
  return compiled.map(({ value }) => {
    if (value.kind === 'unreadable') throw new Error(`${value.file} cannot be read.`)
    const { kind, file: path, id, language, mentions } = value
    const schedule = value.kind === 'page' ? { draft: value.draft, due: '', together: [] } : value.schedule
    if (!schedule) throw new Error(`${path} does not say when it is due.`)
    const linked = mentions.links.flatMap((link) => (link.kind === 'asset' ? [link.path] : []))
    return { kind, path, id, language, ...schedule, pictures: mentions.image ? [mentions.image.id, ...linked] : linked }
  })
}
