import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { makeCorpus, writeSource } from './make-corpus.js'
import { writeText } from './write-text.js'

const REPOSITORY = fileURLToPath(new URL('..', import.meta.url))

/** The moment at which every site is built: after the last release of the corpus. */
export const NOW = '2027-01-01T00:00:00Z'

/** The compiled command, as a user runs it; without the search index, which the peers do not make. @type {import('./model.ts').Generator} */
export const DATELINE = {
  name: 'Dateline',
  about: 'the whole site; it remembers between builds, and holds each file against what is there',
  output: 'dist',
  memo: ['.dateline'],
  find() {
    const { version, bin } = packageFile()
    return existsSync(join(REPOSITORY, bin.dateline)) ? { kind: 'found', version } : { kind: 'missing', hint: 'npm ci compiles it' }
  },
  makeSite: (site) => makeCorpus(site, 0),
  writeRelease: writeSource,
  markTemplate: (site, mark) => writeText(site, FOOTER, footerWith(mark)),
  unmarkTemplate: (site) => rmSync(join(site, 'theme'), { recursive: true }),
  build: (site) => buildOf(site, ['--no-search']),
}

/** The same with the search index: what it adds. @type {import('./model.ts').Generator} */
export const DATELINE_AND_SEARCH = {
  ...DATELINE,
  name: 'Dateline+search',
  about: 'the same, with the index of its search',
  build: (site) => buildOf(site, []),
}

/** @param {string} site @param {readonly string[]} options */
function buildOf(site, options) {
  const args = [join(REPOSITORY, packageFile().bin.dateline), 'build', '--root', site, '--now', NOW, ...options]
  return { file: process.execPath, args, cwd: site }
}

const FOOTER = 'theme/parts/site-footer.tsx'

/** @param {string} mark */
function footerWith(mark) {
  return `import { SiteFooter as Original } from 'dateline/parts/site-footer.tsx'

export function SiteFooter(props) {
  return (
    <>
      <Original {...props} />
      <p class="imprint">Bench ${mark}</p>
    </>
  )
}
`
}

/** @returns {{ version: string, bin: { dateline: string } }} */
function packageFile() {
  return JSON.parse(readFileSync(join(REPOSITORY, 'package.json'), 'utf8'))
}
