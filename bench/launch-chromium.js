import { existsSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import bundled from '@sparticuz/chromium'
import { chromium } from 'playwright-core'

const USUAL_PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/google-chrome',
  '/usr/bin/chromium-browser',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]

/** Quiet: no updates, no first run, nothing asked of anybody. */
const ARGUMENTS = [
  ...['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'],
  ...['--disable-background-networking', '--disable-component-update', '--disable-sync'],
]

/** How often the one inside the package is started, half a second apart, until it is there whole. */
const TRIES = 60

/**
 * A Chromium: the one that CHROME_PATH names, an installed one, or the one that comes inside an npm package (Linux).
 * @returns {Promise<import('playwright-core').Browser>}
 */
export async function launchChromium() {
  const named = process.env['CHROME_PATH']
  const installed = named ?? USUAL_PLACES.find((path) => existsSync(path))
  if (installed !== undefined) return chromium.launch({ executablePath: installed, args: ARGUMENTS })
  // Its own arguments are for a machine of one process, in which the browser dies with its first page, and for lax security.
  const executablePath = await bundled.executablePath()
  for (let tries = 1; ; tries += 1) {
    try {
      return await chromium.launch({ executablePath, args: ARGUMENTS })
    } catch (error) {
      // Another process that came first is still unpacking it.
      if (tries === TRIES || !String(error).includes('ETXTBSY')) throw error
      await sleep(500)
    }
  }
}
