import { defineConfig } from 'vitest/config'

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    reporters: ['default', './tests/closing-line.ts'],
    globalSetup: './tests/global-setup.ts',
    testTimeout: 30_000,
  },
})
