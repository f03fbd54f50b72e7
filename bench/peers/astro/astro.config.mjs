import { defineConfig } from 'astro/config'

export default defineConfig({
  site: 'https://bench.example',
  cacheDir: './.cache',
  trailingSlash: 'always',
  compressHTML: false,
  i18n: { locales: ['en', 'fr', 'es'], defaultLocale: 'en', routing: { prefixDefaultLocale: true, redirectToDefaultLocale: false } },
  // Pages whose facts and code are as they were are taken from the build before.
  experimental: { incrementalBuild: true },
})
