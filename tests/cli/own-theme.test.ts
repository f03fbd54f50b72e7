import { cpSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, it, vi } from 'vitest'
import { makeNewsroom } from '../make-newsroom.ts'
import { readTree } from '../read-tree.ts'
import { runHere } from '../run-here.ts'
import { temporaryFolder } from '../temporary-folder.ts'

async function build(theme: Readonly<Record<string, string>>) {
  const root = makeNewsroom(Object.fromEntries(Object.entries(theme).map(([path, text]) => [`theme/${path}`, text])))
  const ran = await runHere(['build', '--root', root])
  return { ...ran, site: ran.status === 0 ? readTree(join(root, 'dist')) : {} }
}

describe('a theme of one’s own', () => {
  it('replaces one part and keeps the rest', async () => {
    const footer = `export function SiteFooter() { return <footer class="own">Printed on the wind.</footer> }`
    const { site, stderr } = await build({ 'parts/site-footer.tsx': footer })
    expect(stderr).toBe('')
    const html = site['en/news/2026/flood/index.html'] ?? ''
    expect(html).toContain('<footer class="own">Printed on the wind.</footer>')
    expect(html).toContain('The river rose.')
  })

  it('wraps the original of the part it replaces', async () => {
    const footer = `
      import { SiteFooter as Original } from 'dateline/parts/site-footer.tsx'
      export function SiteFooter(props) { return <><Original {...props} /><p class="imprint">Imprint</p></> }`
    const html = (await build({ 'parts/site-footer.tsx': footer })).site['en/index.html'] ?? ''
    expect(html).toContain('<p class="imprint">Imprint</p>')
    expect(html).toMatch(/<footer[\s\S]*Imprint/)
  })

  it('replaces one page, which finds the other parts', async () => {
    const home = `
      import { Layout } from '../layout.tsx'
      export function Home(props) { return <Layout {...props}><h1>Our own home</h1></Layout> }`
    const { site, stderr } = await build({ 'pages/home.tsx': home })
    expect(stderr).toBe('')
    expect(site['en/index.html']).toContain('<h1>Our own home</h1>')
    expect(site['en/news/index.html']).not.toContain('Our own home')
  })

  it('replaces the tokens of the style sheet', async () => {
    const { site } = await build({ 'styles/tokens.css': ':root { --own-token: rebeccapurple }' })
    const css = Object.entries(site).find(([path]) => path.match(/site\.[0-9a-f]+\.css$/))?.[1] ?? ''
    expect(css).toContain('--own-token')
    expect(css.length).toBeGreaterThan(2000)
  })

  it.each([
    ['of a name that is nobody’s elsewhere', 'theme/parts/_word.ts', './_word.ts'],
    ['from above the root', '../word.ts', '../../../word.ts'],
    ['of a package', 'node_modules/word/index.js', 'word'],
  ])('is looked at with all that it is made of: a file %s', async (_, path, name) => {
    vi.stubEnv('XDG_CACHE_HOME', temporaryFolder())
    const root = join(temporaryFolder(), 'newsroom')
    cpSync(makeNewsroom(), root, { recursive: true })
    const write = (file: string, text: string) => {
      mkdirSync(dirname(join(root, file)), { recursive: true })
      writeFileSync(join(root, file), text)
    }
    write('theme/parts/site-footer.tsx', `import { WORD } from '${name}'\nexport function SiteFooter() { return <footer>{WORD}</footer> }`)
    for (const word of ['wind', 'waves']) {
      write(path, `export const WORD = '${word}'`)
      await sleep(70)
      expect((await runHere(['build', '--root', root])).stderr).toBe('')
      expect(readTree(join(root, 'dist'))['en/index.html']).toContain(`<footer>${word}</footer>`)
    }
  })

  it('says what does not compile, and publishes nothing', async () => {
    const { status, stderr } = await build({ 'parts/site-footer.tsx': 'export function SiteFooter( {' })
    expect(status).toBe(2)
    expect(stderr).toContain('site-footer.tsx')
  })
})
