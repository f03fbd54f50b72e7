import { escape } from '../shared/escape.js'
import { SITE } from '../shared/site.js'
import { structuredData } from '../shared/structured-data.js'

export function head({ title, url, description, versions, feed, release }) {
  const about = description ?? `${title} – ${SITE.name}`
  const alternates = versions.map((one) => `<link rel="alternate" hreflang="${one.lang}" href="${SITE.url}${one.url}">\n`)
  const original = versions.find((one) => one.lang === 'en')
  return `<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(title)} | ${SITE.name}</title>
<meta name="description" content="${escape(about)}">
<meta name="color-scheme" content="light dark">
<link rel="stylesheet" href="/site.css">
<link rel="canonical" href="${SITE.url}${url}">
${alternates.join('')}${original ? `<link rel="alternate" hreflang="x-default" href="${SITE.url}${original.url}">` : ''}
${feed ? `<link rel="alternate" type="application/atom+xml" href="${feed}" title="${escape(title)}">` : ''}
<meta property="og:type" content="${release ? 'article' : 'website'}">
<meta property="og:site_name" content="${SITE.name}">
<meta property="og:title" content="${escape(title)}">
<meta property="og:description" content="${escape(about)}">
<meta property="og:url" content="${SITE.url}${url}">
<meta name="twitter:card" content="summary">
${release ? `<meta property="article:published_time" content="${release.date.toISOString()}">\n<script type="application/ld+json">${structuredData(release)}</script>` : ''}`
}
