import { readFileSync, realpathSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { describe, expect, it, onTestFinished } from 'vitest'
import { devNewsroom } from './dev-newsroom.ts'
import { contentFile, openDevHere } from './open-dev-here.ts'
import { buildHere } from '../build-here.ts'
import { useChromium } from '../browser/use-chromium.ts'
import { hasGit, makeRepository } from '../git-repository.ts'
import { releaseText } from '../release-text.ts'
import { temporaryFolder } from '../temporary-folder.ts'

/* Editing in the browser, as somebody does it who has no account anywhere: in the working tree of a repository. */

const browser = useChromium()

const PATIENCE = { timeout: 120_000 }
const FRONT = ['date: 2026-03-02T10:00-05:00', 'region: coast', 'topic: [rescue, floods]', 'place: Lima # where it was signed']

/** A newsroom in a repository, and the editor of it, in which somebody has signed in. */
async function openEditor() {
  const root = realpathSync(
    devNewsroom({
      'content/site.yaml':
        'name: Delta Press\nurl: https://delta.example\nlanguages: [en, fr, ar]\ndefaultLanguage: en\ntimeZone: Europe/Paris\npressDesk: desk\nsocialCards: false\n',
      'content/navigation/ar.yaml': 'menu: []\n',
      'content/releases/2026/gusts.en.md': releaseText([...FRONT, 'title: "Gusts"'], '\nIt blows.[^1]\n\n[^1]: From the west.'),
      'content/releases/2026/gusts.fr.md': releaseText([...FRONT, 'title: "Tempête"'], '\nLe vent souffle.'),
      'content/releases/2026/gusts.ar.md': releaseText([...FRONT, 'title: "عاصفة"'], '\nتهب الرياح.'),
    }),
  )
  const repository = makeRepository(root)
  repository.commit({ '.gitignore': '.dateline/\n' })
  const dev = await openDevHere(root)
  const context = await browser().newContext({ viewport: { width: 1280, height: 900 } })
  onTestFinished(async () => context.close())
  const page = await context.newPage()
  page.setDefaultTimeout(PATIENCE.timeout)
  const complaints: string[] = []
  page.on('pageerror', ({ message }) => void complaints.push(message))
  page.on('request', (request) => {
    const url = request.url()
    if (!url.startsWith(dev.origin) && !/^(blob|data):/.test(url)) complaints.push(`asked for ${url}`)
  })
  page.on('console', (message) => void (message.type() === 'error' && complaints.push(message.text())))
  await page.goto(`${dev.origin}/admin/`)
  await page.getByRole('button', { name: 'Login' }).click()
  await page.getByRole('link', { name: /^Gusts/ }).waitFor()
  return { root, repository, dev, page, context, complaints }
}

async function save(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Publish' }).click()
  await page.getByText('Publish now', { exact: true }).click()
  await page.getByText('Changes saved').waitFor()
}

describe.runIf(hasGit)('the editor in the browser', () => {
  it('edits a release in the working tree: a line for a line, which the page and the build show', { timeout: 300_000 }, async () => {
    const { root, repository, dev, page, context, complaints } = await openEditor()
    const news = await context.newPage()
    await news.goto(`${dev.origin}/en/news/2026/gusts/`)

    await page.getByRole('link', { name: /^Gusts/ }).click()
    await page.getByLabel('Headline').first().fill('Gusts: "the worst"')
    await page.getByLabel('Headline').nth(1).fill('Rafales')
    await save(page)

    const lines = repository.git('diff', '--unified=0').split('\n')
    expect(lines.filter((line) => /^[-+](?![-+])|^\+\+\+/.test(line))).toEqual([
      ...['+++ b/content/releases/2026/gusts.en.md', '-title: "Gusts"', '+title: "Gusts: \\"the worst\\""'],
      ...['+++ b/content/releases/2026/gusts.fr.md', '-title: "Tempête"', '+title: "Rafales"'],
    ])
    await expect.poll(() => news.locator('h1').textContent(), PATIENCE).toBe('Gusts: “the worst”')

    await page.goto(`${dev.origin}/admin/#/collections/releases-ar`)
    await page.getByRole('link', { name: /^عاصفة/ }).click()
    await page.getByLabel('Headline').fill('عاصفة كبيرة')
    await save(page)
    expect(repository.git('diff', '--numstat').split('\n')).toEqual([
      '1\t1\tcontent/releases/2026/gusts.ar.md',
      '1\t1\tcontent/releases/2026/gusts.en.md',
      '1\t1\tcontent/releases/2026/gusts.fr.md',
    ])

    const out = temporaryFolder()
    const built = await buildHere({ root, out, now: '2026-11-24T12:00Z', memo: false })
    expect([built.status, built.stderr]).toEqual([0, expect.not.stringContaining('error') as string])
    expect(readFileSync(`${out}/en/news/2026/gusts/index.html`, 'utf8')).toContain('<h1>Gusts: “the worst”</h1>')
    expect(readFileSync(`${out}/ar/news/2026/gusts/index.html`, 'utf8')).toContain('عاصفة كبيرة')
    expect(complaints).toEqual([])
  })

  it('writes a release with what the lists of the newsroom offer, and it is a draft', { timeout: 300_000 }, async () => {
    const { root, dev, page, complaints } = await openEditor()
    await page.goto(`${dev.origin}/admin/#/collections/releases/new`)
    const form = page.locator('[class*="ControlPaneContainer"]').first()
    const field = (name: string) =>
      form
        .getByLabel(name, { exact: true })
        .or(form.getByLabel(`${name} (optional)`, { exact: true }))
        .first()
    await field('Headline').fill('Été: a new bridge')
    await form.getByLabel('Day').first().fill('2026-07-01')
    await form.getByLabel('Time (may be left empty)').first().fill('10:00')
    for (const [name, typed, option] of [
      ['Region', 'coas', 'Coast (coast)'],
      ['Topic', 'flo', 'Floods (floods)'],
      ['Contacts', 'delta', 'Delta desk (desk)'],
    ] as const) {
      await field(name).click()
      await page.keyboard.type(typed)
      await page.getByText(option, { exact: true }).first().click()
    }
    await form.locator('[data-slate-editor]').click()
    await page.keyboard.type('It stands.')
    await save(page)
    await expect.poll(() => page.url(), PATIENCE).toContain('entries/2026/ete-a-new-bridge')
    expect(readFileSync(contentFile(root, 'releases/2026/ete-a-new-bridge.en.md'), 'utf8')).toBe(
      [
        ...['---', "title: 'Été: a new bridge'", 'date: 2026-07-01T10:00+02:00', 'draft: true'],
        ...['region: [coast]', 'topic: [floods]', 'contacts: [desk]', '---', 'It stands.', ''],
      ].join('\n'),
    )
    await dev.shows('/en/news/2026/ete-a-new-bridge/', 'It stands.')
    expect(complaints).toEqual([])
  })
})
