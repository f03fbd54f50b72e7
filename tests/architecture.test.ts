import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, posix } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

/*
 * Data flows one way: sources, releases, newsroom, plan, files. A stage that knew another could reach back, and what
 * reaches the disk or the clock could not be remembered. ARCHITECTURE.md says why; this holds it.
 */

const ROOT = fileURLToPath(new URL('..', import.meta.url))

/** What each room may import: rooms, single files of src/, and packages. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  'src/model': ['src/model'],
  'src/language': ['src/language', 'src/model'],
  'src/diagnostics': ['src/diagnostics', 'src/model', 'fastest-levenshtein'],
  'src/style': ['src/style', 'src/model', 'src/language', 'mdast'],
  'src/compile': [
    'src/style',
    'mdast',
    ...'src/compile src/model src/diagnostics src/language src/task.ts src/digest.ts'.split(' '),
    ...'unified remark-parse remark-html rehype-raw hast hast-util-sanitize mdast-util-to-hast gray-matter js-yaml zod'.split(' '),
    ...'mdast-util-gfm-footnote mdast-util-gfm-strikethrough mdast-util-gfm-table'.split(' '),
    ...'micromark-extension-gfm-footnote micromark-extension-gfm-strikethrough micromark-extension-gfm-table'.split(' '),
  ],
  'src/assemble': ['src/assemble', 'src/model', 'src/diagnostics', 'src/language', 'src/task.ts', 'src/digest.ts'],
  'src/plan': ['src/plan', 'src/model', 'src/diagnostics', 'src/language', 'src/digest.ts', 'schema-dts'],
  'src/render': [
    ...'src/render src/model src/task.ts parse5 hast mdast hast-util-from-parse5 hast-util-to-mdast mdast-util-to-markdown'.split(' '),
    ...'mdast-util-gfm-table mdast-util-gfm-strikethrough mdast-util-gfm-footnote'.split(' '),
  ],
  'src/compare': ['src/compare', 'src/model', 'src/diagnostics', 'diff', 'parse5'],
  'src/links': ['src/links', 'src/model', 'src/diagnostics', 'src/language'],
  'src/write': ['src/write', 'src/model', 'src/language'],
  'src/host': [
    'src/host',
    'src/model',
    'src/diagnostics',
    'src/language',
    'src/task.ts',
    'src/digest.ts',
    'node:',
    'esbuild',
    'fflate',
    'image-size',
    'pagefind',
    'sharp',
    '@takumi-rs/core',
    'exif-reader',
  ],
  // Runs in browsers; its pure part in tests.
  'src/admin': ['src/admin', 'src/language', 'src/model', 'js-yaml'],
  // A living host: it decides nothing that the stages do not decide.
  'src/dev': [
    ...'src/dev src/host src/build.ts src/revise.ts src/survey.ts src/render src/model src/diagnostics src/language src/task.ts src/digest.ts'.split(
      ' ',
    ),
    ...'src/plan/names-in.ts src/plan/response-headers.ts src/plan/admin node: @parcel/watcher mrmime idiomorph src/jsx'.split(' '),
  ],
  'src/cli': [
    'src/cli',
    'src/dev',
    'src/host',
    'src/compare',
    'src/links',
    'src/read-links.ts',
    'src/mend-style.ts',
    'src/digest.ts',
    'src/model',
    'src/diagnostics',
    'src/language',
    'src/build.ts',
    'src/revise.ts',
    'src/render',
    'src/read-wording.ts',
    'src/read-names.ts',
    'src/editor-files.ts',
    'src/new-release.ts',
    'src/write',
    'src/task.ts',
    'node:',
    'commander',
    '@clack/prompts',
    'picocolors',
  ],
  'src/build.ts': ['src/compile', 'src/assemble', 'src/plan', 'src/render', 'src/model', 'src/diagnostics', 'src/revise.ts', 'src/task.ts'],
  'src/revise.ts': [...'src/compile/compile-source.ts src/assemble src/plan src/language/dates.ts src/model src/task.ts'.split(' ')],
  'src/survey.ts': [...'src/compile/compile-source.ts src/compile/compile-settings.ts src/assemble src/model src/task.ts'.split(' ')],
  'src/read-wording.ts': [
    ...'src/compile/compile-source.ts src/compile/read-settings.ts src/plan/wording-digests.ts'.split(' '),
    ...'src/compare/text-of-wording.ts src/model src/task.ts'.split(' '),
  ],
  'src/read-links.ts': ['src/compile/find-links.ts', 'src/compile/read-settings.ts', 'src/model', 'src/task.ts'],
  'src/mend-style.ts': [
    ...'src/compile/compile-settings.ts src/compile/compile-source.ts src/compile/mend-source.ts src/compile/read-house-style.ts'.split(
      ' ',
    ),
    ...'src/model src/digest.ts src/task.ts'.split(' '),
  ],
  'src/compile-worker.ts': [
    'src/compile/mend-source.ts',
    ...'src/compile/compile-source.ts src/compile/find-links.ts src/compile/check-style.ts src/host/serve-tasks.ts'.split(' '),
  ],
  'src/read-names.ts': ['src/compile/read-settings.ts', 'src/assemble/terms.ts', 'src/write/name-lists.ts', 'src/model', 'src/task.ts'],
  'src/new-release.ts': [
    'src/compile',
    'src/assemble',
    'src/plan/routes.ts',
    ...'src/write src/diagnostics src/language src/model src/digest.ts src/task.ts'.split(' '),
  ],
  'src/editor-files.ts': ['src/compile/schema', 'src/write', 'src/model'],
  'src/build-thread.ts': ['src/compile/compile-source.ts', 'src/render', 'src/host', 'node:worker_threads'],
  'src/look-thread.ts': ['src/host', 'node:worker_threads'],
  'src/task.ts': ['src/model'],
  'src/digest.ts': ['node:crypto'],
  'src/jsx': ['src/jsx', 'preact'],
  templates: ['templates', 'src/model', 'src/jsx', 'src/language/fill.ts'],
}

/** What only effects may touch. A `Date` of a given time is arithmetic; one without is the clock. */
const IMPURE = /\bDate\.now\b|\bnew Date\(\)|\bMath\.random\b|\bprocess\.|\bperformance\.|\bfetch\(|\bsetTimeout\b|\bconsole\./

interface Source {
  readonly path: string
  readonly text: string
  readonly imports: readonly string[]
  /** Those that are loaded with it: no types, and nothing that is asked for later. */
  readonly loads: readonly string[]
}

const sources = [...filesOf('src'), ...filesOf('templates')].map(readSource)

describe('architecture', () => {
  it('has files to look at', () => {
    expect(sources.length).toBeGreaterThan(100)
    expect(sources.flatMap(({ imports }) => imports).length).toBeGreaterThan(300)
  })

  it.each(sources)('$path imports only what its room may', ({ path, imports }) => {
    const allowed = MAY_IMPORT[roomOf(path)]
    expect(allowed, `no rule for ${roomOf(path)}`).toBeDefined()
    const forbidden = imports.filter((target) => !allowed?.some((one) => isWithin(target, one)))
    expect(forbidden).toEqual([])
  })

  // What is under client/ runs in browsers.
  it.each(sources.filter(({ path }) => !/^(src\/(host|cli|dev|admin\/client)|templates\/client)\//.test(path)))(
    '$path reads no clock, no process and no chance',
    ({ text }) => {
      const code = text.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '')
      expect(IMPURE.exec(code)?.[0]).toBeUndefined()
    },
  )

  it('loads remark only when a text needs it', () => {
    const loaded = loadedWith('src/build.ts')
    expect(loaded).toContain('src/compile/markdown/compile-body.ts')
    expect(loaded).toContain('gray-matter')
    expect(loaded.filter((target) => /^(unified$|remark|rehype|micromark|[mh]ast)/.test(target))).toEqual([])
  })

  it('enters the reader of plain Markdown by its door', () => {
    const room = 'src/compile/markdown/plain'
    const entered = sources.flatMap(({ path, imports }) =>
      path.startsWith(room) ? [] : imports.filter((target) => target.startsWith(room)),
    )
    expect(new Set(entered)).toEqual(new Set([`${room}/plain-body.ts`]))
  })

  it('keeps the development server out of everything but the command line', () => {
    const users = sources.filter(
      ({ path, imports }) => !path.startsWith('src/dev/') && imports.some((target) => isWithin(target, 'src/dev')),
    )
    expect(users.map(({ path }) => path)).toEqual(['src/cli/run-dev.ts'])
  })

  it('has no circles, types included', () => {
    expect(circles(sources)).toEqual([])
  })

  it('names no file for nothing in particular', () => {
    const vague = sources.filter(({ path }) => /(^|\/)(utils?|helpers?|common|types|misc|index)\.tsx?$/.test(path))
    expect(vague.map(({ path }) => path)).toEqual([])
  })
})

function filesOf(folder: string): readonly string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .map((path) => `${folder}/${path.replaceAll('\\', '/')}`)
    .filter((path) => /\.tsx?$/.test(path))
}

function readSource(path: string): Source {
  const text = readFileSync(join(ROOT, path), 'utf8')
  const imports = [...text.matchAll(/(?:^|\n)(?:import|export)\s[^'"]*?from '([^']+)'|\bimport\('([^']+)'\)|(?:^|\n)import '([^']+)'/g)]
    .map((match) => match[1] ?? match[2] ?? match[3] ?? '')
    .map(resolved)
  const loads = [...text.matchAll(/(?:^|\n)(?:import|export)\s(?!type\s)[^'"]*?from '([^']+)'|(?:^|\n)import '([^']+)'/g)]
    .map((match) => match[1] ?? match[2] ?? '')
    .map(resolved)
  return { path, text, imports, loads }

  function resolved(target: string): string {
    return target.startsWith('.') ? posix.join(dirname(path), target) : target
  }
}

/** Everything that is loaded with a file, packages too. */
function loadedWith(start: string): readonly string[] {
  const loaded = new Set([start])
  for (const path of loaded) for (const target of sources.find((one) => one.path === path)?.loads ?? []) loaded.add(target)
  return [...loaded]
}

function roomOf(path: string): string {
  if (path.startsWith('templates/')) return 'templates'
  return path.split('/').slice(0, 2).join('/')
}

function isWithin(target: string, allowed: string): boolean {
  return target === allowed || target.startsWith(`${allowed}/`) || (allowed.endsWith(':') && target.startsWith(allowed))
}

function circles(all: readonly Source[]): readonly string[] {
  const byPath = new Map(all.map((source) => [source.path, source]))
  const done = new Set<string>()
  const found: string[] = []
  const visit = (path: string, trail: readonly string[]): void => {
    if (trail.includes(path)) {
      found.push([...trail.slice(trail.indexOf(path)), path].join(' -> '))
      return
    }
    if (done.has(path)) return
    for (const target of byPath.get(path)?.imports ?? []) visit(target, [...trail, path])
    done.add(path)
  }
  for (const { path } of all) visit(path, [])
  return found
}
