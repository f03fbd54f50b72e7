import { join } from 'node:path'
import type { Sources } from './check-against.ts'
import { askHosts } from '../host/links/ask-hosts.ts'
import { hasNetwork, linkManners } from '../host/links/link-manners.ts'
import { trying } from '../host/machine-error.ts'
import { readIfThere } from '../host/read-if-there.ts'
import { writePrivate } from '../host/write-private.ts'
import { isCutOff } from '../links/is-cut-off.ts'
import { addressesToAsk, learn, readLinkMemory, writeLinkMemory } from '../links/link-memory.ts'
import { reportLinks } from '../links/report-links.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import { readLinks } from '../read-links.ts'

export interface CheckedLinks {
  readonly diagnostics: readonly Diagnostic[]
  /** What is said of all of them together, as a line. */
  readonly summary: string
}

/** The file of <root>/.dateline with what is known of links. It may be deleted, or kept for the next check by a CI. */
const MEMORY = 'links.txt'

/** Asks for the links of a site to others, as far as earlier checks do not know of them, and tells which lead nowhere. */
export async function checkLinks({ root, project, runner }: Sources, withPrivate: boolean): Promise<CheckedLinks> {
  const read = await readLinks(project, runner)
  if (!read) return { diagnostics: [], summary: '' }
  const { site, links } = read
  const { now } = project
  const file = join(root, '.dateline', MEMORY)
  const memory = readLinkMemory(
    trying(`Cannot read ${file}`, () => readIfThere(file)),
    now,
  )
  const linked = new Set(links.map(({ href }) => href))
  const toAsk = addressesToAsk(linked, memory, now)
  const answers = await askHosts(toAsk, linkManners(project.baseUrl ?? site.url, withPrivate))
  if (isCutOff([...answers.values()]) && !(await hasNetwork()))
    return { diagnostics: [], summary: 'Links: nothing outside could be reached, so nothing is said of them.\n' }

  const learnt = learn(memory, answers, linked, now)
  writePrivate(root, MEMORY, writeLinkMemory(learnt))
  const { diagnostics, counts } = reportLinks(links, answers, learnt, now)
  const { dead, unclear, left } = counts
  const asked = toAsk.length - left
  const parts = [`${linked.size} elsewhere`, `${asked} asked for`, `${dead} dead`, `${unclear} that cannot be told`]
  return { diagnostics, summary: `Links: ${[...parts, ...(left > 0 ? [`${left} left for the next check`] : [])].join(', ')}.\n` }
}
