import { escape } from './escape.js'
import { SITE } from './site.js'

const LONGEST = 20

/** Whether a page of a list has a feed beside it: the first of each language and term. */
export function hasFeed({ number, kind }) {
  return number === 1 && kind !== 'year' && kind !== 'month'
}

export function feedAddress({ lang, kind, key }) {
  return kind === 'news' ? `/${lang}/feed.xml` : `/${lang}/${key}feed.xml`
}

/** The newest of a list, as Atom. */
export function feedOf(list) {
  const { lang, title, url, releases } = list
  const newest = releases.slice(0, LONGEST)
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${lang}">
<title>${escape(title)} | ${SITE.name}</title>
<link href="${SITE.url}${url}"/>
<link rel="self" href="${SITE.url}${feedAddress(list)}"/>
<id>${SITE.url}${url}</id>
<updated>${(newest[0]?.date ?? new Date(0)).toISOString()}</updated>
<author><name>${SITE.name}</name></author>
${newest.map(entry).join('\n')}
</feed>
`
}

function entry({ title, url, date, summary }) {
  return `<entry><title>${escape(title)}</title><link href="${SITE.url}${url}"/><id>${SITE.url}${url}</id><updated>${date.toISOString()}</updated><summary>${escape(summary)}</summary></entry>`
}
