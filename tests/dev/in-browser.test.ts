import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { describe, expect, it, onTestFinished } from 'vitest'
import { runAxe } from '../browser/run-axe.ts'
import { devNewsroom } from './dev-newsroom.ts'
import { contentFile, openDevHere } from './open-dev-here.ts'
import { useChromium } from '../browser/use-chromium.ts'
import { releaseText } from '../release-text.ts'

/* The development server as somebody sees it who writes. */

const browser = useChromium()

const LONG = Array.from({ length: 80 }, (_, index) => `Paragraph ${index}.`).join('\n\n')
const STORM = '/en/news/2026/storm/'
const PATIENCE = { timeout: 20_000 }

/** A newsroom, and a page of it that is open. Whatever the browser complains of is gathered. */
async function work(path: string, options: Parameters<Browser['newContext']>[0] = {}) {
  const root = devNewsroom({ 'content/releases/storm.en.md': releaseText(['date: 2026-03-02', 'title: Storm'], LONG) })
  const dev = await openDevHere(root)
  const context = await browser().newContext({ viewport: { width: 1280, height: 800 }, ...options })
  onTestFinished(async () => context.close())
  const page = await context.newPage()
  const complaints: string[] = []
  page.on('console', (message) => void (/^(error|warning)$/.test(message.type()) && complaints.push(message.text())))
  page.on('pageerror', ({ message }) => void complaints.push(message))
  await page.goto(dev.origin + path)
  await page.locator('#toggle').waitFor()
  // What the page has in memory is gone when it is loaded again.
  await page.evaluate(() => Object.assign(window, { kept: true }))
  const edit = (file: string, change: (text: string) => string) => {
    const text = readFileSync(contentFile(root, file), 'utf8')
    writeFileSync(contentFile(root, file), change(text))
  }
  return { root, dev, page, complaints, edit }
}

async function isKept(page: Page): Promise<boolean> {
  return page.evaluate(() => 'kept' in window)
}

describe('a page that is open', () => {
  it('shows a save where one has scrolled to', async () => {
    const { page, edit, complaints } = await work(STORM, { viewport: { width: 390, height: 700 } })
    await page.evaluate(() => window.scrollTo(0, 2000))
    const scrolled = await page.evaluate(() => window.scrollY)
    expect(scrolled).toBeGreaterThan(1000)
    edit('releases/storm.en.md', (text) => text.replace('Paragraph 79.', 'The end.'))
    await expect.poll(() => page.locator('.prose').textContent(), PATIENCE).toContain('The end.')
    expect(await page.evaluate(() => window.scrollY)).toBe(scrolled)
    edit('releases/storm.en.md', (text) => text.replace('title: Storm', 'title: Gale'))
    await expect.poll(() => page.title(), PATIENCE).toBe('Gale | Delta Press')
    expect(await page.locator('h1').textContent()).toBe('Gale')
    expect(await isKept(page)).toBe(true)
    expect(complaints).toEqual([])
  })

  it('takes other styles without being loaded again', async () => {
    const { root, page } = await work(STORM)
    const colour = () => page.evaluate(() => getComputedStyle(document.querySelector('h1') as Element).color)
    const before = await colour()
    mkdirSync(join(root, 'theme/styles'), { recursive: true })
    writeFileSync(join(root, 'theme/styles/bare.css'), 'h1 { color: rgb(1, 2, 3) !important }')
    await expect.poll(colour, PATIENCE).toBe('rgb(1, 2, 3)')
    expect(before).not.toBe('rgb(1, 2, 3)')
    expect(await page.locator('head link[rel="stylesheet"]').count()).toBe(1)
    expect(await isKept(page)).toBe(true)
  })

  it('goes where the page goes', async () => {
    const { page, edit, dev } = await work(STORM)
    edit('releases/storm.en.md', (text) => text.replace('title: Storm', 'slug: great-storm\ntitle: Storm'))
    await page.waitForURL(`${dev.origin}/en/news/2026/great-storm/`, PATIENCE)
    expect(await page.locator('h1').textContent()).toBe('Storm')
  })
})

describe('an error', () => {
  it('opens a panel over the page as it was, which goes when it is mended', async () => {
    const { page, edit, complaints } = await work(STORM)
    expect(await page.locator('dateline-bar .panel').count()).toBe(0)
    edit('releases/storm.en.md', (text) => text.replace('topic: rescue', 'topic: <img src=x>'))
    const problem = page.locator('dateline-bar .problems li')
    await problem.waitFor()
    expect(await problem.locator('.where').textContent()).toBe('content/releases/storm.en.md:5:8')
    expect(await problem.locator('.message').textContent()).toBe('error "<img src=x>" cannot be an id.')
    expect(await problem.locator('.line.here').textContent()).toBe('    5  topic: <img src=x>\n')
    expect(await problem.locator('.caret').textContent()).toBe(`${' '.repeat(14)}^\n`)
    expect(await problem.locator('.hint').textContent()).not.toBe('')
    expect(await problem.locator('img').count()).toBe(0)
    await expect.poll(() => page.locator('#toggle').textContent(), PATIENCE).toContain('Errors: 1')
    expect(await page.locator('h1').textContent()).toBe('Storm')
    await page.locator('#close').focus()
    await page.keyboard.press('Escape')
    expect(await page.locator('dateline-bar .panel').count()).toBe(0)
    edit('releases/storm.en.md', (text) => text.replace('<img src=x>', 'rescue').replace('title: Storm', 'title: Gale'))
    await expect.poll(() => page.locator('h1').textContent(), PATIENCE).toBe('Gale')
    await expect.poll(() => page.locator('#toggle').textContent(), PATIENCE).not.toContain('Errors')
    expect(await isKept(page)).toBe(true)
    expect(complaints).toEqual([])
  })
})

describe('time travel', () => {
  it('shows the site as readers will see it, and comes back', async () => {
    const { page } = await work('/en/news/')
    const news = page.locator('main')
    expect(await news.textContent()).toMatch(/Draft.*Sketch/)
    await page.locator('#toggle').focus()
    await page.keyboard.press('Enter')
    await page.getByLabel('What readers see').check()
    await expect.poll(() => news.textContent(), PATIENCE).not.toMatch(/Sketch|Feast/)
    await expect.poll(() => page.locator('#toggle').textContent(), PATIENCE).toContain('As readers see it now')

    await page.getByRole('button', { name: '1 July 2090, 10:00 (UTC+2)' }).click()
    await expect.poll(() => news.textContent(), PATIENCE).toContain('Feast')
    expect(await page.locator('.ribbon, .preview-ribbon').count()).toBe(0)
    await expect.poll(() => page.locator('#toggle').textContent(), PATIENCE).toContain('As readers will see it: 1 July 2090, 10:00 (UTC+2)')

    await page.getByLabel('At this moment (Europe/Paris)').fill('2090-07-01T09:59')
    await page.getByRole('button', { name: 'Show' }).click()
    await expect.poll(() => news.textContent(), PATIENCE).not.toContain('Feast')
    await page.getByRole('button', { name: 'Back to now' }).click()
    await expect.poll(() => news.textContent(), PATIENCE).toMatch(/Not for publication before.*Feast/)
    expect(await isKept(page)).toBe(true)
  })
})

describe('the toolbar', () => {
  it.each([
    ['en', STORM, 1280],
    ['ar', '/ar/', 320],
  ])('can be used by everybody, and fits: %s', async (_, path, width) => {
    const { root, page, dev, edit } = await work('/en/')
    edit('site.yaml', (text) => text.replace('[en, fr]', '[en, fr, ar]'))
    writeFileSync(contentFile(root, 'navigation/ar.yaml'), 'menu: []\n')
    await dev.shows('/ar/', 'dir="rtl"')
    edit('releases/storm.en.md', (text) => text.replace('topic: rescue', 'topic: nothing'))
    await page.setViewportSize({ width, height: 700 })
    await page.goto(dev.origin + path)
    await page.locator('dateline-bar .problems li.error').waitFor()
    const { violations, passes } = await runAxe(page)
    expect(violations.map(({ id, nodes }) => `${id} ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)).toEqual([])
    expect(passes.length).toBeGreaterThan(10)
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBeLessThanOrEqual(0)
  })
})
