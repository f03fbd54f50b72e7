import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { inTheMiddle } from './corpus/in-the-middle.js'
import { releaseAt } from './corpus/release-at.js'
import { launchChromium } from './launch-chromium.js'
import { environment } from './measure.js'

const COMMAND = fileURLToPath(new URL('../lib/dateline.js', import.meta.url))

/**
 * Times `dateline dev`: its start, with what an earlier one remembers, and how long after a body was saved the open page shows it in a
 * browser: from before the file is written until the frame in which it stands has been painted.
 * @param {import('./model.ts').Site} site of Dateline
 * @param {number} runs
 * @returns {Promise<import('./model.ts').Saves>}
 */
export async function timeSaves({ generator, folder, size }, runs) {
  await (await startDev(folder)).end()
  const dev = await startDev(folder)
  const browser = await launchChromium()
  try {
    const page = await browser.newPage()
    const seconds = []
    for (let turn = 1; turn <= runs; turn++) {
      const release = releaseAt(inTheMiddle(size, turn))
      const sentence = `A sentence that was saved in turn ${turn}.`
      await page.goto(`${dev.origin}${addressOf(release)}`)
      await page.locator('dateline-bar #toggle').waitFor()
      const seen = await watchFor(page, sentence)
      // Nobody saves twice within a second, and what watches files gathers what comes that fast.
      await sleep(1000)
      const start = performance.timeOrigin + performance.now()
      generator.writeRelease(folder, { ...release, body: `${release.body}\n\n${sentence}` })
      seconds.push(((await seen()) - start) / 1000)
    }
    return { size, start: dev.seconds, seconds }
  } finally {
    await browser.close()
    await dev.end()
  }
}

/** @param {import('./model.ts').CorpusRelease} release */
function addressOf({ language, date, id }) {
  return join('/', language, 'news', date.slice(0, 4), id.slice(id.lastIndexOf('/') + 1), '/')
}

/**
 * Watches an open page for a text; what is answered waits for it and tells when it was seen, in milliseconds since 1970.
 * @param {import('playwright-core').Page} page
 * @param {string} text
 * @returns {Promise<() => Promise<number>>}
 */
async function watchFor(page, text) {
  await page.evaluate((wanted) => {
    const seen = new Promise((resolve) => {
      const observer = new MutationObserver(() => {
        if (!document.body.textContent?.includes(wanted)) return
        observer.disconnect()
        // What is asked for in a frame is done when it has been painted.
        requestAnimationFrame(() => setTimeout(() => resolve(performance.timeOrigin + performance.now())))
      })
      observer.observe(document.body, { subtree: true, childList: true, characterData: true })
    })
    Object.assign(window, { seen })
  }, text)
  return () => page.evaluate(() => /** @type {{ seen: Promise<number> }} */ (/** @type {unknown} */ (window)).seen)
}

/** @param {string} root */
async function startDev(root) {
  const start = performance.now()
  const child = spawn(process.execPath, [COMMAND, 'dev', '--root', root, '--port', '0'], {
    env: environment(),
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  const [line] = await once(child.stdout.setEncoding('utf8'), 'data')
  const seconds = (performance.now() - start) / 1000
  return {
    seconds,
    origin: /http:\/\/localhost:\d+/.exec(line)?.[0] ?? '',
    async end() {
      child.kill('SIGINT')
      await once(child, 'close')
    },
  }
}
