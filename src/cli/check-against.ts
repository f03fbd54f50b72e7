import type { Build } from '../build.ts'
import { changedWords } from '../compare/changed-words.ts'
import { compareRecords } from '../compare/compare-records.ts'
import { textOfPage } from '../compare/text-of-page.ts'
import { openPublished, type PublishedSite } from '../host/read-published.ts'
import type { OutputFile } from '../model/artifact.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import type { PublicRecord } from '../model/record.ts'

type Site = Extract<Build, { readonly kind: 'site' }>

/** Holds the site that would be published against the one that was: at a folder, a ledger or an address. */
export async function checkAgainst(place: string, site: Site): Promise<readonly Diagnostic[]> {
  const published = await openPublished(place)
  const present = new Map(site.records.map((record) => [`${record.language} ${record.id}`, record]))
  const changed = published.ledger.records.filter((before) => {
    const now = present.get(`${before.language} ${before.id}`)
    return now && (now.title !== before.title || now.summary !== before.summary || now.body !== before.body)
  })
  const before = await textsOf(changed, published)
  const after = await madeTexts(new Set(changed.flatMap(({ language, id }) => present.get(`${language} ${id}`)?.address ?? [])), site.files)
  return compareRecords({
    former: published.ledger.records,
    present: site.records,
    isThere: (address) => site.hasFile(fileOf(address)),
    changedWords: (former, now) => {
      const [old, fresh] = [before.get(former.address), after.get(now.address)]
      return old === undefined || fresh === undefined ? undefined : changedWords(old, fresh)
    },
  })
}

/** What was published at the addresses of these records. */
async function textsOf(records: readonly PublicRecord[], { bytesOf }: PublishedSite): Promise<ReadonlyMap<string, string>> {
  const texts = new Map<string, string>()
  for (const { address } of records) {
    const bytes = await bytesOf(fileOf(address))
    const text = bytes && textOfPage(new TextDecoder().decode(bytes))
    if (text !== undefined) texts.set(address, text)
  }
  return texts
}

/** What would be published at these addresses. */
async function madeTexts(addresses: ReadonlySet<string>, files: AsyncIterable<OutputFile>): Promise<ReadonlyMap<string, string>> {
  const wanted = new Map([...addresses].map((address) => [fileOf(address), address]))
  const texts = new Map<string, string>()
  for await (const file of files) {
    const address = wanted.get(file.path)
    const text = address !== undefined && file.kind === 'made' ? textOfPage(file.content) : undefined
    if (address !== undefined && text !== undefined) texts.set(address, text)
  }
  return texts
}

function fileOf(address: string): string {
  return `${address.slice(1)}index.html`
}
