import { existsSync } from 'node:fs'
import { dirname, join, relative, resolve as absolute, sep } from 'node:path'
import type { BuildOptions, Metafile, OnResolveResult, Plugin } from 'esbuild'
import { UsageError } from './machine-error.ts'
import { packageRoot } from './package-root.ts'

/** The texts of a theme. */
export interface BundledTheme {
  readonly code: string
  readonly stylesheet: string
  readonly searchScript: string
  readonly searchStylesheet: string
  /** The files that it is made of beside Dateline's own, by absolute path. */
  readonly inputs: readonly string[]
}

/**
 * Bundles templates/ with the files of <root>/theme/ in the place of those of the same path. In theme/, a relative
 * import finds what the theme does not have among the templates, and `dateline/…` always means the original.
 */
export async function bundleTheme(root: string): Promise<BundledTheme> {
  // Only a root with a theme of its own needs the compiler.
  const { build } = await import('esbuild')
  const templates = join(packageRoot(), 'templates')
  try {
    const common: BuildOptions = {
      outdir: join(root, '.dateline'),
      write: false,
      metafile: true,
      bundle: true,
      minify: true,
      charset: 'utf8',
      logLevel: 'silent',
      // esbuild takes no paths that begin where the command was started, as those of `--root .` do.
      plugins: [replaceBy(absolute(root, 'theme'), templates)],
    }
    const pages = await build({
      ...common,
      entryPoints: {
        theme: join(templates, 'theme.ts'),
        style: join(templates, 'styles/site.css'),
        search: join(templates, 'styles/search-page.css'),
      },
      platform: 'node',
      target: 'node20',
      // As Dateline's own: it is asked for by `require`.
      format: 'cjs',
      jsx: 'automatic',
      jsxImportSource: 'dateline',
    })
    const script = await build({ ...common, entryPoints: { search: join(templates, 'client/search.ts') }, format: 'esm', target: BROWSERS })
    const files = [...(pages.outputFiles ?? []), ...(script.outputFiles ?? [])]
    const textOf = (name: string) => files.find(({ path }) => path.endsWith(name))?.text ?? ''
    return {
      code: textOf('theme.js'),
      stylesheet: textOf('style.css'),
      searchScript: textOf('search.js'),
      searchStylesheet: textOf('search.css'),
      inputs: inputsOf([pages.metafile, script.metafile], templates),
    }
  } catch (error) {
    throw new UsageError(`The theme in ${join(root, 'theme')} does not compile.\n${messageOf(error)}`, { cause: error })
  }
}

/** What runs in browsers: those with modules that can wait, as the engine of the search asks for. */
const BROWSERS = 'es2022'

/** A build names files by where the command was started. */
function inputsOf(metafiles: readonly (Metafile | undefined)[], templates: string): readonly string[] {
  const files = metafiles.flatMap((one) => Object.keys(one?.inputs ?? {})).map((path) => absolute(path))
  const own = dirname(templates) + sep
  return [...new Set(files)].filter((file) => !file.startsWith(own) && existsSync(file))
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}

function replaceBy(theme: string, templates: string): Plugin {
  const isIn = (folder: string, file: string) => file.startsWith(folder + sep)
  const choose = (path: string, importer: string): OnResolveResult | undefined => {
    const own = join(theme, path)
    if (existsSync(own) && own !== importer) return { path: own }
    const original = join(templates, path)
    return existsSync(original) ? { path: original } : undefined
  }
  return {
    name: 'replace-by-theme',
    setup({ onResolve }) {
      onResolve({ filter: /^\.\.?\// }, ({ path, importer, resolveDir }) => {
        const folder = [theme, templates].find((one) => isIn(one, importer) || importer === one)
        return folder === undefined ? undefined : choose(relative(folder, join(resolveDir, path)), importer)
      })
      onResolve({ filter: /^dateline\/jsx-runtime$/ }, () => ({ path: join(templates, '../src/jsx/jsx-runtime.ts') }))
      onResolve({ filter: /^dateline\// }, ({ path }) => ({ path: join(templates, path.slice('dateline/'.length)) }))
    },
  }
}
