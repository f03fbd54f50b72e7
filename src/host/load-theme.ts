import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'
import { bundleTheme, type BundledTheme } from './bundle-theme.ts'
import { packageRoot } from './package-root.ts'
import { writePrivate } from './write-private.ts'
import { digest } from '../digest.ts'
import type { Theme } from '../model/theme.ts'

/** What templates/theme.ts exports. */
interface ThemeModule {
  readonly STRINGS: Theme['strings']
  readonly renderPage: Theme['renderPage']
}

/** A theme, and the file of its code, from which any thread can load it. */
export interface LoadedTheme {
  readonly theme: Theme
  readonly file: string
  /** The files that it is made of beside Dateline's own, by absolute path. */
  readonly inputs: readonly string[]
}

/** The theme of a root: the one that comes with Dateline, with those files replaced that the root has in theme/. */
export async function loadTheme(root: string): Promise<LoadedTheme> {
  return existsSync(join(root, 'theme')) ? loadOwnTheme(root) : loadDefaultTheme()
}

/** What a theme's file exports. */
export function loadThemeFile(file: string): ThemeModule {
  return createRequire(import.meta.url)(resolve(file)) as ThemeModule
}

function loadDefaultTheme(): LoadedTheme {
  const lib = join(packageRoot(), 'lib')
  const textOf = (name: string) => readFileSync(join(lib, name), 'utf8')
  return themeOf(join(lib, 'theme.js'), {
    code: textOf('theme.js'),
    stylesheet: textOf('theme.css'),
    searchScript: textOf('search.js'),
    searchStylesheet: textOf('search.css'),
    inputs: [],
  })
}

async function loadOwnTheme(root: string): Promise<LoadedTheme> {
  const bundled = await bundleTheme(root)
  return themeOf(writePrivate(root, `theme.${digest(bundled.code).slice(0, 12)}.cjs`, bundled.code), bundled)
}

function themeOf(file: string, { code, stylesheet, inputs, ...search }: BundledTheme): LoadedTheme {
  const { STRINGS, renderPage } = loadThemeFile(file)
  return { theme: { version: digest(code + stylesheet), strings: STRINGS, stylesheet, ...search, renderPage }, file, inputs }
}
