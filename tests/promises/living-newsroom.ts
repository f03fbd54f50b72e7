import { cpSync, existsSync, lstatSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { isLedgerPath } from '../../src/host/ledger.ts'
import { releaseText } from '../release-text.ts'
import { RICH_SITE } from '../rich-site.ts'
import { SETTINGS_FILES } from '../settings-files.ts'
import { tinyPicture } from '../tiny-picture.ts'

/** A newsroom on the disk, and with which options it is built next. */
export interface LivingNewsroom {
  readonly root: string
  readonly out: string
  now: string
  baseUrl: string | undefined
}

const MOMENTS = ['2026-04-15T12:00:00Z', '2026-04-16T12:00:00Z', '2026-04-19T12:00:00Z', '2026-05-02T12:00:00Z', '2027-01-02T12:00:00Z']

/** Puts a newsroom with one of everything into an empty folder. */
export function settle(folder: string): LivingNewsroom {
  const root = join(folder, 'root')
  const texts = { ...SETTINGS_FILES, ...RICH_SITE.files, ...TIMED }
  for (const [path, text] of Object.entries(texts)) if (text !== undefined) put(join(root, 'content', path), text)
  for (const path of RICH_SITE.assets ?? []) put(join(root, 'content', path), bytesOf(path, ''))
  put(join(root, 'public/favicon.svg'), '<svg/>')
  put(join(root, 'public/robots-too.txt'), 'Somebody else’s.')
  return { root, out: join(root, 'dist'), now: MOMENTS[0] ?? '', baseUrl: undefined }
}

const CONTACTS = [
  `desk: { office: Lima, email: press@coast.example }\nana: { name: Ana Rivas, office: Lima, phone: "+51 1 000 01 01", until: 2026-04-16, desk: desk }\n`,
  `desk: { office: Lima, email: press@coast.example }\nana: { name: Ana Rivas, office: Cusco, phone: "+51 1 000 01 02" }\n`,
  `desk: { office: Puno, role: Desk, email: press@coast.example }\nana: { name: Ana, office: Lima, languages: [es] }\n`,
]

/** What time alone changes: embargoes, corrections, contacts and versions that wait for each other. */
const TIMED: Readonly<Record<string, string>> = {
  'contacts.yaml': CONTACTS[0] ?? '',
  'releases/2026/calm.en.md': releaseText(['embargo: 2026-04-18T10:00Z', 'title: Calm', 'aliases: /old/calm/', 'contacts: [ana]']),
  'releases/2026/tied.en.md': releaseText(['date: 2026-04-10', 'together: [en, fr]', 'title: Tied'], 'See [one](../boats-one.en.md).'),
  'releases/2026/tied.fr.md': releaseText(['date: 2026-04-16T09:00Z', 'together: [en, fr]', 'title: Liés', 'translationOf: { lang: en }']),
  'releases/2026/wrong.ar.md': releaseText([
    'date: 2026-04-01',
    'changes: [{ at: 2026-04-17T10:00Z, kind: correction, note: A figure. }]',
    'withdrawn: { at: 2026-05-01T10:00Z, reason: It was wrong. }',
  ]),
}

/** Something that people do to a newsroom; chance decides what to. */
export type Edit = (newsroom: LivingNewsroom, chance: number) => void

export const EDITS: Readonly<Record<string, Edit>> = {
  'nothing is done': () => {},
  'a release is added': ({ root }, chance) => {
    const language = pick(['en', 'fr', 'ar'], chance)
    const day = 1 + (chance % 14)
    const lines = [`title: News ${chance}`, `date: 2026-04-${String(day).padStart(2, '0')}`, ...pick(FRONT_MATTER, chance)]
    put(join(root, `content/releases/2026/added-${chance % 5}.${language}.md`), releaseText(lines, pick(BODIES, chance)))
  },
  'a source is deleted': (newsroom, chance) => remove(pick(sourcesOf(newsroom), chance)),
  'a source is renamed': (newsroom, chance) => {
    const from = pick(sourcesOf(newsroom), chance)
    if (from) renameSync(from, from.replace(/[^/]*(?=\.\w\w\.md$)/, `renamed-${chance % 7}`))
  },
  'a headline is edited': (newsroom, chance) =>
    rewrite(pick(sourcesOf(newsroom), chance), (text) => withLine(text, `title: Headline ${chance}`)),
  'a body is edited': (newsroom, chance) =>
    rewrite(pick(sourcesOf(newsroom), chance), (text) => text.replace(/\n---\n[^]*$/, `\n---\n${pick(BODIES, chance >> 4)}\n`)),
  'front matter is edited': (newsroom, chance) =>
    rewrite(pick(releasesOf(newsroom), chance), (text) => pick(FRONT_MATTER, chance >> 4).reduce(withLine, text)),
  'a source is written anew, as it is': (newsroom, chance) => rewrite(pick(sourcesOf(newsroom), chance), (text) => text),
  'a source is broken': (newsroom, chance) =>
    rewrite(pick(releasesOf(newsroom), chance), (text) => withLine(text, pick(['regoin: coast', 'sdg: 18', 'topic: nothing'], chance))),
  'contacts are edited': ({ root }, chance) => put(join(root, 'content/contacts.yaml'), pick(CONTACTS, chance)),
  'terms are renamed': ({ root }, chance) => {
    const file = join(root, `content/${pick(['regions', 'topics'], chance)}.yaml`)
    rewrite(file, (text) => text.replace(/en: [^,]*/, `en: Name ${chance % 3}`))
  },
  'a menu is edited': ({ root }, chance) => {
    const label = `Menu ${chance % 3}`
    put(join(root, `content/navigation/${pick(['en', 'fr', 'ar'], chance)}.yaml`), `menu:\n  - { label: ${label}, href: /en/news/ }\n`)
  },
  'the settings are edited': ({ root }, chance) =>
    rewrite(join(root, 'content/site.yaml'), (text) =>
      withYaml(text, pick(['perPage: 2', 'perPage: 20', 'name: Coast', 'publisher: { name: Coast, logo: /favicon.svg }'], chance)),
    ),
  'the theme is edited': ({ root }, chance) => {
    const isStyle = chance % 2 === 0
    const path = isStyle ? 'styles/tokens.css' : 'parts/site-footer.tsx'
    const text = isStyle
      ? `:root { --own: ${chance % 3}px }`
      : `export function SiteFooter() { return <footer>Footer ${chance % 3}</footer> }`
    if (chance % 7 === 6) remove(join(root, 'theme'))
    else put(join(root, 'theme', path), text)
  },
  'a file of public/ is edited': ({ root }, chance) => {
    const file = join(root, 'public', pick(['favicon.svg', 'robots-too.txt', 'new/file.txt'], chance))
    if (chance % 4 === 3) remove(file)
    else put(file, `<svg id="a${chance % 5}"/>`)
  },
  'a picture is edited': ({ root }, chance) => {
    const path = pick(['images/boat.jpg', 'images/office.jpg', 'report.pdf'], chance)
    put(join(root, 'content', path), chance % 11 === 10 ? 'no picture at all' : bytesOf(path, String(chance % 5)))
  },
  'time goes by': (newsroom) => {
    newsroom.now = MOMENTS[MOMENTS.indexOf(newsroom.now) + 1] ?? newsroom.now
  },
  'the base address is another': (newsroom) => {
    newsroom.baseUrl = newsroom.baseUrl === undefined ? 'https://preview.example/pr/7' : undefined
  },
  // By renaming, as editors save: so that it shows within one tick of the clock, too.
  'a file of the site is edited by hand': ({ out }, chance) => {
    const file = pick(pagesOf(out), chance)
    if (!file) return
    writeFileSync(`${file}.new`, `${readFileSync(file, 'utf8')}<!-- by hand -->`)
    renameSync(`${file}.new`, file)
  },
  'a file of the site is deleted': ({ out }, chance) => remove(pick(pagesOf(out), chance)),
  'a folder of the site is deleted': ({ out }, chance) => remove(join(out, pick(['en', 'fr/news', 'assets'], chance))),
  'a file of the site gets another time': ({ out }, chance) => {
    const file = pick(pagesOf(out), chance)
    if (file) utimesSync(file, 1_700_000_000, 1_700_000_000)
  },
  'all of it is put there anew': ({ root, out }) => {
    for (const place of [...['content', 'public', 'theme'].map((name) => join(root, name)), out]) putAnew(place)
  },
  'the memo is damaged': (newsroom, chance) => {
    const file = pick(filesIn(join(newsroom.root, '.dateline')), chance)
    if (file) pick(DAMAGES, chance >> 6)(file, chance)
  },
  'the memo is deleted': ({ root }) => remove(join(root, '.dateline')),
}

/** As a checkout and the cache of a CI do: each file is another, with the same bytes. */
export function putAnew(place: string): void {
  if (!existsSync(place)) return
  cpSync(place, `${place}.anew`, { recursive: true })
  rmSync(place, { recursive: true })
  renameSync(`${place}.anew`, place)
}

/** What may happen to a file. */
export const DAMAGES: readonly ((file: string, chance: number) => void)[] = [
  function cutShort(file, chance) {
    const bytes = readFileSync(file)
    writeFileSync(file, bytes.subarray(0, chance % (bytes.length + 1)))
  },
  function flipped(file, chance) {
    const bytes = readFileSync(file)
    if (bytes.length === 0) return
    const at = (chance * 7919) % bytes.length
    bytes[at] = (bytes[at] ?? 0) ^ (1 << (chance % 8))
    writeFileSync(file, bytes)
  },
  function deleted(file) {
    rmSync(file)
  },
  function lengthened(file) {
    writeFileSync(file, 'rubbish\twith a tab\n', { flag: 'a' })
  },
  function emptied(file) {
    writeFileSync(file, '')
  },
]

/** Lines of a release that an editor may write in place of others with the same keys. */
const FRONT_MATTER: readonly (readonly string[])[] = [
  ['region: highlands'],
  ['region: [coast, highlands]', 'country: [CHL]'],
  ['topic: [shelter]', 'type: statement'],
  ['image: { src: /images/office.jpg, alt: An office, credit: Ana }'],
  ['contacts: [desk]'],
  ['contacts: [ana, { office: Puno, until: 2026-04-30, desk: desk }]'],
  ['slug: another-slug'],
  ['aliases: [/old/one/, /old/two/]'],
  ['place: Cusco', 'summary: In short.'],
  ['lead: true', 'sdg: [3, 14]'],
  ['draft: true'],
  ['embargo: 2026-04-18T10:00Z'],
  ['changes: [{ at: 2026-04-12T10:00Z, kind: correction, note: A name. }]'],
  ['withdrawn: { at: 2026-04-14T10:00Z, reason: It is wrong. }'],
  ['date: 2025-06-01'],
]

const BODIES = [
  'Another text, which is plain.',
  'A text with a [link](/en/news/) and a table.\n\n| a | b |\n| - | - |\n| 1 | 2 |',
  '## A heading\n\nAnd <b>raw</b> markup with <script>alert(1)</script> in it.',
  'One[^1] note.\n\n[^1]: Below.',
]

function pick<T>(all: readonly T[], chance: number): T {
  return all[chance % all.length] as T
}

function sourcesOf({ root }: LivingNewsroom): readonly string[] {
  return filesIn(join(root, 'content')).filter((file) => file.endsWith('.md'))
}

function releasesOf(newsroom: LivingNewsroom): readonly string[] {
  return sourcesOf(newsroom).filter((file) => file.includes('/releases/'))
}

/** The files of a site, without its ledger: where that is damaged, a build cannot know what is its own. */
function pagesOf(out: string): readonly string[] {
  return filesIn(out).filter((file) => !isLedgerPath(relative(out, file)))
}

/** Every file below a folder, in order. */
export function filesIn(folder: string): readonly string[] {
  if (!existsSync(folder)) return []
  const all = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => join(folder, path))
  return all.filter((file) => lstatSync(file).isFile()).toSorted((a, b) => (a < b ? -1 : 1))
}

function bytesOf(path: string, version: string): string | Buffer {
  return path.endsWith('.jpg') ? tinyPicture(path + version) : `bytes of ${path}${version}`
}

function put(file: string, content: string | Buffer): void {
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, content)
}

function remove(file: string | undefined): void {
  if (file !== undefined) rmSync(file, { recursive: true, force: true })
}

function rewrite(file: string | undefined, change: (text: string) => string): void {
  if (file !== undefined) writeFileSync(file, change(readFileSync(file, 'utf8')))
}

/** A source with this line in place of that with the same key. */
function withLine(text: string, line: string): string {
  const [, matter = '', body = ''] = /^---\n([^]*?)---\n([^]*)$/.exec(text) ?? []
  return `---\n${withYaml(matter, line)}---\n${body}`
}

function withYaml(text: string, line: string): string {
  const key = line.slice(0, line.indexOf(':') + 1)
  return `${text
    .split('\n')
    .filter((one) => one !== '' && !one.startsWith(key))
    .join('\n')}\n${line}\n`
}
