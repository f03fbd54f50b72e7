import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { copyPeerSite } from './copy-peer-site.js'
import { copyShared } from './copy-shared.js'
import { peerSource } from './peer-source.js'
import { LANGUAGES } from '../corpus/terms.js'
import { writeText } from '../write-text.js'

const PACKAGE = fileURLToPath(new URL('eleventy/node_modules/@11ty/eleventy', import.meta.url))

/** @type {import('../model.ts').Generator} */
export const ELEVENTY = {
  name: 'Eleventy',
  about: 'each build makes and writes everything, as nothing outlives the process; templates in JavaScript, cards of lists made once',
  output: '_site',
  memo: ['.cache'],
  find() {
    const file = join(PACKAGE, 'package.json')
    if (!existsSync(file)) return { kind: 'missing', hint: 'npm ci --prefix bench/peers/eleventy' }
    return { kind: 'found', version: JSON.parse(readFileSync(file, 'utf8')).version }
  },
  makeSite(site) {
    copyPeerSite('eleventy', site, 'static/site.css')
    copyShared(site)
    for (const lang of LANGUAGES) writeText(site, `content/${lang}/${lang}.json`, JSON.stringify({ lang, layout: 'release.11ty.js' }))
    ELEVENTY.markTemplate(site, '0')
  },
  writeRelease: (site, release) => writeText(site, `content/${release.language}/news/${release.id}.md`, peerSource(release)),
  markTemplate: (site, mark) => writeText(site, 'parts/imprint.js', `export const imprint = '<p class="imprint">Bench ${mark}</p>'\n`),
  build: (site) => ({ file: process.execPath, args: [join(PACKAGE, 'cmd.cjs'), '--quiet'], cwd: site }),
}
