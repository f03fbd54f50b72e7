import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { renderData } from '../../src/render/data-files.ts'
import { renderPage } from '../../templates/theme.ts'
import type { SiteParts } from '../assemble-site.ts'
import { parseHtml } from '../parse-html.ts'
import { planOf } from '../plan-of.ts'
import { releaseText } from '../release-text.ts'
import { EXAMPLES } from '../templates/examples.ts'
import { mailBreaches, MOST_BYTES } from './mail-breaches.ts'

/** An e-mail of a site in both forms. */
function mailAt(folder: string, parts: SiteParts): { readonly html: string; readonly text: string } {
  const { artifacts } = planOf(parts)
  const [html, text] = [`${folder}email.html`, `${folder}email.txt`].map((path) => artifacts.find((one) => one.path === path))
  if (html?.kind !== 'page' || text?.kind !== 'data') throw new Error(`There is no e-mail in ${folder}.`)
  const { view, frame } = html.make()
  const digest = text.make()
  if (digest.kind !== 'digest-text') throw new Error('It is no digest.')
  return { html: renderPage(view, frame, undefined), text: renderData(digest) }
}

const CONTACTS = `contacts:
  - desk
  - { name: Ana Ruiz, office: { en: Lima, fr: Lima, ar: ليما }, phone: "+51 1 221 76 98", email: ana@coast.example }
  - { name: Luis Prado, office: { en: Lima, fr: Lima, ar: ليما }, phone: "+51 1 221 76 99" }`

const FILES = {
  'releases/boats.en.md': releaseText(['title: Boats & "rafts"', 'place: Lima', CONTACTS]),
  'releases/boats.ar.md': releaseText(['title: قوارب', 'summary: وصلت القوارب.', 'place: ليما', CONTACTS]),
  'releases/gone.en.md': releaseText(['title: Gone', 'withdrawn: { at: 2026-03-20T10:00Z, reason: It was wrong. }']),
  'releases/old.en.md': releaseText([
    'date: 2026-01-02',
    'title: Old',
    'changes: [{ at: 2026-03-08T12:00Z, kind: correction, note: There were nine. }]',
  ]),
  'releases/held.en.md': releaseText(['title: Held', 'embargo: 2026-05-01T00:00Z']),
}

describe('a digest as an e-mail', () => {
  const { html, text } = mailAt('en/digest/2026-03-08/', { files: FILES })
  const elements = parseHtml(html)

  it('has the subject as its title, and the first headlines beside it', () => {
    const subject = 'Coast Watch – News of Sunday 8 March 2026'
    expect(elements.find(({ name }) => name === 'title')?.text).toBe(subject)
    expect(elements.find(({ attributes }) => attributes['style']?.startsWith('display:none'))?.text).toBe('Boats & “rafts” · Gone')
    expect(text.split('\n')[0]).toBe(subject)
  })

  it('is found by no search engine but as its page', () => {
    expect(elements).toContainEqual(expect.objectContaining({ name: 'meta', attributes: { name: 'robots', content: 'noindex' } }))
    const canonical = elements.find(({ name }) => name === 'link')
    expect(canonical?.attributes['href']).toBe('https://coast.example/en/digest/2026-03-08/')
  })

  it('closes each text with its contact line', () => {
    const lines = elements
      .filter(({ name, text: inner }) => name === 'p' && inner.startsWith('For more information'))
      .map((one) => one.text)
    expect(lines).toEqual([
      'For more information: Press desk, Limapress@coast.example',
      'For more information, please contact Ana Ruiz or Luis Prado, LimaAna Ruiz – +51 1 221 76 98\u00a0\u00a0 ana@coast.exampleLuis Prado – +51 1 221 76 99',
    ])
  })

  it('says the same in plain text', () => {
    expect(text).toBe(`Coast Watch – News of Sunday 8 March 2026
https://coast.example/en/digest/2026-03-08/

* * *

Press release
Lima – 8 March 2026
Boats & “rafts”

The boats are safe.

https://coast.example/en/news/2026/boats/

For more information: Press desk, Lima
Email: press@coast.example

For more information, please contact Ana Ruiz or Luis Prado, Lima
Ana Ruiz – Telephone: +51 1 221 76 98 – Email: ana@coast.example
Luis Prado – Telephone: +51 1 221 76 99

* * *

Press release
8 March 2026
Gone

This text was withdrawn on 20 March 2026, 05:00 (UTC−5).
It was wrong.

https://coast.example/en/news/2026/gone/

* * *

CORRECTIONS AND UPDATES

Correction – 8 March 2026, 07:00 (UTC−5)
Old
There were nine.
https://coast.example/en/news/2026/old/
`)
  })

  it('is read from right to left in Arabic, numbers from left to right', () => {
    const arabic = mailAt('ar/digest/2026-w10/', { files: FILES })
    expect(mailBreaches(arabic.html, 'ar', 'rtl')).toEqual([])
    expect(arabic.html).toMatch(/<a class="mail-link" href="tel:\+5112217698" dir="ltr"/)
    expect(arabic.text).toContain('\u2066+51 1 221 76 98\u2069')
    // Isolates, closed where they are opened, and no other mark.
    const marks = arabic.text.replace(/\u2066[^\u2066\n]*\u2069/g, '')
    expect(marks).not.toMatch(/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/)
  })

  it.each(EXAMPLES.filter(({ view }) => view.kind === 'digest-email'))('keeps the rules: $name', ({ view, frame }) => {
    const breaches = mailBreaches(renderPage(view, frame, undefined), frame.language, frame.dir)
    // The examples have addresses of a page.
    expect(breaches.filter((breach) => !breach.startsWith('an address is not absolute: /'))).toEqual([])
  })
})

describe('however much was published', () => {
  const written = fc.record({
    count: fc.integer({ min: 0, max: 120 }),
    changes: fc.integer({ min: 0, max: 40 }),
    word: fc.constantFrom('boats ', 'قوارب ', '&<>"\' ', '船 ', '🚢 '),
    length: fc.constantFrom(1, 20, 80),
    contacts: fc.constantFrom(...['contacts: desk', CONTACTS]),
  })

  it('an e-mail stays short, and says how much it leaves out', () => {
    fc.assert(
      fc.property(written, ({ count, changes, word, length, contacts }) => {
        const long = JSON.stringify(word.repeat(length).trim())
        const numbered = Array.from({ length: count + 1 }, (_, index) => [
          `releases/number-${index}.en.md`,
          releaseText([
            `title: ${long}`,
            `summary: ${long}`,
            `slug: number-${index}`,
            contacts,
            ...(index < changes ? [`changes: [{ at: 2026-03-08T12:00Z, kind: update, note: ${long} }]`] : []),
          ]),
        ])
        const { html, text } = mailAt('en/digest/2026-w10/', { files: Object.fromEntries(numbered) as Record<string, string> })
        expect(Buffer.byteLength(html)).toBeLessThan(MOST_BYTES)
        expect(Buffer.byteLength(text)).toBeLessThan(MOST_BYTES)
        const shown = parseHtml(html).filter(({ name, attributes }) => name === 'a' && attributes['href']?.includes('/news/')).length
        const all = count + 1 + Math.min(changes, count + 1)
        const rest = /More on our site: (\d+)/
        expect(shown + Number(rest.exec(html)?.[1] ?? 0)).toBe(all)
        expect(rest.exec(text)?.[1]).toBe(rest.exec(html)?.[1])
        if (count < 10 && length < 80) expect(shown).toBe(all)
      }),
      { numRuns: 12 },
    )
  })
})
