import { existsSync, readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { copyPeerSite } from './copy-peer-site.js'
import { copyShared } from './copy-shared.js'
import { peerSource } from './peer-source.js'
import { writeText } from '../write-text.js'

const MODULES = fileURLToPath(new URL('astro/node_modules', import.meta.url))

/** @type {import('../model.ts').Generator} */
export const ASTRO = {
  name: 'Astro',
  about: 'with its experimental incremental build, which copies pages whose facts and code are as they were',
  output: 'dist',
  memo: ['.cache', '.astro'],
  find() {
    const file = join(MODULES, 'astro/package.json')
    if (Number.parseInt(process.versions.node, 10) < 22) return { kind: 'missing', hint: 'run the benchmark on Node 22.12 or newer' }
    if (!existsSync(file)) return { kind: 'missing', hint: 'npm ci --prefix bench/peers/astro' }
    return { kind: 'found', version: JSON.parse(readFileSync(file, 'utf8')).version }
  },
  makeSite(site) {
    copyPeerSite('astro', site, 'public/site.css')
    copyShared(site)
    symlinkSync(MODULES, join(site, 'node_modules'))
    ASTRO.markTemplate(site, '0')
  },
  writeRelease: (site, release) => writeText(site, `content/${release.language}/${release.id}.md`, peerSource(release)),
  markTemplate: (site, mark) => writeText(site, 'src/components/Imprint.astro', `<p class="imprint">Bench ${mark}</p>\n`),
  build: (site) => ({ file: process.execPath, args: [join(MODULES, 'astro/bin/astro.mjs'), 'build', '--silent'], cwd: site }),
}
