import axe from 'axe-core'
import type { Browser, Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { openDemonstration } from './open-demonstration.ts'
import { complaints, OF_COLOURS, runAxe } from './run-axe.ts'
import type { Language } from '../../src/model/locale.ts'

/** One page of every kind. */
const PAGES = [
  ['home', '/'],
  ['news', '/news/'],
  ['numbered news', '/news/page/1/'],
  ['release', '/news/2026/lake-chad-floods-response/'],
  ['release with a table', '/news/2026/horn-of-africa-drought-displacement/'],
  ['corrected release', '/news/2026/migration-health-report-corrected/'],
  ['advisory', '/news/2026/global-data-forum-advisory/'],
  ['topic', '/topics/climate-mobility/'],
  ['countries', '/countries/'],
  ['archive', '/archive/'],
  ['year', '/archive/2026/'],
  ['standing', '/about/'],
  ['events', '/events/'],
  ['digests', '/digest/'],
  ['digest', '/digest/2026-w35/'],
  ['follow', '/follow/'],
  ['search', '/search/'],
] as const

const WIDTHS = [320, 768, 1280]

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** Looks at every kind of page in a language; a file for each, since files share the processors. */
export function lookAtEveryKindOfPage(language: Language, others: readonly (readonly [kind: string, path: string])[] = []): void {
  const site = openDemonstration()
  // One page after the other in one window: a new one would compile axe anew, which takes longer than to look.
  let page: Page | undefined

  describe('every kind of page', () => {
    it.each([...PAGES.map(([kind, path]) => [kind, `/${language}${path}`] as const), ...others])(
      'fits and is accessible: %s %s',
      async (_, path) => {
        page ??= await openWindow(site.browser)
        await page.emulateMedia({ colorScheme: 'light' })
        const response = await page.goto(site.origin + path)
        expect(response?.status()).toBe(200)
        for (const width of WIDTHS) {
          await page.setViewportSize({ width, height: 900 })
          const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
          expect(overflow, `${path} at ${width} px`).toBeLessThanOrEqual(0)
        }
        const light = await runAxe(page, { runOnly: { type: 'tag', values: TAGS } })
        expect(complaints(light.violations)).toEqual([])
        expect(light.passes.length).toBeGreaterThan(10)
        await page.emulateMedia({ colorScheme: 'dark' })
        const dark = await runAxe(page, OF_COLOURS)
        expect(complaints(dark.violations)).toEqual([])
        expect(dark.passes.length).toBeGreaterThan(0)
      },
    )
  })
}

/** A window in which axe is there with every page. */
async function openWindow(browser: Browser): Promise<Page> {
  const context = await browser.newContext({ javaScriptEnabled: true })
  await context.addInitScript(axe.source)
  return context.newPage()
}
