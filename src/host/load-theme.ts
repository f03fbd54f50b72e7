import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { bundleTheme } from './bundle-theme.ts'
import { packageRoot } from './package-root.ts'
import { writePrivate } from './write-private.ts'
import { digest } from '../digest.ts'
import type { Theme } from '../model/theme.ts'

/** What templates/theme.ts exports. */
interface ThemeModule {
  readonly STRINGS: Theme['strings']
  readonly renderPage: Theme['renderPage']
}

/** A theme that is found and not loaded yet. */
export interface FoundTheme {
  /** Changes whenever the same view could render to other bytes. */
  readonly version: string
  /** The file of its code, from which any thread can load it. */
  readonly file: string
  load(): Promise<Theme>
}

/** The theme of a root: the one that comes with Dateline, with those files replaced that the root has in theme/. */
export async function findTheme(root: string): Promise<FoundTheme> {
  return existsSync(join(root, 'theme')) ? findOwnTheme(root) : findDefaultTheme()
}

/** What a theme's file exports. */
export async function loadThemeFile(file: string): Promise<ThemeModule> {
  return (await import(pathToFileURL(file).href)) as ThemeModule
}

function findDefaultTheme(): FoundTheme {
  const lib = join(packageRoot(), 'lib')
  const code = readFileSync(join(lib, 'theme.js'), 'utf8')
  return themeIn(join(lib, 'theme.js'), code, readFileSync(join(lib, 'theme.css'), 'utf8'))
}

async function findOwnTheme(root: string): Promise<FoundTheme> {
  const { code, stylesheet } = await bundleTheme(root)
  const file = writePrivate(root, `theme.${digest(code).slice(0, 12)}.mjs`, code)
  return themeIn(file, code, stylesheet)
}

function themeIn(file: string, code: string, stylesheet: string): FoundTheme {
  const version = digest(code + stylesheet)
  return {
    version,
    file,
    async load() {
      const { STRINGS, renderPage } = await loadThemeFile(file)
      return { version, strings: STRINGS, stylesheet, renderPage }
    },
  }
}
