import { existsSync, statfsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

// Many tests write whole sites, which takes two thirds of the time where that is in memory.
if (process.env['TMPDIR'] === undefined && isRoomy('/dev/shm')) process.env['TMPDIR'] = '/dev/shm'

const SITE_TESTS = ['tests/demonstration/**/*.test.ts', 'tests/browser/**/*.test.ts']

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'dateline', development: false } },
  resolve: { alias: { 'dateline/jsx-runtime': fileURLToPath(new URL('src/jsx/jsx-runtime.ts', import.meta.url)) } },
  test: {
    reporters: ['default', './tests/closing-line.ts'],
    testTimeout: 30_000,
    // A browser may take a while to start where both processors are busy.
    hookTimeout: 30_000,
    // To load everything anew for each file would take half the time of all tests. What a test changes it takes back.
    isolate: false,
    maxWorkers: '100%',
    unstubEnvs: true,
    projects: [
      { extends: true, test: { name: 'parts', include: ['tests/**/*.test.{ts,tsx}'], exclude: SITE_TESTS } },
      // These look at the demonstration site, which is built once for all of them.
      { extends: true, test: { name: 'site', include: SITE_TESTS, globalSetup: './tests/global-setup.ts' } },
    ],
  },
})

/** Whether a folder is there and has room for what tests leave in it at once, many times over. */
function isRoomy(folder: string): boolean {
  if (!existsSync(folder)) return false
  const { bavail, bsize } = statfsSync(folder)
  return bavail * bsize > 4 * 1024 ** 3
}
