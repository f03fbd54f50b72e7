import { gzipSync } from 'node:zlib'
import type { Page, Response } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { openDemonstration } from './open-demonstration.ts'
import { complaints, runAxe } from './run-axe.ts'

const site = openDemonstration()

describe('a page', () => {
  it.each(['/fr/', '/ar/news/2026/lake-chad-floods-response/'])('is accessible on a phone with its menu open: %s', async (path) => {
    const { page, context } = await site.open(path, { javaScriptEnabled: true, viewport: { width: 320, height: 640 } })
    await page.locator('.menu-button').click()
    await page.locator('#site-menu summary').first().click()
    const { violations } = await runAxe(page)
    expect(complaints(violations)).toEqual([])
    await context.close()
  })

  it('asks nothing of other hosts and runs no script', async () => {
    const context = await site.browser.newContext()
    const page = await context.newPage()
    const requests: string[] = []
    page.on('request', (request) => void requests.push(request.url()))
    await page.goto(`${site.origin}/fr/news/2026/lake-chad-floods-response/`, { waitUntil: 'load' })
    expect(requests.length).toBeGreaterThan(1)
    expect(requests.filter((url) => !url.startsWith(site.origin))).toEqual([])
    expect(requests.filter((url) => /\.m?js$/.test(url))).toEqual([])
    await context.close()
  })
})

describe('the menu', () => {
  it('opens by keyboard on a wide screen, shows one panel at a time, and leads on', async () => {
    const { page, context } = await site.open('/fr/', { javaScriptEnabled: true, viewport: { width: 1280, height: 900 } })
    const entries = page.locator('#site-menu summary')
    expect(await entries.count()).toBeGreaterThanOrEqual(4)
    expect(await page.locator('#site-menu .menu-panel:visible').count()).toBe(0)

    await tabTo(page, '#site-menu summary')
    await page.keyboard.press('Enter')
    expect(await page.locator('#site-menu .menu-panel:visible').count()).toBe(1)
    await page.keyboard.press('Tab')
    expect(await focused(page)).toMatch(/^a \/fr\//)

    await entries.nth(1).focus()
    await page.keyboard.press('Space')
    expect(await page.locator('#site-menu .menu-panel:visible').count()).toBe(1)
    expect(await entries.nth(1).evaluate((summary) => summary.closest('details')?.open)).toBe(true)

    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/fr\/.+\//)
    await context.close()
  })

  it('opens by touch on a phone, without JavaScript, three levels deep', async () => {
    const { page, context } = await site.open('/ar/', { viewport: { width: 320, height: 640 }, hasTouch: true, isMobile: true })
    expect(await page.locator('#site-menu').isVisible()).toBe(false)
    await page.locator('.menu-button').tap()
    expect(await page.locator('#site-menu').isVisible()).toBe(true)
    await page.locator('#site-menu summary').first().tap()
    const third = page.locator('#site-menu .menu-link:visible').first()
    expect(await third.isVisible()).toBe(true)
    await third.tap()
    await page.waitForURL(/\/ar\/.+\//)
    await context.close()
  })

  it('closes by its button and by Escape', async () => {
    const { page, context } = await site.open('/fr/', { viewport: { width: 320, height: 640 } })
    await page.locator('.menu-button').click()
    await page.locator('.menu-close').click()
    expect(await page.locator('#site-menu').isVisible()).toBe(false)
    await page.locator('.menu-button').click()
    await page.keyboard.press('Escape')
    expect(await page.locator('#site-menu').isVisible()).toBe(false)
    await context.close()
  })

  it('has targets that a finger meets', async () => {
    const { page, context } = await site.open('/fr/', { javaScriptEnabled: true, viewport: { width: 320, height: 640 } })
    await page.locator('.menu-button').click()
    const heights = await page.locator('#site-menu summary').evaluateAll((all) => all.map((one) => one.getBoundingClientRect().height))
    expect(Math.min(...heights)).toBeGreaterThanOrEqual(44)
    await context.close()
  })
})

describe('the language switch', () => {
  it('lands on the same release', async () => {
    const { page, context } = await site.open('/fr/news/2026/lake-chad-floods-response/')
    await page.locator('.languages a[hreflang="ar"]').first().click()
    await page.waitForURL('**/ar/news/2026/lake-chad-floods-response/')
    expect(await page.locator('html').getAttribute('dir')).toBe('rtl')
    await context.close()
  })

  it('leads home where the release does not exist in a language, and says so', async () => {
    const { page, context } = await site.open('/fr/news/2026/reseau-regional-de-lutte-contre-la-traite/')
    const arabic = page.locator('.languages a[hreflang="ar"]').first()
    expect(await arabic.getAttribute('href')).toBe('/ar/')
    const words = `${await arabic.getAttribute('title')} ${await arabic.textContent()}`
    expect(words).toContain('غير')
    await context.close()
  })

  it('leads from a list to the same list', async () => {
    const { page, context } = await site.open('/es/topics/climate-mobility/')
    expect(await page.locator('.languages a[hreflang="en"]').first().getAttribute('href')).toBe('/en/topics/climate-mobility/')
    await context.close()
  })
})

describe('a release', () => {
  it('offers its contacts as links that call and write', async () => {
    const { page, context } = await site.open('/fr/news/2026/reseau-regional-de-lutte-contre-la-traite/')
    const text = (await page.locator('main').textContent()) ?? ''
    expect(text.replace(/\s+/g, ' ')).toContain('Pour plus d’informations, veuillez contacter Dolores Cortés ou Oscar Sandoval, OIM Lima')
    expect(await page.locator('main a[href="tel:+5112217698"]').count()).toBeGreaterThan(0)
    expect(await page.locator('main a[href="mailto:dcortes@iom.int"]').count()).toBe(1)
    await context.close()
  })

  it('keeps phone numbers from left to right in Arabic', async () => {
    const { page, context } = await site.open('/ar/news/2026/lake-chad-floods-response/', { javaScriptEnabled: true })
    const isolated = await page
      .locator('main a[href^="tel:"]')
      .evaluateAll((links) => links.map((link) => getComputedStyle(link.querySelector('bdi') ?? link).direction))
    expect(isolated.length).toBeGreaterThan(0)
    expect(new Set(isolated)).toEqual(new Set(['ltr']))
    await context.close()
  })

  it('weighs little: the first view is a page and a style sheet, 30 kB on the wire at most, with fonts that are there', async () => {
    const context = await site.browser.newContext()
    const page = await context.newPage()
    const responses: Response[] = []
    page.on('response', (response) => void responses.push(response))
    await page.goto(`${site.origin}/ar/news/2026/lake-chad-floods-response/`, { waitUntil: 'networkidle' })
    const loaded = responses.filter((response) => !['image', 'other'].includes(response.request().resourceType()))
    expect(loaded.map((response) => response.request().resourceType())).toEqual(['document', 'stylesheet'])
    const sizes = await Promise.all(loaded.map(async (response) => gzipSync(await response.body()).length))
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(30_000)
    expect(context.serviceWorkers()).toEqual([])
    await context.close()
  })

  it.each(['fr', 'ar'])(
    'prints as a letter: who writes, the text, whom to call, where it stands, and no way to go: %s',
    async (language) => {
      const path = `/${language}/news/2026/global-data-forum-advisory/`
      const { page, context } = await site.open(path)
      await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
      const seen = ['.brand-logo', '.brand-name', 'h1', '.prose', '.event', '.contacts', '.print-address']
      for (const one of seen) expect(await page.locator(`${one} >> visible=true`).count(), one).toBe(1)
      const unseen = 'nav, form, button, footer, .related, .picture-download, .event-ways'
      expect(await page.locator(unseen).locator('visible=true').count()).toBe(0)
      expect(await page.locator('.print-address').textContent()).toMatch(new RegExp(`^https://.+${path}$`))
      await context.close()
    },
  )

  it('prints where its links lead outside', async () => {
    const { page, context } = await site.open('/ar/news/2026/dakar-returnees-cooperative/', { javaScriptEnabled: true })
    await page.emulateMedia({ media: 'print' })
    const links = page.locator(".prose a[href^='https://']")
    const written = await links.evaluateAll((all) =>
      all.map((link) => [getComputedStyle(link, '::after').content, link.getAttribute('href')]),
    )
    expect(written.length).toBeGreaterThan(0)
    for (const [content, href] of written) expect(content).toContain(href)
    await context.close()
  })
})

async function tabTo(page: Page, selector: string): Promise<void> {
  for (let step = 0; step < 30; step++) {
    await page.keyboard.press('Tab')
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) return
  }
  throw new Error(`No focus on ${selector} within 30 steps`)
}

async function focused(page: Page): Promise<string> {
  return page.evaluate(() => `${document.activeElement?.tagName.toLowerCase()} ${document.activeElement?.getAttribute('href')}`)
}
