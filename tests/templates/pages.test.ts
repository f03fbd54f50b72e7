import type { Element, Nodes, Root } from 'hast'
import { FileSystemConfigLoader, HtmlValidate } from 'html-validate'
import rehypeRaw from 'rehype-raw'
import { unified } from 'unified'
import { describe, expect, it } from 'vitest'
import { renderPage } from '../../templates/theme.ts'
import { EXAMPLES, HOSTILE } from './examples.ts'

/** Finds its rules in .htmlvalidate.json, upwards from the file's address. */
const validator = new HtmlValidate(new FileSystemConfigLoader())
const FILE = `${import.meta.dirname}/page.html`

const parser = unified().use(rehypeRaw).freeze()
// E-mails have rules of their own.
const rendered = EXAMPLES.filter(({ view }) => view.kind !== 'digest-email').map((example) => {
  const html = renderPage(example.view, example.frame, example.body)
  return { ...example, html, elements: elementsOf(parse(html)) }
})

describe.each(rendered)('$name', ({ view, frame, html, elements }) => {
  it('is valid HTML', async () => {
    const report = await validator.validateString(html, FILE)
    expect(report.results.flatMap(({ messages }) => messages.map(({ ruleId, message, line }) => `${line} ${ruleId}: ${message}`))).toEqual(
      [],
    )
  })

  it('is a document that ends its last line', () => {
    expect(html).toMatch(/^<!doctype html>\n<html lang="\w\w" dir="\w{3}">.*<\/html>\n$/su)
  })

  it('says its language and direction', () => {
    const [root] = elements
    expect(root?.tagName).toBe('html')
    expect(root?.properties).toMatchObject({ lang: frame.language, dir: frame.dir })
  })

  it('has one main part and one first heading', () => {
    expect(elements.filter(({ tagName }) => tagName === 'main')).toHaveLength(1)
    expect(elements.filter(({ tagName }) => tagName === 'h1')).toHaveLength(1)
  })

  it('runs no script but that of the search, and carries no style', () => {
    for (const { tagName, properties } of elements) {
      expect(tagName).not.toBe('style')
      expect(Object.keys(properties).filter((property) => /^on|^style$/iu.test(property))).toEqual([])
      if (tagName === 'script' && properties['type'] !== 'application/ld+json') {
        expect([view.kind, properties]).toEqual(['search', { type: 'module', src: '/assets/search.0000.js' }])
      }
    }
  })

  it('gives its data to machines unchanged', () => {
    const blocks = elements
      .filter(({ tagName, properties }) => tagName === 'script' && properties['type'] !== 'module')
      .map((script) => JSON.parse(textOf(script)) as unknown)
    expect(blocks).toEqual(view.head.jsonLd)
  })
})

describe('hostile text', () => {
  const hostile = rendered.filter(({ name }) => name.startsWith('hostile'))

  it.each(hostile)('stays text in $name', ({ elements }) => {
    const made = elements.filter(({ tagName, properties }) => tagName === 'img' && ('onError' in properties || properties['src'] === 'x'))
    expect(made).toEqual([])
    const texts = elements.filter(({ tagName }) => tagName === 'title' || tagName === 'h1').map(textOf)
    expect(texts.filter((text) => text === HOSTILE).length).toBeGreaterThan(0)
  })

  it.each(hostile)('cannot end the data of $name', ({ html }) => {
    const blocks = [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gsu)].map(([, data]) => data ?? '')
    expect(blocks).toHaveLength(2)
    expect(blocks.filter((data) => /[<>&\u2028\u2029]/u.test(data))).toEqual([])
  })
})

describe('text in another language', () => {
  it.each([
    ['its own name in the switch', 'complete home', /lang="ar" dir="rtl"[^>]*>العربية</u],
    ['a missing translation, said in its language', 'complete home', /hreflang="es" lang="es"[^>]*title="Esta página no está disponible/u],
    ['a term without a name in the language', 'Arabic term', /<h1 lang="en" dir="auto">Counter-trafficking</u],
    ['a telephone number', 'Arabic release', /href="tel:\+5112217698"><bdi dir="ltr">\+51 1 221 76 98</u],
    ['a translated headline', 'complete release', /<a href="\/ar\/news\/2026\/lima\/" hreflang="ar" dir="auto">/u],
  ])('%s', (_what, name, markup) => {
    expect(rendered.filter((example) => example.name === name).some(({ html }) => markup.test(html))).toBe(true)
  })
})

function parse(html: string): Root {
  return parser.runSync({
    type: 'root',
    children: [{ type: 'doctype' }, { type: 'raw', value: html.replace('<!doctype html>', '') }],
  } as Root) as Root
}

function elementsOf(node: Nodes): readonly Element[] {
  const inner = 'children' in node ? node.children.flatMap(elementsOf) : []
  return node.type === 'element' ? [node, ...inner] : inner
}

function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value
  return 'children' in node ? node.children.map(textOf).join('') : ''
}
