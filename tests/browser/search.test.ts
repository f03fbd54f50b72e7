import type { BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { complaints, OF_COLOURS, runAxe } from './run-axe.ts'
import { useChromium } from './use-chromium.ts'
import type { Served } from './serve-folder.ts'
import { serveWithHeaders } from '../life/serve-with-headers.ts'

/* The search of the demonstration site, under the headers that it asks for, by keyboard. */

const browser = useChromium()
let site: Served

beforeAll(async () => {
  site = await serveWithHeaders(inject('demonstration'))
})

afterAll(async () => {
  await site.close()
})

/** What the page comes to show, however slow the machine is. */
function soon<T>(look: () => T | Promise<T>) {
  return expect.poll(look, { timeout: 20_000 })
}

async function open(path: string, options: BrowserContextOptions = {}) {
  const page = await (await browser().newContext(options)).newPage()
  const asked: string[] = []
  const complaints: string[] = []
  page.on('request', (request) => void asked.push(new URL(request.url()).pathname))
  page.on('console', (message) => void (/^(error|warning)$/.test(message.type()) && complaints.push(message.text())))
  await page.goto(site.origin + path, { waitUntil: 'networkidle' })
  return { page, asked, complaints }
}

/** How many were found, once that is told. */
async function told(page: Page): Promise<number> {
  await soon(() => page.locator('[data-status]').textContent()).toMatch(/\d$/)
  return Number(/\d+$/.exec((await page.locator('[data-status]').textContent()) ?? '')?.[0])
}

const titles = (page: Page) => page.locator('[data-results] .card-title').allTextContents()

describe('the search', () => {
  it.each([
    ['en', 'health workers', /worker/i],
    // Each is found in another form than that in which it is asked for.
    ['fr', 'enfant', /enfants/i],
    ['es', 'trabajador', /trabajador[ae]s/i],
    ['ar', 'مهاجر', /المهاجرين|مهاجرين|المهاجرون/],
  ])('is reached and used by keyboard: %s', async (language, query, form) => {
    const { page, complaints } = await open(`/${language}/`)
    await page.locator('.site-search input').focus()
    await page.keyboard.type(query)
    await page.keyboard.press('Enter')
    await page.waitForURL(`**/${language}/search/?q=*`)
    expect(await told(page)).toBeGreaterThan(0)
    const marks = await page.locator('[data-results] mark').allTextContents()
    expect(
      marks.some((mark) => form.test(mark)),
      marks.join(' '),
    ).toBe(true)
    const hrefs = await page.locator('[data-results] a').evaluateAll((links) => links.map((link) => link.getAttribute('href')))
    expect(hrefs.filter((href) => !href?.startsWith(`/${language}/news/`))).toEqual([])
    expect(complaints).toEqual([])
    await page.locator('[data-results] a').first().focus()
    await page.keyboard.press('Enter')
    await page.waitForURL(`${site.origin}${hrefs[0]}`)
    await page.context().close()
  })

  it('loads nothing of the index until somebody searches, and then from this site only', async () => {
    const { page, asked } = await open('/fr/search/')
    expect(asked.filter((path) => path.startsWith('/search/'))).toEqual([])
    await page.locator('#q').fill('femmes')
    await page.keyboard.press('Enter')
    await told(page)
    expect(asked.filter((path) => path.startsWith('/search/fr/')).length).toBeGreaterThan(4)
    await page.context().close()
  })

  it('can be narrowed by keyboard, is found again at its address, and goes back', async () => {
    const { page } = await open('/en/search/?q=people')
    const all = await told(page)
    await page.locator('[data-filter=type] summary').focus()
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Space')
    const chosen = await page.locator('[name=type]:checked').getAttribute('value')
    await soon(async () => told(page)).toBeLessThan(all)
    expect(new URL(page.url()).searchParams.getAll('type')).toEqual([chosen])
    const fewer = await told(page)
    const kinds = new Set(await page.locator('[data-results] .type').allTextContents())
    expect(kinds.size).toBe(1)

    const again = await open(new URL(page.url()).pathname + new URL(page.url()).search)
    expect(await told(again.page)).toBe(fewer)
    expect(await again.page.locator('[data-filter=type] summary').textContent()).toContain('(1)')
    await again.page.locator('[data-clear]').click()
    await soon(async () => told(again.page)).toBe(all)
    await again.page.locator('#q').fill('health')
    await again.page.keyboard.press('Enter')
    await soon(async () => told(again.page)).not.toBe(all)
    await again.page.goBack()
    await soon(async () => told(again.page)).toBe(all)
    await again.page.context().close()
    await page.context().close()
  })

  it.each([
    ['region', 'south-america'],
    ['year', '2025'],
  ])('narrows to a %s without any word, newest first', async (name, value) => {
    const { page } = await open(`/en/search/?${name}=${value}`)
    expect(await told(page)).toBeGreaterThan(0)
    const days = await daysOf(page)
    expect(days).toEqual(days.toSorted().toReversed())
    if (name === 'year') expect(days.filter((day) => !day.startsWith(value))).toEqual([])
    await page.context().close()
  })

  it('shows the newest first when asked, and more when asked, where the keyboard goes on', async () => {
    const { page } = await open('/fr/search/?q=personnes')
    expect(await told(page)).toBeGreaterThan(10)
    await page.locator('[name=sort][value=date]').check()
    // For a moment there are none.
    await soon(async () => isNewestFirst(await daysOf(page))).toBe(true)
    await soon(() => titles(page).then((all) => all.length)).toBe(10)
    await page.locator('[data-more]').focus()
    await page.keyboard.press('Enter')
    await soon(() => titles(page).then((all) => all.length)).toBeGreaterThan(10)
    expect(
      await page
        .locator('[data-results] li')
        .nth(10)
        .locator('a')
        .evaluate((link) => link === document.activeElement),
    ).toBe(true)
    await page.context().close()
  })

  it('says so where nothing is found, and where it is out of reach', async () => {
    const { page } = await open('/en/search/?q=zzzzqqqq')
    await soon(() => page.locator('[data-status]').textContent()).toMatch(/^Nothing was found/)
    await page.route('**/search/en/**', (route) => route.abort())
    await page.reload()
    await soon(() => page.locator('[data-status]').textContent()).toMatch(/out of reach/)
    await page.context().close()
  })

  it.each([
    ['fr', 'femmes'],
    ['ar', 'المهاجرين'],
  ])('fits a phone and has nothing for axe to complain about, light or dark: %s', async (language, query) => {
    const { page } = await open(`/${language}/search/?q=${query}&sort=date`, { bypassCSP: true, viewport: { width: 320, height: 640 } })
    expect(await told(page)).toBeGreaterThan(0)
    await page.locator('[data-filters] > summary').click()
    await page.locator('[data-filter=region] summary').click()
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBeLessThanOrEqual(0)
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      const { violations } = await runAxe(page, colorScheme === 'dark' ? OF_COLOURS : {})
      expect(complaints(violations), colorScheme).toEqual([])
    }
    await page.context().close()
  })

  it('leads into the archive by year and term without JavaScript', async () => {
    const { page } = await open('/es/search/?q=agua', { javaScriptEnabled: false, viewport: { width: 320, height: 640 } })
    expect(await page.locator('.search-note').isVisible()).toBe(true)
    expect(await page.locator('[data-needs-script]:visible').count()).toBe(0)
    const hrefs = await page.locator('.search-browse a').evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))
    for (const wanted of ['/es/archive/2026/', '/es/topics/shelter/', '/es/regions/south-america/', '/es/countries/per/']) {
      expect(hrefs).toContain(wanted)
    }
    await page.context().close()
  })
})

async function daysOf(page: Page): Promise<string[]> {
  return page.locator('[data-results] time').evaluateAll((all) => all.map((one) => (one.getAttribute('datetime') ?? '').slice(0, 10)))
}

function isNewestFirst(days: readonly string[]): boolean {
  return days.length > 0 && days.join() === days.toSorted().toReversed().join()
}
