import { longDate } from '../shared/dates.js'
import { escape } from '../shared/escape.js'
import { WORDS } from '../shared/words.js'

/** What kind of news, from where, and when. */
export function meta({ lang, place, date }) {
  return `<p class="meta"><span class="type">${WORDS[lang].pressRelease}</span> <span class="dateline"><span class="dateline-place">${escape(place)}</span> – <time datetime="${date.toISOString()}">${longDate(date, lang)}</time></span></p>`
}
