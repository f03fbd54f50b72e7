import { existsSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import type { NewOptions } from './build-options.ts'
import { makeRunner } from './make-runner.ts'
import { namesHere } from './names-here.ts'
import { whichReleaseIsMeant } from './which-release.ts'
import { suggest } from '../diagnostics/suggest.ts'
import { sha256 } from '../digest.ts'
import { theMoment } from '../host/clock.ts'
import { kindAt } from '../host/kind-at.ts'
import { trying, UsageError } from '../host/machine-error.ts'
import { readSmallFile } from '../host/read-ordinary-file.ts'
import { createInRoot } from '../host/write-in-root.ts'
import { localIso } from '../language/dates.ts'
import { isLanguage, type Language } from '../model/locale.ts'
import { MAX_TEXT_BYTES, type SourceFile } from '../model/source.ts'
import { newRelease, newTranslation, type Desk, type NewSource } from '../new-release.ts'
import type { Names } from '../read-names.ts'

/** `dateline new`: a release, or the translation of one, of which only the text is still to be written. */
export async function runNew(options: NewOptions): Promise<void> {
  const { root } = options
  const names = namesHere(root)
  if (!names) return
  const desk: Desk = { settings: names.settings, now: options.now ?? theMoment(), runner: makeRunner() }
  const made = options.translate === undefined ? await release(options, names, desk) : await translation(options.translate, options, desk)
  if (!made) {
    process.stdout.write('Nothing was written.\n')
    return
  }
  if (made.kind === 'refused') throw new UsageError(`Nothing was written.\n${made.reasons.map((reason) => `  ${reason}`).join('\n')}`)
  write(made, options, names)
}

async function release(options: NewOptions, names: Names, desk: Desk): Promise<NewSource | undefined> {
  if (options.to !== undefined) throw new UsageError('--to goes with --translate: name the release that is to be translated.')
  const written = options.language ?? options.lang
  const given = { ...options, language: written === undefined ? undefined : languageOf(written, names) }
  // A minute is as exact as people mean it.
  const present = localIso(desk.now, names.settings.site.timeZone).replace(/:\d\d(?=[+-])/, '')
  const wishes = await whichReleaseIsMeant(given, names, present)
  return wishes && newRelease(wishes, desk)
}

async function translation(file: string, { root, to, ...others }: NewOptions, desk: Desk): Promise<NewSource> {
  const { languages } = desk.settings.site
  const odd = (['language', 'lang', 'title', 'date', 'type', 'place', 'slug', 'region', 'country', 'topic', 'contact'] as const).find(
    (key) => others[key] !== undefined,
  )
  if (odd !== undefined) throw new UsageError(`--${odd} does not go with --translate: a translation says of itself what its original says.`)
  if (to === undefined) throw new UsageError(`Say into which language with --to: ${languages.join(', ')}.`)
  const path = pathUnderContent(root, file)
  const language = languageOf(to, { settings: desk.settings })
  const bytes = trying(`Cannot read content/${path}`, () => readSmallFile(join(root, 'content', path), MAX_TEXT_BYTES))
  if (!(bytes instanceof Uint8Array)) throw new UsageError(`content/${path} is too large to be a release.`)
  const source: SourceFile = { path, bytes, digest: sha256(bytes) }
  return newTranslation(source, language, desk)
}

/** The path under content/ of a release that is named as seen from here, from the root, or from content/. */
function pathUnderContent(root: string, file: string): string {
  const content = resolve(root, 'content')
  const there = [resolve(file), resolve(root, file), resolve(content, file)].filter((place) => existsSync(place))
  if (there.length === 0) throw new UsageError(`There is no file ${file}, neither here nor in ${join(root, 'content')}.`)
  const path = there.map((place) => relative(content, place).replaceAll('\\', '/')).find((one) => /^releases\/.+\.md$/.test(one))
  if (path === undefined || kindAt(join(content, path)) !== 'file') {
    throw new UsageError(`${file} is no release: name a file under content/releases/, as content/releases/2026/flood.en.md.`)
  }
  return path
}

function languageOf(text: string, { settings }: Pick<Names, 'settings'>): Language {
  const { languages } = settings.site
  if (isLanguage(text) && languages.includes(text)) return text
  throw new UsageError(
    `"${text}" is no language of this site. ${suggest(text, languages)}Its languages are ${languages.join(', ')}; site.yaml lists them.`,
  )
}

function write({ file, address }: Extract<NewSource, { kind: 'source' }>, { root, translate }: NewOptions, { settings }: Names): void {
  const twin =
    translate === undefined
      ? settings.site.languages.map((one) => file.path.replace(/[^.]+(?=\.md$)/, one)).find((path) => existsSync(join(root, path)))
      : undefined
  if (twin !== undefined && twin !== file.path) {
    throw new UsageError(
      `Nothing was written. ${join(root, twin)} has that name already, and files of one name are versions of one release. If this is its translation, use --translate; else give another name with --slug.`,
    )
  }
  if (!createInRoot(root, file)) {
    throw new UsageError(
      `Nothing was written. ${join(root, file.path)} is there already${translate === undefined ? '; give another name with --slug' : ''}.`,
    )
  }
  const where = join(root, file.path)
  const next =
    translate === undefined
      ? ['Write the text below the second ---', 'take out the line with "dateline-todo:"']
      : ['Translate what is marked with "dateline-todo:"', 'delete the original']
  process.stdout.write(
    [
      `Wrote ${where}`,
      `It will be at ${address}`,
      '',
      `1. ${next[0]} and ${next[1]}.`,
      `2. See it as you write: dateline dev${root === '.' ? '' : ` --root ${root}`}`,
      '3. When it is done, delete the line "draft: true". Until then nobody sees it.',
      '',
    ].join('\n'),
  )
}
