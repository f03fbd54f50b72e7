import { assembleNewsroom } from './assemble/assemble-newsroom.ts'
import { compileSource } from './compile/compile-source.ts'
import { readFrontMatter } from './compile/front-matter.ts'
import { resolveDate } from './compile/resolve-date.ts'
import { readSourceName } from './compile/source-name.ts'
import { decodeText } from './compile/decode-text.ts'
import { report } from './diagnostics/report.ts'
import { localDay } from './language/dates.ts'
import { isSlug, slugify } from './language/slugify.ts'
import { readDate } from './language/written-date.ts'
import { isError, type Diagnostic } from './model/diagnostic.ts'
import type { Instant } from './model/instant.ts'
import type { Language } from './model/locale.ts'
import type { Release } from './model/release.ts'
import type { Settings } from './model/site.ts'
import type { SourceFile } from './model/source.ts'
import type { TextFile } from './model/text-file.ts'
import { releaseAddress } from './plan/routes.ts'
import type { Runner } from './task.ts'
import { digest } from './digest.ts'
import { releaseSkeleton, type Wishes } from './write/release-skeleton.ts'
import { translationSkeleton } from './write/translation-skeleton.ts'
import type { Written } from './write/yaml-text.ts'

/** A source that is to be written, or why none can be: sentences that say what to do. */
export type NewSource =
  | {
      readonly kind: 'source'
      /** Under the root. */
      readonly file: TextFile
      /** Where the release will be, absolute. */
      readonly address: string
    }
  | { readonly kind: 'refused'; readonly reasons: readonly string[] }

/** Where a newsroom stands, and what does the work. */
export interface Desk {
  readonly settings: Settings
  readonly now: Instant
  readonly runner: Runner
}

/** A new release as it is wished for. It is compiled and looked up as a check would, so that its text is all that is missing. */
export async function newRelease(wishes: Wishes, desk: Desk): Promise<NewSource> {
  const { language, title, date, slug } = wishes
  const written = readDate(date)
  // It becomes a path.
  if (slug !== undefined && !isSlug(slug)) return refused([asSentence(report('bad-slug', NOWHERE, { value: slug }))])
  const name = slug ?? slugify(title)
  if (name.replaceAll('-', '').length < 3) {
    return refused([
      `The headline gives no name in letters a to z for the file and the address. Give one with --slug, as --slug winter-appeal.`,
    ])
  }
  const year =
    'day' in written || 'instant' in written
      ? localDay(resolveDate(written, desk.settings.site.timeZone), desk.settings.site.timeZone).slice(0, 4)
      : 'undated'
  const path = `releases/${year}/${name}.${language}.md`
  return compiledAs(path, releaseSkeleton(wishes), desk)
}

/** A translation of a release into another language, of which only the words are missing. `source` is the original, by its path under content/. */
export async function newTranslation(source: SourceFile, to: Language, desk: Desk): Promise<NewSource> {
  const { site } = desk.settings
  const name = readSourceName(source.path, site.languages)
  const release = await compiled(source, desk)
  const matter = readFrontMatter(decodeText(source).value ?? '', source.path).value
  if (!name || !matter || !release.release) {
    return refused([
      `content/${source.path} has errors, so it cannot be translated yet.`,
      ...release.diagnostics.filter(isError).map(asSentence),
    ])
  }
  if (name.language === to)
    return refused([`content/${source.path} is in that language already. Say another one of ${site.languages.join(', ')} with --to.`])
  const original = release.release.translationOf?.language
  if (original !== undefined) {
    return refused([
      `content/${source.path} is itself a translation. Translate what it was made from: --translate content/releases/${name.id}.${original}.md`,
    ])
  }
  const text = translationSkeleton({
    language: name.language,
    revision: release.release.revision,
    frontMatter: matter.yaml.value as Readonly<Record<string, Written>>,
    markdown: matter.body,
  })
  return compiledAs(`releases/${name.id}.${to}.md`, text, desk)
}

const NOWHERE = { file: '', line: 1, column: 1 }

function refused(reasons: readonly string[]): NewSource {
  return { kind: 'refused', reasons }
}

/** What a text becomes under a path; refused where a check would find more wrong with it than that it is not written yet. */
async function compiledAs(path: string, text: string, desk: Desk): Promise<NewSource> {
  const bytes = new TextEncoder().encode(text)
  const { release, diagnostics } = await compiled({ path, bytes, digest: digest(bytes) }, desk)
  const errors = diagnostics.filter(isError)
  if (!release || errors.length > 0) return refused([...new Set(errors.map(asSentence))])
  return { kind: 'source', file: { path: `content/${path}`, text }, address: desk.settings.site.url + releaseAddress(release) }
}

async function compiled(
  source: SourceFile,
  { settings, now, runner }: Desk,
): Promise<{ readonly release: Release | undefined; readonly diagnostics: readonly Diagnostic[] }> {
  const { timeZone, languages } = settings.site
  const [one] = await runner.map(compileSource, [{ source, timeZone, languages }])
  if (!one)
    return {
      release: undefined,
      diagnostics: [report('no-language', { file: source.path, line: 1, column: 1 }, { languages: languages.join(', ') })],
    }
  // Pictures and other versions are not looked at here: what a translation takes over is told where it was written first.
  const { diagnostics } = assembleNewsroom({ settings, sources: [one.value], assets: [], now, isPreview: false })
  const names = diagnostics.filter(({ file, code }) => file === source.path && code.startsWith('unknown-'))
  return { release: one.value.kind === 'release' ? one.value.release : undefined, diagnostics: [...one.diagnostics, ...names] }
}

function asSentence({ message, hint }: Diagnostic): string {
  return `${message} ${hint}`
}
