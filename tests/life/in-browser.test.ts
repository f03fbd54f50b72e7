import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { runAxe } from '../browser/run-axe.ts'
import { useChromium } from '../browser/use-chromium.ts'
import type { Served } from '../browser/serve-folder.ts'
import { DEMONSTRATION_NOW } from '../global-setup.ts'
import { runDateline } from '../run-dateline.ts'
import { serveWithHeaders } from './serve-with-headers.ts'

/* The demonstration site as a server with the headers of its own files would serve it, in a browser that minds them. */

const browser = useChromium()
let site: Served | undefined
const folder = mkdtempSync(join(tmpdir(), 'dateline-headers-'))

beforeAll(async () => {
  expect(runDateline(['build', '--out', folder, '--now', DEMONSTRATION_NOW]).stderr).toBe('')
  site = await serveWithHeaders(folder)
}, 120_000)

afterAll(async () => {
  await site?.close()
  rmSync(folder, { recursive: true, force: true })
})

/** Opens a page and gathers whatever the browser has to say about it: violations of the policy, warnings, failed requests. */
async function open(path: string): Promise<{ readonly page: Page; readonly complaints: string[] }> {
  const page = await (await newContext()).newPage()
  const complaints: string[] = []
  page.on('console', (message) => void (/^(error|warning)$/.test(message.type()) && complaints.push(message.text())))
  page.on('requestfailed', (request) => void complaints.push(`failed: ${request.url()}`))
  await page.goto(addressOf(path), { waitUntil: 'load' })
  return { page, complaints }
}

describe('a browser that minds the headers', () => {
  it.each([
    '/',
    '/404.html',
    '/fr/',
    '/ar/news/2026/lake-chad-floods-response/',
    '/en/news/2026/horn-of-africa-drought-displacement/',
    '/en/news/2026/migration-health-report-corrected/',
    '/en/corrections/',
    '/es/about/',
  ])('finds nothing against the rules at %s', async (path) => {
    const { page, complaints } = await open(path)
    expect(complaints).toEqual([])
    expect(await page.evaluate(() => document.styleSheets[0]?.cssRules.length)).toBeGreaterThan(10)
    const pictures = await page
      .locator('img:not([loading="lazy"])')
      .evaluateAll((all) => all.map((one) => (one as HTMLImageElement).naturalWidth))
    expect(pictures.filter((width) => width === 0)).toEqual([])
    await page.context().close()
  })

  it('does mind them', async () => {
    const { page, complaints } = await open('/fr/news/2026/lake-chad-floods-response/')
    await page.evaluate(() =>
      document.body.insertAdjacentHTML('beforeend', '<p style="color: red">Red</p><img src="https://elsewhere.example/a.png">'),
    )
    await expect.poll(() => complaints.join(' ')).toMatch(/img-src/)
    expect(complaints.join(' ')).toMatch(/style-src/)
    await page.context().close()
  })
})

describe('the page of corrections', () => {
  it.each(['/en/corrections/', '/ar/corrections/'])('has nothing for axe to complain about, and fits a phone: %s', async (path) => {
    const context = await newContext({ bypassCSP: true, viewport: { width: 320, height: 640 } })
    const page = await context.newPage()
    await page.goto(addressOf(path))
    expect(await page.locator('.correction').count()).toBeGreaterThan(0)
    const { violations } = await runAxe(page)
    expect(violations.map(({ id }) => id)).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBeLessThanOrEqual(0)
    await context.close()
  })

  it('is one step from a release that was corrected', async () => {
    const { page } = await open('/fr/news/2026/migration-health-report-corrected/')
    await page.locator('.notices a[href="/fr/corrections/"]').click()
    await page.waitForURL(addressOf('/fr/corrections/'))
    expect(await page.locator('.correction a').first().getAttribute('href')).toBe('/fr/news/2026/migration-health-report-corrected/')
    await page.context().close()
  })
})

function addressOf(path: string): string {
  return `${site?.origin ?? ''}${path}`
}

async function newContext(options: Parameters<Browser['newContext']>[0] = {}): Promise<BrowserContext> {
  return browser().newContext(options)
}
