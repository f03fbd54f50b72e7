import { textsFromHistory, type TextPair } from './texts-from-history.ts'
import type { Build } from '../build.ts'
import { changedWords } from '../compare/changed-words.ts'
import { reportSilentChange, silentChanges, type SilentChange } from '../compare/silent-changes.ts'
import { textOfPage } from '../compare/text-of-page.ts'
import { vanishedAddresses } from '../compare/vanished-addresses.ts'
import { UsageError } from '../host/machine-error.ts'
import { openPublished, type PublishedSite } from '../host/read-published.ts'
import type { OutputFile } from '../model/artifact.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import type { Project } from '../model/project.ts'
import { wordingReader } from '../read-wording.ts'
import type { Runner } from '../task.ts'

type Site = Extract<Build, { readonly kind: 'site' }>

/** Makes the files at some paths, and others that nobody has seen yet. */
export type RenderFiles = (paths: ReadonlySet<string>) => AsyncIterable<OutputFile>

export interface Sources {
  readonly root: string
  readonly project: Project
  readonly runner: Runner
}

/**
 * Holds the site that would be published against the one that was: at a folder, a ledger or an address. The words that
 * changed are read from the published pages, or else from the history of the sources.
 */
export async function checkAgainst(
  place: string,
  site: Site,
  render: RenderFiles,
  { root, project, runner }: Sources,
): Promise<readonly Diagnostic[]> {
  const published = await openPublished(place)
  if (published.ledger.preview) throw new UsageError(`${place} is a preview with drafts, and was never published.`)
  const former = published.ledger.records
  const changes = silentChanges(former, site.records)
  const onPages = await textsOnPages(changes, published, render)
  const notOnPages = changes.filter((change) => !onPages.has(change))
  const inHistory = await textsFromHistory(root, notOnPages, project.sources, wordingReader(project, runner))
  return [
    ...vanishedAddresses(former, site.records, (address) => site.hasFile(fileOf(address))),
    ...changes.map((change) => {
      const texts = onPages.get(change) ?? inHistory.get(change)
      return reportSilentChange(change, texts && changedWords(texts.before, texts.after))
    }),
  ]
}

/** The texts of published pages, and those of the pages that would be. */
async function textsOnPages(
  changes: readonly SilentChange[],
  { bytesOf }: PublishedSite,
  render: RenderFiles,
): Promise<ReadonlyMap<SilentChange, TextPair>> {
  const after = await madeTexts(new Set(changes.map(({ present }) => fileOf(present.address))), render)
  const pairs = new Map<SilentChange, TextPair>()
  for (const change of changes) {
    const bytes = await bytesOf(fileOf(change.former.address))
    const old = bytes && textOfPage(new TextDecoder().decode(bytes))
    const fresh = after.get(fileOf(change.present.address))
    if (old !== undefined && fresh !== undefined) pairs.set(change, { before: old, after: fresh })
  }
  return pairs
}

/** The texts of the pages that would be published at these paths. */
async function madeTexts(paths: ReadonlySet<string>, render: RenderFiles): Promise<ReadonlyMap<string, string>> {
  const texts = new Map<string, string>()
  for await (const file of render(paths)) {
    const text = file.kind === 'made' && paths.has(file.path) ? textOfPage(file.content) : undefined
    if (text !== undefined) texts.set(file.path, text)
  }
  return texts
}

function fileOf(address: string): string {
  return `${address.slice(1)}index.html`
}
