import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readTree } from '../read-tree.ts'
import { REPOSITORY } from '../run-dateline.ts'
import { runDatelineHere } from '../run-dateline-here.ts'
import { temporaryFolder } from '../temporary-folder.ts'

const NOW = ['--now', '2026-11-26T23:30Z']

/** A newsroom that was just begun. */
async function begun(...options: readonly string[]) {
  const root = join(temporaryFolder(), 'sea-rescue')
  const ran = await runDatelineHere(['init', root, ...NOW, ...options])
  return { root, ...ran }
}

describe('dateline init', () => {
  it.each([{ languages: 'en' }, { languages: 'fr' }, { languages: 'ar,es' }, { languages: 'es,fr,en,ar' }])(
    'begins a newsroom in $languages with nothing wrong, in which all is translated',
    async ({ languages }) => {
      const { root, status } = await begun(
        '--languages',
        languages,
        '--name',
        'Centre for "Sea" Rescue: Lima',
        '--time-zone',
        'America/Lima',
      )
      expect(status).toBe(0)
      const check = await runDatelineHere(['check', '--root', root, ...NOW])
      const count = languages.split(',').length * 2
      expect(check).toEqual({ status: 0, stderr: '', stdout: `Checked ${count} sources: no problems.\n` })

      const files = readTree(root)
      expect(files['content/site.yaml']).toContain(
        `languages: [${languages.replaceAll(',', ', ')}]\ndefaultLanguage: ${languages.slice(0, 2)}\n`,
      )
      expect(Object.values(files).filter((text) => /(?<!\$)\{\{/.test(text))).toEqual([])
      for (const other of ['en', 'fr', 'es', 'ar'].filter((one) => !languages.includes(one))) {
        expect(Object.keys(files).filter((path) => path.includes(`.${other}.`) || path.includes(`/${other}.yaml`))).toEqual([])
        expect(files['content/topics.yaml']).not.toContain(`  ${other}:`)
      }
    },
  )

  it('knows the day of its zone, what npm needs, and the names for editors', async () => {
    const { root, stdout } = await begun('--time-zone', 'Asia/Dhaka', '--dateline', REPOSITORY)
    const files = readTree(root)
    expect(files['content/releases/2026/newsroom-opens.en.md']).toContain('date: 2026-11-27\n')
    expect(JSON.parse(files['package.json'] ?? '')).toMatchObject({
      name: 'sea-rescue-newsroom',
      private: true,
      scripts: { dev: 'dateline dev' },
    })
    expect(files['package.json']).toMatch(/"dateline": "file:(\.\.\/)+[^"]*"/)
    expect(files['.gitignore']).toContain('node_modules/\n')
    expect(files['.npmrc']).toContain('save-exact=true\n')
    expect(files['.vscode/dateline/release.schema.json']).toContain('"emergencies"')
    expect((await runDatelineHere(['editor', '--check', '--root', root])).status).toBe(0)
    expect(stdout).toContain('npm install')
  })

  it('takes along every template that there is, hidden ones too', async () => {
    const { root } = await begun('--languages', 'en,fr,es,ar')
    const templates = Object.entries(readTree(join(REPOSITORY, 'templates/init'))).map(([path]) => path.replace('{{year}}', '2026'))
    expect(Object.keys(readTree(root))).toEqual(expect.arrayContaining(templates))
  })

  it.each([
    { spec: undefined, written: '0.1.0', says: '--dateline does so' },
    { spec: '2.0.0', written: '2.0.0', says: 'Began' },
    { spec: 'git+https://git.example/dateline.git#v1', written: 'git+https://git.example/dateline.git#v1', says: 'Began' },
  ])('asks for Dateline as $written', async ({ spec, written, says }) => {
    const { root, stdout } = await begun(...(spec === undefined ? [] : ['--dateline', spec]))
    expect(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))).toMatchObject({ dependencies: { dateline: written } })
    expect(stdout).toContain(says)
  })

  it('works where Git was first', async () => {
    const root = temporaryFolder({ '.git/HEAD': 'ref: refs/heads/main\n' })
    expect((await runDatelineHere(['init', root, ...NOW])).status).toBe(0)
    expect(existsSync(join(root, 'content/site.yaml'))).toBe(true)
  })

  it.each([
    {
      name: 'a folder that is not empty',
      files: { 'content/site.yaml': 'name: Mine\n' },
      options: [],
      says: 'is not empty: it holds content.',
    },
    {
      name: 'a language that Dateline does not speak',
      options: ['--languages', 'en,de'],
      says: 'does not speak "de". Its languages are en, fr, es, ar.',
    },
    { name: 'no language', options: ['--languages', ','], says: 'Name one language at least' },
    { name: 'a zone that is none', options: ['--time-zone', 'Mars/Crater'], says: 'Write a name of the IANA list' },
    { name: 'no whole address', options: ['--url', 'newsroom.example.org'], says: 'Write a whole address' },
    { name: 'a name with markup', options: ['--name', '<b>'], says: '--name is to be the name of an organisation' },
  ])('writes nothing for $name, and says what to do', async ({ files, options, says }) => {
    const root = temporaryFolder(files ?? {})
    const before = readTree(root)
    const { status, stderr } = await runDatelineHere(['init', root, ...options])
    expect(status).toBe(2)
    expect(stderr).toContain(says)
    expect(readTree(root)).toEqual(before)
  })

  it('is in the package that npm makes, with all that it needs: from there a newsroom is begun and built', () => {
    const folder = temporaryFolder()
    const run = (command: string, args: readonly string[], cwd: string) =>
      execFileSync(command, args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
    run('npm', ['pack', '--ignore-scripts', '--pack-destination', folder], REPOSITORY)
    const tarball = readdirSync(folder).find((name) => name.endsWith('.tgz')) ?? ''
    mkdirSync(join(folder, 'office/node_modules'), { recursive: true })
    run('tar', ['-xzf', tarball], folder)
    // As npm would install it, but that nothing is fetched.
    run('mv', ['package', 'office/node_modules/dateline'], folder)
    symlinkSync(join(REPOSITORY, 'node_modules'), join(folder, 'office/node_modules/dateline/node_modules'))
    const dateline = join(folder, 'office/node_modules/dateline/lib/dateline.js')
    run(process.execPath, [dateline, 'init', 'newsroom', '--languages', 'en,ar'], folder)
    run('mv', ['office/node_modules', 'newsroom/node_modules'], folder)
    const built = run(process.execPath, ['node_modules/dateline/lib/dateline.js', 'build', '--no-search'], join(folder, 'newsroom'))
    expect(built).toMatch(/^Built \d+ pages in 2 languages/)
    const year = readdirSync(join(folder, 'newsroom/content/releases'))[0] ?? ''
    expect(readFileSync(join(folder, `newsroom/dist/ar/news/${year}/newsroom-opens/index.html`), 'utf8')).toContain('dir="rtl"')
  })
})
