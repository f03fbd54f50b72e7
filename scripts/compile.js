// Compiles Dateline once, on install: src/ and templates/ become lib/.
import { build } from 'esbuild'
import { createHash } from 'node:crypto'
import { chmod, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { rolldown } from 'rolldown'

const root = fileURLToPath(new URL('..', import.meta.url))
const lib = `${root}lib`
// Put in place when it is whole: npx compiles anew in this very folder, where a command may be running that has not loaded all it needs.
const out = `${root}.lib`

await rm(out, { recursive: true, force: true })
const common = { absWorkingDir: root, bundle: true, outdir: out, logLevel: 'warning', charset: 'utf8' }
// CommonJS: Node starts it some fifty milliseconds sooner than modules, at every command and in every thread.
const code = await rolldown({
  cwd: root,
  input: {
    dateline: 'src/cli/main.ts',
    theme: 'templates/theme.ts',
    'compile-worker': 'src/compile-worker.ts',
    'build-thread': 'src/build-thread.ts',
    'look-thread': 'src/look-thread.ts',
  },
  platform: 'node',
  transform: { target: 'node20' },
  external: ['@parcel/watcher', 'esbuild', 'pagefind', 'sharp', '@takumi-rs/core'],
  plugins: [withoutWhatNothingUses()],
  // gray-matter can evaluate front matter; nothing here asks it to, and a build runs where that is forbidden.
  checks: { eval: false },
})
await code.write({
  dir: out,
  format: 'cjs',
  strict: true,
  comments: { jsdoc: false, annotation: false },
  entryFileNames: '[name].js',
  chunkFileNames: 'chunk-[hash].js',
})
await writeFile(`${out}/package.json`, '{ "type": "commonjs" }\n')
await build({ ...common, entryPoints: { theme: 'templates/styles/site.css', search: 'templates/styles/search-page.css' }, minify: true })
await build({ ...common, entryPoints: { search: 'templates/client/search.ts' }, minify: true, format: 'esm', target: 'es2022' })
await build({ ...common, entryPoints: { 'dev-client': 'src/dev/client/client.ts' }, minify: true, format: 'esm', target: 'es2022' })
await build({ ...common, entryPoints: { 'dev-client': 'src/dev/client/bar.css', 'dev-desk': 'src/dev/desk/desk.css' }, minify: true })

await build({ ...common, entryPoints: { admin: 'src/admin/client/editor.ts' }, minify: true, format: 'iife', target: 'es2022' })
await build({ ...common, entryPoints: { admin: 'src/admin/client/editor.css' }, minify: true })

// Names this very code: what other code remembers counts for nothing.
const digest = createHash('sha256')
for (const name of (await readdir(out)).toSorted()) digest.update(`${name}\n`).update(await readFile(`${out}/${name}`))
await writeFile(`${out}/code.txt`, digest.digest('hex'))
await chmod(`${out}/dateline.js`, 0o755)
await rm(lib, { recursive: true, force: true })
await rename(out, lib)

/**
 * The YAML reader in gray-matter would read functions with a parser of JavaScript, as it does where there is none: not at all. And
 * commander could start other programs as subcommands, for which Node would load all that it has for processes and networks.
 */
function withoutWhatNothingUses() {
  const nothing = '\0nothing'
  const isUnused = (id, importer) => id === 'esprima' || (id.endsWith('child_process') && importer?.includes('/commander/'))
  return {
    name: 'without-what-nothing-uses',
    resolveId: (id, importer) => (isUnused(id, importer) ? nothing : undefined),
    load: (id) => (id === nothing ? 'module.exports = undefined' : undefined),
  }
}
