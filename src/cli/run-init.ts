import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join, relative, resolve } from 'node:path'
import type { InitOptions } from './build-options.ts'
import { editorFiles } from '../editor-files.ts'
import { sha256 } from '../digest.ts'
import { theMoment } from '../host/clock.ts'
import { kindAt } from '../host/kind-at.ts'
import { trying, UsageError } from '../host/machine-error.ts'
import { packageRoot } from '../host/package-root.ts'
import { packageVersion } from '../host/package-version.ts'
import { createInRoot } from '../host/write-in-root.ts'
import { localDay } from '../language/dates.ts'
import { slugify } from '../language/slugify.ts'
import { isLanguage, LANGUAGES, type Language } from '../model/locale.ts'
import type { TextFile } from '../model/text-file.ts'
import { readNames } from '../read-names.ts'
import { officeFiles, type Office } from '../write/office.ts'

/** `dateline init`: the newsroom of another office, ready to be built. */
export function runInit(folder: string, options: InitOptions): void {
  const root = resolve(folder)
  refuseIfTaken(root, folder)
  const files = officeFiles(templates(), officeOf(root, options))
  const settings = files.filter(({ path }) => /^content\/(navigation\/)?[\w-]+\.yaml$/.test(path)).map(asSource)
  const lists = readNames(settings).value?.lists
  const forEditors = lists ? editorFiles(lists) : { made: [], begun: [] }
  for (const file of [...files, ...forEditors.made, ...forEditors.begun]) createInRoot(root, file)
  process.stdout.write(whatNext(folder, options))
}

/** Nothing is ever overwritten: a folder with anything in it but Git's own is somebody's. */
function refuseIfTaken(root: string, folder: string): void {
  const kind = kindAt(root)
  if (kind === 'nothing') return
  if (kind !== 'folder') throw new UsageError(`${folder} is there already and is no folder. Name another one.`)
  const others = trying(`Cannot read ${folder}`, () => readdirSync(root)).filter((name) => name !== '.git')
  if (others.length > 0) {
    throw new UsageError(
      `${folder} is not empty: it holds ${others.slice(0, 3).join(', ')}${others.length > 3 ? ' and more' : ''}. Name a new folder, or an empty one.`,
    )
  }
}

function officeOf(root: string, { name, languages = ['en'], url, timeZone, dateline, now }: InitOptions): Office {
  // oxlint-disable-next-line no-control-regex
  if (/[\u0000-\u001f<>]/.test(name) || name.trim() === '')
    throw new UsageError('--name is to be the name of an organisation, on one line.')
  const zone = timeZone ?? Intl.DateTimeFormat().resolvedOptions().timeZone
  return {
    name: name.trim(),
    url,
    languages: languagesOf(languages),
    timeZone: zone,
    day: localDay(now ?? theMoment(), zone),
    packageName: packageName(basename(root)),
    dateline: dateline === undefined ? packageVersion() : specOf(dateline, root),
  }
}

/** Never the name of Dateline itself, on which the package depends. */
function packageName(folder: string): string {
  const name = slugify(folder)
  return name.endsWith('newsroom') ? name : `${name}-newsroom`.replace(/^-/, '')
}

function languagesOf(written: readonly string[]): Office['languages'] {
  const unknown = written.find((language) => !isLanguage(language))
  if (unknown !== undefined) throw new UsageError(`Dateline does not speak "${unknown}". Its languages are ${LANGUAGES.join(', ')}.`)
  const [first, ...others] = [...new Set(written as readonly Language[])]
  if (first === undefined) throw new UsageError(`Name one language at least with --languages: ${LANGUAGES.join(', ')}.`)
  return [first, ...others]
}

/** What npm understands: a path is told from the folder of the newsroom, so that it may be moved together with that. */
function specOf(written: string, root: string): string {
  if (written.startsWith('file:') || !existsSync(written)) return written
  return `file:${relative(root, resolve(written)).replaceAll('\\', '/')}`
}

function templates(): readonly TextFile[] {
  const folder = join(packageRoot(), 'templates/init')
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => kindAt(join(folder, path)) === 'file')
  return paths.toSorted().map((path) => ({ path: path.replaceAll('\\', '/'), text: readFileSync(join(folder, path), 'utf8') }))
}

function asSource({ path, text }: TextFile) {
  const bytes = new TextEncoder().encode(text)
  return { path: path.slice('content/'.length), bytes, digest: sha256(bytes) }
}

function whatNext(folder: string, { dateline }: InitOptions): string {
  const unknown =
    dateline === undefined
      ? `package.json asks for dateline ${packageVersion()}. Where that is on no registry of yet, write there what npm can install:\na folder (file:…), a tarball, or an address of Git; --dateline does so.\n\n`
      : ''
  return `Began a newsroom in ${folder}

${unknown}1. cd ${folder}
2. npm install
3. npm run dev          # see it; README.md there says what to make yours first
4. git init && git add --all && git commit -m "Begin the newsroom"
`
}
