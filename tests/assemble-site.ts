import { assembleNewsroom, type Assembled } from '../src/assemble/assemble-newsroom.ts'
import { compileSource } from '../src/compile/compile-source.ts'
import { loadRemark } from '../src/compile/markdown/remark.ts'
import { readSettings } from '../src/compile/read-settings.ts'
import { inOrder } from '../src/diagnostics/order.ts'
import { readDate } from '../src/language/written-date.ts'
import type { Compiled } from '../src/model/compiled.ts'
import type { Diagnostic } from '../src/model/diagnostic.ts'
import type { Instant } from '../src/model/instant.ts'
import type { Settings } from '../src/model/site.ts'
import type { AssetFile } from '../src/model/source.ts'
import type { Checked } from '../src/task.ts'
import { SETTINGS_FILES } from './settings-files.ts'
import { sourceFile } from './source-file.ts'

// Once it is loaded, nothing is promised any more.
await loadRemark()

export interface SiteParts {
  /** Texts by path under content/; they stand before the usual settings, and undefined takes one of those away. */
  readonly files?: Readonly<Record<string, string | undefined>>
  /** Files of content/ that are no texts. */
  readonly assets?: readonly string[]
  readonly now?: string
  readonly isPreview?: boolean
}

/** What became of the parts of a site. */
interface AssembledSite extends Assembled {
  readonly settings: Settings
  readonly compiled: readonly Checked<Compiled>[]
  /** Of all stages, in order. */
  readonly problems: readonly Diagnostic[]
}

/** Compiles and assembles a site: the small newsroom of `SETTINGS_FILES` in April 2026, with some files more or other. */
export function assembleSite({ files = {}, assets = [], now = '2026-04-15T12:00Z', isPreview = false }: SiteParts): AssembledSite {
  const all = Object.entries({ ...SETTINGS_FILES, ...files }).flatMap(([path, text]) =>
    text === undefined ? [] : [sourceFile(path, text)],
  )
  const isSource = ({ path }: { readonly path: string }) => path.endsWith('.md')
  const read = readSettings(all.filter((file) => !isSource(file)))
  if (!read.value) throw new Error(`There are no settings: ${JSON.stringify(read.diagnostics)}`)

  const { timeZone, languages } = read.value.site
  const compiled = all.filter(isSource).map((source) => compileSource.run({ source, timeZone, languages }) as Checked<Compiled>)
  const sources = compiled.map(({ value }) => value)
  const newsroom = assembleNewsroom({ settings: read.value, sources, assets: assets.map(assetAt), now: at(now), isPreview })
  const found = [...read.diagnostics, ...compiled.flatMap(({ diagnostics }) => diagnostics), ...newsroom.diagnostics]
  return { ...newsroom, settings: read.value, compiled, problems: inOrder(found) }
}

/** An instant as people write it. */
export function at(text: string): Instant {
  const written = readDate(text)
  if (written.kind !== 'instant') throw new Error(`${text} is no instant.`)
  return written.instant
}

/** A file of content/ whose digest follows from its path; one called `.photo.jpg` was looked at, as photographs are. */
export function assetAt(path: string): AssetFile {
  const digest = Buffer.from(path).toString('hex').padEnd(64, '0').slice(-64)
  const look = path.endsWith('.photo.jpg') ? ({ kind: 'seen', format: 'jpeg', isAnimated: false, tone: '246' } as const) : undefined
  return { root: 'content', path, digest, width: 640, height: 480, ...(look && { look }) }
}
