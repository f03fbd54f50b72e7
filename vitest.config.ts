import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const SITE_TESTS = ['tests/demonstration/**/*.test.ts', 'tests/browser/**/*.test.ts']

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'dateline', development: false } },
  resolve: { alias: { 'dateline/jsx-runtime': fileURLToPath(new URL('src/jsx/jsx-runtime.ts', import.meta.url)) } },
  test: {
    reporters: ['default', './tests/closing-line.ts'],
    testTimeout: 30_000,
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
