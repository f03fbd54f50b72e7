import { SITE } from './site.js'

/** Every page but the later ones of lists, each with its versions. */
export function sitemapOf(news, lists) {
  const homes = SITE.languages.map((lang) => ({ lang, url: `/${lang}/` }))
  const pages = [
    ...homes.map(({ url }) => ({ url, versions: homes })),
    ...Object.values(news).flat(),
    ...lists.filter(({ number }) => number === 1),
  ]
  return `<?xml version="1.0" encoding="utf-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${pages.map(entry).join('\n')}
</urlset>
`
}

function entry({ url, versions }) {
  const links = versions.map((one) => `<xhtml:link rel="alternate" hreflang="${one.lang}" href="${SITE.url}${one.url}"/>`)
  return `<url><loc>${SITE.url}${url}</loc>${links.join('')}</url>`
}
