import type { Browser } from 'playwright-core'
import { afterAll, beforeAll } from 'vitest'
import { launchChromium } from './launch-chromium.ts'

/** A browser for the tests of a file, from the first of them to the last. */
export function useChromium(): () => Browser {
  let browser: Browser | undefined
  beforeAll(async () => {
    browser = await launchChromium()
  }, 120_000)
  afterAll(async () => browser?.close())
  return () => {
    if (!browser) throw new Error('There is no browser yet.')
    return browser
  }
}
