import type { VerifyOptions } from './build-options.ts'
import { EXIT } from './exit.ts'
import { makeRunner } from './make-runner.ts'
import { openProject } from './open-project.ts'
import { build } from '../build.ts'
import { sha256 } from '../digest.ts'
import { openPublished, type PublishedSite } from '../host/read-published.ts'
import { UsageError } from '../host/machine-error.ts'
import type { PublicRecord } from '../model/record.ts'

/**
 * `dateline verify`: whether a published tree is whole, file by file, and with --root, whether just that is out which
 * should be out at --now: so that CI learns that a lift did happen.
 */
export async function runVerify(place: string, options: VerifyOptions): Promise<void> {
  const published = await openPublished(place)
  const troubles = [
    ...(await spoiltFiles(published, options.pages ?? false)),
    ...(options.root === undefined ? [] : await wrongReleases(published, options.root, options)),
  ]
  // A ledger from elsewhere may name anything; a trouble is one line all the same.
  for (const trouble of troubles) process.stderr.write(`${trouble.replace(/\p{Cc}/gu, '?')}\n`)
  const files = `${published.ledger.files.size} files, ${published.ledger.records.length} releases and pages`
  process.stdout.write(
    troubles.length === 0 ? `${place} is whole: ${files}.\n` : `${place} is not as it should be: ${troubles.length} of ${files}.\n`,
  )
  process.exitCode = troubles.length === 0 ? EXIT.done : EXIT.contentErrors
}

/** Files that some servers read and do not serve. */
const FOR_SERVERS = new Set(['_headers', '_redirects'])

/** How many files are asked for at once. */
const AT_ONCE = 8

async function spoiltFiles({ ledger, bytesOf, isAddress }: PublishedSite, pagesOnly: boolean): Promise<readonly string[]> {
  const known = new Set(ledger.files.values())
  // A server may send readers on from an old address by itself, to another page of the site.
  const isRight = (found: string, expected: string) => found === expected || (isAddress && known.has(found))
  const pages = new Set(ledger.records.map(({ address }) => `${address.replace(/^\//, '')}index.html`))
  const files = [...ledger.files].filter(([path]) => (pagesOnly ? pages.has(path) : !(isAddress && FOR_SERVERS.has(path))))
  const troubles: (string | undefined)[] = []
  const waiting = files.entries()
  const look = async () => {
    for (const [place, [path, digest]] of waiting) {
      const bytes = await bytesOf(path)
      if (!bytes) troubles[place] = `missing: ${path}`
      else if (!isRight(sha256(bytes), digest)) troubles[place] = `changed: ${path}`
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, look))
  return troubles.filter((trouble) => trouble !== undefined)
}

async function wrongReleases(published: PublishedSite, root: string, { now }: VerifyOptions): Promise<readonly string[]> {
  const options = { root, drafts: false, memo: true, format: 'text', ...(now && { now }) } as const
  const { project } = await openProject(options, 'build')
  const result = await build(project, makeRunner())
  if (result.kind !== 'site') throw new UsageError(`The content in ${root} has errors; run "dateline check" to see them.`)
  const keyOf = ({ id, language }: PublicRecord) => `${id}.${language}.md`
  const isOut = new Set(published.ledger.records.map(keyOf))
  const shouldBeOut = new Set(result.records.map(keyOf))
  return [
    ...[...shouldBeOut].filter((file) => !isOut.has(file)).map((file) => `not out: ${file}`),
    ...[...isOut].filter((file) => !shouldBeOut.has(file)).map((file) => `out, and should not be: ${file}`),
  ]
}
