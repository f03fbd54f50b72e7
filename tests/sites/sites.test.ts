import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { at } from '../assemble-site.ts'
import { readTree } from '../read-tree.ts'
import { build } from '../../src/build.ts'
import { formatDiagnostic, type Ink } from '../../src/diagnostics/format.ts'
import { readProject } from '../../src/host/read-project.ts'
import type { OutputFile } from '../../src/model/artifact.ts'
import type { Project } from '../../src/model/project.ts'
import type { Theme } from '../../src/model/theme.ts'
import { runInline } from '../../src/task.ts'
import { renderPage, STRINGS } from '../../templates/theme.ts'

/*
 * Whole sites. A case is a folder with content/ (and public/, if it likes), case.json and expected/: `files.txt` lists
 * every file of the output and is empty where the build refuses, `problems.txt` is what the build says, and `site/`
 * holds some files of the output, byte for byte. A case of several runs has a folder in expected/ for each of them.
 * UPDATE_EXPECTED=1 writes expected/ anew: look at the difference before you believe it.
 */

interface Run {
  /** The folder in expected/; none where a case has one run. */
  readonly name?: string
  readonly now: string
  readonly purpose: Project['purpose']
  readonly baseUrl?: string
  readonly isPreview?: boolean
  /** The files of the output that are compared. */
  readonly show?: readonly string[]
}

const SITES = fileURLToPath(new URL('.', import.meta.url))

const INK: Ink = { error: (text) => text, warning: (text) => text, faint: (text) => text }

/** The default look, but for its style sheet, whose every change would rename it. */
const THEME: Theme = { version: 'test', strings: STRINGS, stylesheet: 'body { margin: 0 }\n', searchScript: 'search()\n', searchStylesheet: 'p{}', renderPage }

const runs = readdirSync(SITES, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .flatMap(({ name }) => runsOf(name).map((run) => ({ folder: name, title: run.name === undefined ? name : `${name}, ${run.name}`, run })))

describe('whole sites', () => {
  it('are there', () => {
    expect(new Set(runs.map(({ folder }) => folder)).size).toBeGreaterThanOrEqual(9)
  })

  it.each(runs)('$title', async ({ folder, run }) => {
    const expected = join(SITES, folder, 'expected', run.name ?? '')
    const found = await outcomeOf(join(SITES, folder), run)
    if (process.env['UPDATE_EXPECTED'] === '1') writeTree(expected, found)
    expect(found).toEqual(existsSync(expected) ? readTree(expected) : {})
  })
})

function runsOf(folder: string): readonly Run[] {
  const written = JSON.parse(readFileSync(join(SITES, folder, 'case.json'), 'utf8')) as Run | readonly Run[]
  return Array.isArray(written) ? written : [written as Run]
}

/** What expected/ should hold, by path. */
async function outcomeOf(root: string, { now, purpose, baseUrl, isPreview = false, show = [] }: Run): Promise<Readonly<Record<string, string>>> {
  const result = await build({ ...readProject(root), theme: THEME, now: at(now), baseUrl, isPreview, purpose }, runInline)
  const files: OutputFile[] = []
  if (result.kind === 'site') for await (const file of result.files) files.push(file)
  const shown = show.map((path) => {
    const file = files.find((one) => one.path === path)
    return [`site/${path}`, file?.kind === 'made' ? file.content : `There is no file ${path}.\n`] as const
  })
  return {
    'files.txt': lines(files.map(({ path }) => path).toSorted()),
    'problems.txt': lines(result.diagnostics.map((diagnostic) => formatDiagnostic(diagnostic, 'text', '', INK))),
    ...Object.fromEntries(shown),
  }
}

function lines(texts: readonly string[]): string {
  return texts.map((text) => `${text}\n`).join('')
}

function writeTree(folder: string, files: Readonly<Record<string, string>>): void {
  rmSync(folder, { recursive: true, force: true })
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
}
