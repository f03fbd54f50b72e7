import { chromium } from 'playwright-core'
import bundled from '@sparticuz/chromium'
import { freePort } from './free-port.js'

/**
 * The Chromium of the browser tests, or the one that CHROME_PATH names.
 * @returns {Promise<{ readonly port: number, readonly version: string, close(): Promise<void> }>}
 */
export async function launchBrowser() {
  const port = await freePort()
  const executablePath = process.env['CHROME_PATH'] ?? (await bundled.executablePath())
  const args = [`--remote-debugging-port=${port}`, '--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking']
  const browser = await chromium.launch({ executablePath, args })
  return { port, version: browser.version(), close: () => browser.close() }
}
