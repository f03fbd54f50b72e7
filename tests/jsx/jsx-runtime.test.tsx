import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { htmlOf, jsx, Markup, type Children } from '../../src/jsx/jsx-runtime.ts'
import { parseHtml } from '../parse-html.ts'
import { runsOf } from '../promises/fast-check-runs.ts'

const Named = ({ name, children }: { readonly name: string; readonly children?: Children }) => <b title={name}>{children}</b>

describe('TSX', () => {
  it.each<readonly [what: string, tsx: Children, html: string]>([
    ['an element', <p class="a">b</p>, '<p class="a">b</p>'],
    ['one within another', <p>{<b>x</b>} and y</p>, '<p><b>x</b> and y</p>'],
    ['one that has no end', <img src="/a.png" alt="" />, '<img src="/a.png" alt=""/>'],
    ['a list, and what is between tags', <>{['a', 1, <br />]}</>, 'a1<br/>'],
    ['nothing, of conditions', [undefined, null, true, false, ''], ''],
    ['zero', <i>{0}</i>, '<i>0</i>'],
    ['attributes that are not there', <p id={undefined} hidden={false} />, '<p></p>'],
    ['an attribute that is', <a hidden tabindex={0} />, '<a hidden tabindex="0"></a>'],
    [
      'a state, which is never without a value',
      <a aria-current={false} aria-busy={true} />,
      '<a aria-current="false" aria-busy="true"></a>',
    ],
    ['what a text has', <a title={'"<&>\''}>{'"<&>\''}</a>, `<a title="&quot;&lt;&amp;>'">&quot;&lt;&amp;>'</a>`],
    ['markup that is ready', <p dangerouslySetInnerHTML={{ __html: '<i>x</i>' }} />, '<p><i>x</i></p>'],
    ['a component', <Named name="n">x</Named>, '<b title="n">x</b>'],
  ])('becomes HTML: %s', (_, tsx, html) => {
    expect(htmlOf(tsx)).toBe(html)
  })

  it.each<readonly [what: string, make: () => unknown, message: string]>([
    [
      'a function in an attribute',
      () => jsx('a', { onclick: () => {} }),
      'The attribute onclick of <a> has to be a text, and no function.',
    ],
    [
      'an object in an attribute',
      () => jsx('a', { style: { color: 'red' } }),
      'The attribute style of <a> has to be a text, and no object.',
    ],
    ['an object in an element', () => htmlOf({ __html: '<b>' } as never), 'A page holds texts and markup, and no object.'],
  ])('refuses %s', (_, make, message) => {
    expect(make).toThrow(new TypeError(message))
  })

  it('lets no text be anything else, wherever it stands', () => {
    const texts = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.array(fc.constantFrom('<', '>', '"', "'", '&', 'amp;', '</b>', '<!--', ' x=', 'a')).map((all) => all.join('')),
    )
    fc.assert(
      fc.property(texts, texts, (name, text) => {
        // Parsers make one line break of two, and drop the first control character.
        fc.pre(!/[\0\r]/.test(name + text))
        const [element, ...others] = parseHtml(htmlOf(<Named name={name}>{text}</Named>))
        expect([element?.name, element?.attributes['title'], element?.text, others]).toEqual(['b', name, text, []])
      }),
      runsOf(300, 20_000),
    )
  })

  it('is made by nothing but itself', () => {
    expect(jsx('p', {})).toBeInstanceOf(Markup)
  })
})
