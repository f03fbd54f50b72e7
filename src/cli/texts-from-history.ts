import { digest } from '../digest.ts'
import type { SilentChange } from '../compare/silent-changes.ts'
import { openHistory } from '../host/git-history.ts'
import type { Project } from '../model/project.ts'
import type { WordingDigests } from '../model/wording.ts'
import type { ReadWording } from '../read-wording.ts'

/** A text as it was published and as it would be. */
export interface TextPair {
  readonly before: string
  readonly after: string
}

/** Of how many changes the former text is looked for. Nobody reads more at once. */
const MOST = 100

/**
 * Looks in the history of a root for the texts that were published: of each source, the version whose texts are those that
 * the record remembers. What is not found is not in the map.
 */
export async function textsFromHistory(
  root: string,
  changes: readonly SilentChange[],
  sources: Project['sources'],
  read: ReadWording,
): Promise<ReadonlyMap<SilentChange, TextPair>> {
  const wanted = changes.slice(0, MOST)
  const pairs = new Map<SilentChange, TextPair>()
  if (wanted.length === 0) return pairs
  const pathOf = (file: string) => `content/${file}`
  const history = openHistory(
    root,
    wanted.map(({ present }) => pathOf(present.at.file)),
  )
  for (const change of wanted) {
    const source = sources.find(({ path }) => path === change.present.at.file)
    if (!source) continue
    const former = await publishedVersion(change.former, source.path, history.versionsOf(pathOf(source.path)), read)
    const present = former && (await read(source))
    if (former && present) pairs.set(change, { before: former.text, after: present.text })
  }
  return pairs
}

async function publishedVersion(record: WordingDigests, path: string, versions: Iterable<Uint8Array>, read: ReadWording) {
  for (const bytes of versions) {
    const wording = await read({ path, bytes, digest: digest(bytes) })
    if (wording?.title === record.title && wording.summary === record.summary && wording.body === record.body) return wording
  }
  return undefined
}
