import { existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { devNewsroom } from './dev-newsroom.ts'
import { openDevHere } from './open-dev-here.ts'
import { editablePath } from '../../src/dev/admin/editable-path.ts'
import { releaseText } from '../release-text.ts'
import { temporaryFolder } from '../temporary-folder.ts'
import { tinyPicture } from '../tiny-picture.ts'

/* What the editor in the browser may touch on this machine. */

const STORM = 'content/releases/storm.en.md'

/** A newsroom beside which there is something to be found, and links that lead there. */
function besideSecrets(): { readonly root: string; readonly secret: string } {
  const outside = temporaryFolder({ 'secret.md': 'secret', 'secret.png': 'secret' })
  const root = devNewsroom({ 'site.md': 'of the root', '.git/config': 'git', 'content/.hidden.md': 'hidden' })
  symlinkSync(outside, join(root, 'content/releases/linked'))
  symlinkSync(join(outside, 'secret.md'), join(root, 'content/releases/link.en.md'))
  symlinkSync(join(outside, 'secret.png'), join(root, 'content/images/link.png'))
  return { root, secret: outside }
}

async function open(root: string) {
  const dev = await openDevHere(root)
  const act = async (action: string, params: object, headers = {}) => {
    const { status, text } = await dev.post('/admin/files', { branch: 'main', action, params }, headers)
    return { status, answer: JSON.parse(text) as never }
  }
  return { ...dev, act }
}

const persist = (path: unknown, raw: unknown = releaseText(['title: Gale']), more: object = {}) => ({
  dataFiles: [{ path, slug: 'x', raw, ...more }],
  assets: [],
  options: { commitMessage: 'x' },
})

const HOSTILE = [
  '../secret.md',
  'content/../site.md',
  'content/releases/../../site.md',
  'content/releases/linked/secret.md',
  'content/releases/link.en.md',
  'content/releases/..',
  'content/releases//x.en.md',
  'content/releases/./x.en.md',
  '/etc/passwd',
  '/content/releases/x.en.md',
  'C:\\content\\releases\\x.en.md',
  'content\\releases\\x.en.md',
  'content/releases\\..\\..\\x.en.md',
  'content/releases/x.en.md\0.png',
  'content/releases/%2e%2e/x\n.en.md',
  'content/releases/.x.en.md',
  'content/releases/_x.en.md',
  'content/releases/x.en.md~',
  'content/releases/ x.en.md',
  'content/releases/x.en.md.',
  `content/releases/${'x'.repeat(300)}.en.md`,
  `content/releases/${'x/'.repeat(600)}x.en.md`,
  'content/releases/x.js',
  'content/releases',
  'content/x.en.md',
  'content/.hidden.md',
  'content/site.yaml',
  'content/navigation/en.yaml',
  'content/images/x.html',
  'content/images/link.png',
  'public/x.js',
  'theme/theme.ts',
  'site.md',
  '.git/config',
  '.git/hooks/post-checkout',
  'node_modules/x/x.md',
  '',
  7,
  null,
  ['content/releases/x.en.md'],
]

describe('the files that may be edited in the browser', () => {
  it.each([
    'content/releases/x.en.md',
    'content/releases/2026/x.fr.md',
    'content/pages/x.en.md',
    'content/images/boat.png',
    'public/x.svg',
  ])('are there: %s', (path) => {
    expect(editablePath(besideSecrets().root, path, ['source', 'media'])?.path).toBe(path)
  })

  it('are no others, whatever a path says', async () => {
    const { root, secret } = besideSecrets()
    const { act } = await open(root)
    const tell = async (path: unknown) => {
      const tried = [
        await act('persistEntry', persist(path)),
        await act('persistMedia', { asset: { path, content: 'AAAA', encoding: 'base64' } }),
        await act('persistEntry', { dataFiles: [], assets: [{ path, content: 'AAAA', encoding: 'base64' }] }),
        await act('persistEntry', persist(STORM, 'x', { newPath: path ?? 'x' })),
        await act('deleteFiles', { paths: [path] }),
        await act('getMediaFile', { path }),
      ]
      return tried.map(({ status }) => status).filter((status) => status !== 422)
    }
    const before = readFileSync(join(root, STORM), 'utf8')
    for (const path of HOSTILE) expect([path, await tell(path)]).toEqual([path, []])
    const unread = HOSTILE.filter((path) => !/^content\/(regions|topics)/.test(String(path)))
    for (const path of unread) expect([path, (await act('getEntry', { path })).status]).toEqual([path, 422])
    for (const path of unread) expect((await act('entriesByFiles', { files: [{ path }] })).status).toBe(422)
    for (const folder of ['..', 'content/..', '/', '.git', 'content/releases/linked', 'content/./releases', 'src', 5, null]) {
      expect([folder, (await act('entriesByFolder', { folder, extension: 'md', depth: 9 })).answer]).toEqual([folder, []])
      expect([folder, (await act('getMedia', { mediaFolder: folder })).answer]).toEqual([folder, []])
    }
    // One that is refused takes all with it that came with it.
    expect(
      (await act('persistEntry', { ...persist(STORM, 'x'), assets: [{ path: '../x.png', content: '', encoding: 'base64' }] })).status,
    ).toBe(422)
    expect(readFileSync(join(root, STORM), 'utf8')).toBe(before)
    expect(readFileSync(join(secret, 'secret.md'), 'utf8')).toBe('secret')
    expect(existsSync(join(root, 'content/releases/x.en.md'))).toBe(false)
    expect(readFileSync(join(root, '.git/config'), 'utf8')).toBe('git')
  })

  it.each([
    ['of another page', { origin: 'https://evil.example' }, 403],
    ['of no page', { origin: 'null' }, 403],
    ['by another name', { host: 'evil.example' }, 403],
  ])('are touched by no request %s', async (_, headers, status) => {
    const root = devNewsroom()
    const { post } = await openDevHere(root)
    const before = readFileSync(join(root, STORM), 'utf8')
    expect((await post('/admin/files', { action: 'persistEntry', params: persist(STORM) }, headers)).status).toBe(status)
    expect(readFileSync(join(root, STORM), 'utf8')).toBe(before)
  })

  it.each([
    ['no action', '{"action":"eval","params":{}}', 422],
    ['the name of what all objects have', '{"action":"constructor","params":{}}', 422],
    ['no JSON', '{', 400],
    ['a text that is none', JSON.stringify({ action: 'persistEntry', params: persist(STORM, 5) }), 422],
    ['a text that is too large', JSON.stringify({ action: 'persistEntry', params: persist(STORM, 'x'.repeat(600_000)) }), 422],
  ])('are not touched by %s', async (_, text, status) => {
    const { post } = await openDevHere(devNewsroom())
    expect((await post('/admin/files', undefined, {}, text)).status).toBe(status)
  })
})

describe('editing on this machine', () => {
  it('writes what is new, and what is edited, and the page shows it', async () => {
    const root = devNewsroom()
    const { act, shows } = await open(root)
    expect((await act('persistEntry', persist('content/releases/2026/gale.en.md'))).status).toBe(200)
    await shows('/en/news/2026/gale/', '<h1>Gale</h1>')
    await act('persistMedia', {
      asset: { path: 'content/images/new.png', content: Buffer.from(tinyPicture('new')).toString('base64'), encoding: 'base64' },
    })
    expect(readFileSync(join(root, 'content/images/new.png'))).toEqual(Buffer.from(tinyPicture('new')))
    const media = (await act('getMedia', { mediaFolder: 'content/images' })).answer as readonly { readonly path: string }[]
    expect(media.map(({ path }) => path)).toEqual(['content/images/boat.png', 'content/images/new.png'])
    await act('deleteFiles', { paths: ['content/images/new.png'] })
    expect(existsSync(join(root, 'content/images/new.png'))).toBe(false)
  })

  it('lists releases side by side where they are in the first language, and all of each language by themselves', async () => {
    const root = devNewsroom({ 'content/releases/2026/seul.fr.md': releaseText(['title: Seul']) })
    const { act } = await open(root)
    const list = async (extension: string) => {
      const { answer } = await act('entriesByFolder', { folder: 'content/releases', extension, depth: 2 })
      return (answer as readonly { readonly file: { readonly path: string } }[]).map(({ file }) =>
        file.path.replace('content/releases/', ''),
      )
    }
    expect(await list('md')).toEqual([
      'storm.fr.md',
      'storm.en.md',
      'sketch.en.md',
      'flood.en.md',
      'feast.en.md',
      'calm.en.md',
      'boat.en.md',
    ])
    expect(await list('fr.md')).toEqual(['storm.fr.md', '2026/seul.fr.md'])
    expect((await act('getEntry', { path: 'content/releases/nothing.en.md' })).answer).toMatchObject({ data: null })
  })

  it('loses nothing that another program wrote in between', async () => {
    const root = devNewsroom()
    const { act } = await open(root)
    await act('getEntry', { path: STORM })
    writeFileSync(join(root, STORM), releaseText(['title: Elsewhere']))
    const { status, answer } = await act('persistEntry', persist(STORM))
    expect(status).toBe(409)
    expect(answer).toEqual({ error: expect.stringContaining('was changed by another program') as string })
    expect(readFileSync(join(root, STORM), 'utf8')).toContain('Elsewhere')
    await act('getEntry', { path: STORM })
    expect((await act('persistEntry', persist(STORM))).status).toBe(200)
    expect((await act('persistEntry', persist(STORM, releaseText(['title: Again'])))).status).toBe(200)
  })

  it('is under rules of its own, which no other page has', async () => {
    const { get } = await openDevHere(devNewsroom())
    const [admin, page] = [await get('/admin/'), await get('/en/')]
    expect(admin.headers['content-security-policy']).toContain("script-src 'self' 'unsafe-eval'")
    expect(admin.headers['content-security-policy']).toContain("connect-src 'self' blob:;")
    expect(admin.text).not.toMatch(/<script>|<style|style=| on\w+=/)
    expect(page.headers['content-security-policy']).not.toMatch(/unsafe-(eval|inline)'(?<!wasm-unsafe-eval')/)
    const config = JSON.parse((await get('/admin/config.json')).text) as { readonly backend: object }
    expect(config.backend).toEqual({ name: 'proxy', proxy_url: '/admin/files', branch: 'main' })
    for (const path of ['/admin/editor.js', '/admin/editor.css', '/admin/decap-cms.js']) expect((await get(path)).status).toBe(200)
    expect((await get('/admin/nothing')).status).toBe(404)
    expect((await get('/admin')).headers['location']).toBe('/admin/')
  })
})

describe('a folder that became a link while somebody edited', () => {
  it('is not followed', async () => {
    const { root, secret } = besideSecrets()
    const { act } = await open(root)
    await act('getEntry', { path: 'content/pages/about.en.md' })
    rmSync(join(root, 'content/pages'), { recursive: true })
    mkdirSync(join(secret, 'pages'))
    symlinkSync(join(secret, 'pages'), join(root, 'content/pages'))
    expect((await act('persistEntry', persist('content/pages/about.en.md'))).status).toBe(422)
    expect(existsSync(join(secret, 'pages/about.en.md'))).toBe(false)
  })
})
