import { contact } from './contact.js'
import { head } from './head.js'
import { imprint } from './imprint.js'
import { languages } from './languages.js'
import { SITE } from '../shared/site.js'
import { WORDS } from '../shared/words.js'

/** A whole page round its main part. */
export function page(facts, main) {
  const { lang, kind, url, versions } = facts
  const words = WORDS[lang]
  const choice = languages(lang, versions)
  return `<!doctype html>
<html lang="${lang}" dir="ltr">
<head>
${head(facts)}
</head>
<body class="page-${kind}">
<a class="skip-link" href="#content">${words.skip}</a>
<header class="site-header">
<div class="top-bar"><div class="container">${choice}</div></div>
<div class="site-bar container"><a class="brand" href="/${lang}/"><span class="brand-name">${SITE.name}</span></a>
<nav id="site-menu" class="menu" aria-label="${words.menu}"><ul class="menu-entries">${SITE.menu.map((part) => `<li class="menu-entry"><a class="menu-top" href="/${lang}/${part}/">${part}</a></li>`).join('')}</ul></nav></div>
</header>
<main id="content" class="main">
${main}
<p class="print-address"><bdi dir="ltr">${SITE.url}${url}</bdi></p>
</main>
<footer class="site-footer">
<div class="site-footer-main container">
<section class="press-desk"><h2 class="press-desk-title">${words.pressDesk}</h2>${contact('desk-0', lang)}</section>
${imprint}
</div>
<div class="site-footer-end container">${choice}</div>
</footer>
</body>
</html>
`
}
