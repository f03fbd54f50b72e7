import type { BuildOptions } from './build-options.ts'
import { countProblems } from './print-diagnostics.ts'
import type { LastBuild } from '../host/memo/memo.ts'
import type { Published } from '../host/publish.ts'
import type { Stopwatch } from '../host/stopwatch.ts'

/** What became of the output folder. */
type Outcome = Pick<Published, 'written' | 'removed' | 'unchanged'>

/** What subscribers read again and again; the documents of an archive do not change. */
const FEED = /(^|\/)feed\.(xml|json)$/

/** Says what a build made of a site. */
export function tellSite(
  { pages, languages, lifts, diagnostics }: Pick<LastBuild, 'pages' | 'languages' | 'lifts' | 'diagnostics'>,
  { written, removed, unchanged }: Outcome,
  watch: Stopwatch,
  { stats = false }: Pick<BuildOptions, 'stats'>,
): void {
  const inLanguages = `${languages.length} language${languages.length === 1 ? '' : 's'}`
  const files = `${written.length} files written, ${removed.length} removed, ${unchanged} unchanged`
  const problems = countProblems(diagnostics)
  const warnings = problems === '' ? '' : ` There are ${problems}.`.replace('are 1 ', 'is 1 ')
  process.stdout.write(`Built ${pages} pages in ${inLanguages} in ${watch.total()}: ${files}.${warnings}\n`)
  if (!stats) return
  const [next] = lifts
  const feeds = [...written, ...removed].filter((path) => FEED.test(path)).map((path) => `changed feed: ${path}`)
  const lines = [...watch.laps(), next ? `next lift at ${next.at}` : 'nothing is waiting to lift', ...feeds]
  process.stdout.write(lines.map((line) => `  ${line}\n`).join(''))
}
