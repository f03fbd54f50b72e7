import { parseHtml } from '../parse-html.ts'

/** The most that Gmail shows of an e-mail, with room for what a mailing tool adds. */
export const MOST_BYTES = 100_000

/** What mail programs do not know, or show otherwise than it is meant. */
const UNKNOWN_STYLE = /position|float|flex|grid|var\(|calc\(|url\(|expression/

const ABSOLUTE = /^(https:\/\/|mailto:[^?]+$|tel:\+)/

/** What is wrong with an e-mail in HTML, as one that looks at it by itself finds. */
export function mailBreaches(html: string, language: string, dir: 'ltr' | 'rtl'): readonly string[] {
  const elements = parseHtml(html)
  const named = (name: string) => elements.filter((one) => one.name === name)
  const breaches: string[] = []
  const must = (isSo: boolean, what: string) => {
    if (!isSo) breaches.push(what)
  }
  must(Buffer.byteLength(html) < MOST_BYTES, `it has ${Buffer.byteLength(html)} bytes`)
  must(html.startsWith('<!doctype html>\n<html lang="' + language + `" dir="${dir}">`), 'html does not say language and direction')
  must(named('h1').length === 1, 'it has not one title')
  for (const name of ['script', 'iframe', 'form', 'object', 'embed', 'svg', 'base', 'input', 'button', 'video'])
    must(named(name).length === 0, `it has ${name}`)
  for (const { attributes } of named('link')) must(attributes['rel'] === 'canonical', `it links to ${attributes['href']}`)
  for (const { attributes } of named('img')) must(Boolean(attributes['alt']) && ABSOLUTE.test(attributes['src'] ?? ''), 'a picture is bad')
  for (const { attributes } of [...named('a'), ...named('link')])
    must(ABSOLUTE.test(attributes['href'] ?? ''), `an address is not absolute: ${attributes['href']}`)
  const [table] = named('table')
  must(table?.attributes['lang'] === language, 'the table does not say its language')
  for (const { attributes } of named('table')) {
    must(attributes['role'] === 'presentation', 'a table is read as one')
    must(attributes['dir'] === dir, 'a table does not say its direction')
  }
  const sides = new Set(named('td').flatMap(({ attributes }) => (attributes['dir'] === undefined ? [] : [attributes['align']])))
  must([...sides].join(' ') === (dir === 'rtl' ? 'right' : 'left'), `cells stand ${[...sides].join(' ')}`)
  for (const { name, attributes } of elements) {
    must(!Object.keys(attributes).some((key) => key.startsWith('on')), `${name} runs a script`)
    must(!UNKNOWN_STYLE.test(attributes['style'] ?? ''), `${name} has ${attributes['style']}`)
    // What has a colour on a ground that a program may darken is dark itself.
    if (/^(p|h\d|a)$/.test(name)) must(!/#f{3,6}\b/.test(attributes['style'] ?? ''), `${name} is white`)
  }
  return breaches
}
