import { readUpToBody } from './read-up-to-body.ts'
import { readSchedule } from './schedule.ts'
import { isSuspicious } from './suspicion.ts'
import type { Language } from '../model/locale.ts'
import type { OutsideLink } from '../model/outside-link.ts'
import type { SourceFile } from '../model/source.ts'
import type { Task } from '../task.ts'

export interface LinksInput {
  readonly source: SourceFile
  readonly timeZone: string
  readonly languages: readonly Language[]
}

/**
 * Finds the links of a text to other sites, just those that its page has. A task of its own, since only `check --links` asks:
 * neither a build nor the memory of one pays for it. A text that is not compiled has none.
 */
export const findLinks: Task<LinksInput, readonly OutsideLink[]> = {
  name: 'find-links',
  version: '1',
  async run({ source, timeZone, languages }) {
    const read = readUpToBody(source, languages, /https?:/i)
    if (!read) return []
    const due = read.name.folder === 'releases' ? readSchedule(read.yaml.value, timeZone)?.due : undefined
    const { outsideLinks } = await import('./markdown/outside-links.ts')
    return outsideLinks(read.body).map((link) => ({ ...link, due }))
  },
  guard: {
    isSuspect: ({ source }) => isSuspicious(source.bytes),
    giveUp: () => [],
  },
}
