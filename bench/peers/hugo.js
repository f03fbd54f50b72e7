import { spawnSync } from 'node:child_process'
import { copyPeerSite } from './copy-peer-site.js'
import { peerSource } from './peer-source.js'
import { countryName } from '../corpus/country-name.js'
import { CONTACTS, COUNTRIES, LANGUAGES, REGIONS, TOPICS } from '../corpus/terms.js'
import { NOW } from '../dateline.js'
import { writeText } from '../write-text.js'

/** @type {import('../model.ts').Generator} */
export const HUGO = {
  name: 'Hugo',
  about: 'each build makes and writes everything; cards of lists are made once (partialCached)',
  output: 'public',
  memo: ['resources', '.hugo_build.lock'],
  find() {
    const { status, stdout } = spawnSync('hugo', ['version'], { encoding: 'utf8' })
    const version = /v(\d[\w.]*)/.exec(stdout ?? '')?.[1]
    return status === 0 && version ? { kind: 'found', version } : { kind: 'missing', hint: 'apt-get install hugo' }
  },
  makeSite(site) {
    copyPeerSite('hugo', site, 'static/site.css')
    for (const [path, title] of titles()) writeText(site, `content/${path}.md`, `---\ntitle: ${title}\n---\n`)
    writeText(site, 'data/contacts.json', JSON.stringify(Object.fromEntries(CONTACTS.map((contact) => [contact.id, contact]))))
    HUGO.markTemplate(site, '0')
  },
  writeRelease(site, release) {
    const { id, language, date } = release
    const archive = [`years: ["${date.slice(0, 4)}"]`, `months: ["${date.slice(0, 7)}"]`]
    writeText(site, `content/news/${id}.${language}.md`, peerSource(release, archive))
  },
  markTemplate: (site, mark) => writeText(site, 'layouts/partials/imprint.html', `<p class="imprint">Bench ${mark}</p>\n`),
  build: (site) => ({ file: 'hugo', args: ['--quiet', '--clock', NOW], cwd: site }),
}

/** Sections and terms have a title in each language. @returns {readonly (readonly [path: string, title: string])[]} */
function titles() {
  return LANGUAGES.flatMap((language) => [
    ...['news', 'regions', 'topics', 'countries'].map((id) => /** @type {const} */ ([`${id}/_index.${language}`, id])),
    ...REGIONS.map((id) => /** @type {const} */ ([`regions/${id}/_index.${language}`, id])),
    ...TOPICS.map((id) => /** @type {const} */ ([`topics/${id}/_index.${language}`, id])),
    ...Object.keys(COUNTRIES).map((id) => /** @type {const} */ ([
      `countries/${id.toLowerCase()}/_index.${language}`,
      countryName(id, language),
    ])),
  ])
}
