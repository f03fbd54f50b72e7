import { describe, expect, it } from 'vitest'
import { complaints, OF_COLOURS, runAxe } from '../browser/run-axe.ts'
import { deskNewsroom } from './desk-newsroom.ts'
import { openDevHere } from './open-dev-here.ts'
import { useChromium } from '../browser/use-chromium.ts'

const browser = useChromium()

describe('the desk in a browser', () => {
  it('is walked with the keyboard to a page as it will be, and needs no script for that', async () => {
    const dev = await openDevHere(deskNewsroom())
    const context = await browser().newContext({ javaScriptEnabled: false, locale: 'en-GB' })
    const page = await context.newPage()
    await page.goto(`${dev.origin}/_desk/`)
    const reached: string[] = []
    for (let step = 0; step < 60 && !reached.at(-1)?.startsWith('See it at that moment'); step++) {
      await page.keyboard.press('Tab')
      reached.push((await page.locator(':focus').textContent()) ?? '')
    }
    expect(reached.map((text) => text.trim())).toEqual(
      expect.arrayContaining(['العربية', '10:00 Feast', 'See it at that moment: content/releases/feast.en.md']),
    )
    await page.keyboard.press('Enter')
    await page.waitForURL(`${dev.origin}/en/news/2090/feast/`)
    expect(await page.locator('h1').textContent()).toBe('Feast')
    expect(dev.site.outlook.withHeld).toBe(false)
    await page.goto(`${dev.origin}/_desk/?lang=en`)
    await page.getByRole('button', { name: 'Back to now' }).click()
    expect(dev.site.outlook).toEqual({ withHeld: true })
    await context.close()
  })

  it('has room on a phone from right to left, and is reached from the toolbar in the language of the page', async () => {
    const dev = await openDevHere(deskNewsroom())
    const context = await browser().newContext({ viewport: { width: 320, height: 640 } })
    const page = await context.newPage()
    const complaints: string[] = []
    page.on('console', (message) => void (/^(error|warning)$/.test(message.type()) && complaints.push(message.text())))
    page.on('pageerror', ({ message }) => void complaints.push(message))
    await page.goto(`${dev.origin}/_desk/?lang=ar`)
    await page.locator('#toggle').waitFor()
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
    expect(await page.locator('#desk').count()).toBe(0)
    await page.goto(`${dev.origin}/fr/`)
    await page.locator('#desk').click()
    await page.waitForURL(`${dev.origin}/_desk/?lang=fr`)
    expect(await page.locator('h1').textContent()).toBe('Le desk')
    expect(complaints).toEqual([])
    await context.close()
  })

  it('hinders nobody, in the light and in the dark', { timeout: 120_000 }, async () => {
    const dev = await openDevHere(deskNewsroom())
    const context = await browser().newContext({ viewport: { width: 320, height: 640 }, colorScheme: 'light' })
    const page = await context.newPage()
    await page.goto(`${dev.origin}/_desk/?lang=ar`)
    const { violations } = await runAxe(page, {}, ['dateline-bar'])
    await page.emulateMedia({ colorScheme: 'dark' })
    violations.push(...(await runAxe(page, OF_COLOURS, ['dateline-bar'])).violations)
    expect(complaints(violations)).toEqual([])
    await context.close()
  })
})
