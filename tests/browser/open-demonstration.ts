import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject } from 'vitest'
import { useChromium } from './use-chromium.ts'
import { serveFolder, type Served } from './serve-folder.ts'

/** Serves the demonstration site and starts a browser for the tests of a file. */
export function openDemonstration() {
  const browser = useChromium()
  let site: Served

  beforeAll(async () => {
    site = await serveFolder(inject('demonstration'))
  })

  afterAll(async () => {
    await site.close()
  })

  return {
    get browser() {
      return browser()
    },
    get origin() {
      return site.origin
    },
    /** Opens a page without JavaScript, as the promise is that none is needed. */
    async open(path: string, options: Parameters<Browser['newContext']>[0] = {}): Promise<{ page: Page; context: BrowserContext }> {
      const context = await browser().newContext({ javaScriptEnabled: false, ...options })
      const page = await context.newPage()
      const response = await page.goto(site.origin + path)
      expect(response?.status()).toBe(200)
      return { page, context }
    },
  }
}
