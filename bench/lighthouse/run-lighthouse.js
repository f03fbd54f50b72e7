// What Lighthouse says of the demonstration site on a phone: npm run lighthouse -- [report.md]
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import lighthouse from 'lighthouse'
import { describeMachine } from '../describe-machine.js'
import { markdownTable } from '../markdown-table.js'
import { median } from '../median.js'
import { freePort } from './free-port.js'
import { launchBrowser } from './launch-browser.js'
import { serveSite } from './serve-site.js'

const REPOSITORY = fileURLToPath(new URL('../..', import.meta.url))

const CATEGORIES = { performance: 'Performance', accessibility: 'Accessibility', 'best-practices': 'Best practices', seo: 'SEO' }

const PAGES = {
  Home: '/en/',
  'Release with a picture': '/en/news/2023/rabat-border-training/',
  List: '/en/news/',
  'Home, right to left': '/ar/',
  'Release, right to left': '/ar/news/2023/rabat-border-training/',
}

/** Of so many looks at a page the one in the middle counts. */
const RUNS = 3

const folder = mkdtempSync(join(tmpdir(), 'dateline-lighthouse-'))
const port = await freePort()
const origin = `http://127.0.0.1:${port}`
// The addresses that pages call their own are to be those that are looked at.
const build = ['build', '--root', REPOSITORY, '--out', join(folder, 'dist'), '--base-url', origin, '--no-memo']
execFileSync(process.execPath, [join(REPOSITORY, 'lib/dateline.js'), ...build], { stdio: ['ignore', 'ignore', 'inherit'] })
const site = await serveSite(join(folder, 'dist'), port)
const browser = await launchBrowser()
try {
  const rows = []
  for (const [name, path] of Object.entries(PAGES)) rows.push(await rowOf(name, `${origin}${path}`))
  const report = reportOf(rows)
  process.stdout.write(report)
  const file = process.argv[2]
  if (file !== undefined) writeFileSync(file, report)
} finally {
  await browser.close()
  await site.close()
  rmSync(folder, { recursive: true, force: true })
}

/** @param {string} name @param {string} address */
async function rowOf(name, address) {
  /** @type {import('lighthouse').Result[]} */
  const looks = []
  for (let run = 0; run < RUNS; run++) {
    const result = await lighthouse(address, { port: browser.port, onlyCategories: Object.keys(CATEGORIES), logLevel: 'error' })
    if (!result) throw new Error(`Lighthouse said nothing of ${address}.`)
    looks.push(result.lhr)
  }
  /** @param {string} id */
  const figure = (id) => median(looks.map(({ audits }) => audits[id]?.numericValue ?? Number.NaN))
  return {
    name,
    scores: Object.keys(CATEGORIES).map((id) => median(looks.map(({ categories }) => Math.round((categories[id]?.score ?? 0) * 100)))),
    paint: figure('largest-contentful-paint'),
    shift: figure('cumulative-layout-shift'),
    blocked: figure('total-blocking-time'),
    bytes: figure('total-byte-weight'),
    faults: [...new Set(looks.flatMap(faultsOf))],
  }
}

/** What cost a page points, apart from how fast it was. @param {import('lighthouse').Result} look */
function faultsOf({ audits, categories }) {
  const counted = Object.entries(categories).flatMap(([id, { auditRefs }]) =>
    id === 'performance' ? [] : auditRefs.filter(({ weight }) => weight > 0),
  )
  return counted.flatMap(({ id }) => (audits[id]?.score === null || (audits[id]?.score ?? 1) >= 1 ? [] : [id]))
}

/** @param {readonly Awaited<ReturnType<typeof rowOf>>[]} rows */
function reportOf(rows) {
  const machine = describeMachine(folder)
  const faults = rows.flatMap(({ name, faults: found }) => found.map((id) => `- ${name}: ${id}\n`))
  return `# Lighthouse, ${new Date().toISOString().slice(0, 10)}

Lighthouse ${versionOfLighthouse()}, Chromium ${browser.version}, its profile of a phone on a slow line (simulated), ${RUNS} looks at each page, the middle of each
figure. The demonstration site, served on the machine itself with the headers of its own \`_headers\` and texts compressed. ${machine.processor},
${machine.cores} cores, Node ${machine.node}, load before ${machine.loadBefore.toFixed(1)}. \`npm run lighthouse\` does it again.

${markdownTable(
  ['Page', ...Object.values(CATEGORIES), 'Largest paint', 'Layout shift', 'Blocked', 'Bytes in all'],
  rows.map(({ name, scores, paint, shift, blocked, bytes }) => [
    name,
    ...scores.map(String),
    `${(paint / 1000).toFixed(2)} s`,
    shift.toFixed(3),
    `${blocked.toFixed(0)} ms`,
    `${(bytes / 1000).toFixed(1)} kB`,
  ]),
)}
${faults.length === 0 ? '' : `\nWhat cost points beside speed:\n\n${faults.join('')}`}`
}

function versionOfLighthouse() {
  return JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8')).dependencies.lighthouse
}
