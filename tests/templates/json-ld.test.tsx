import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { htmlOf } from '../../src/jsx/jsx-runtime.ts'
import { JsonLd } from '../../templates/parts/json-ld.tsx'
import type { Json } from '../../src/model/json.ts'
import { parseHtml } from '../parse-html.ts'
import { runsOf } from '../promises/fast-check-runs.ts'

/** Texts that have to do with the end of a script, among others. */
const texts = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .array(fc.constantFrom('</script', '<!--', '<script', '-->', ']]>', '>', '/', ' ', '&lt;', '\u2028', '\\u003c', '"', '\\', 'a'))
    .map((all) => all.join('')),
)

it('no text leaves the script element that it stands in, and all of it comes out again', () => {
  fc.assert(
    fc.property(texts, texts, (name, value) => {
      const data: Json = { '@type': 'Thing', [`x${name}`]: [value, { value }] }
      const html = htmlOf(<JsonLd data={data} />)
      const [script, ...others] = parseHtml(`${html}<p>after</p>`)
      expect(script?.name).toBe('script')
      expect(others).toEqual([{ name: 'p', attributes: {}, text: 'after' }])
      expect(JSON.parse(script?.text ?? '')).toEqual(data)
    }),
    runsOf(500, 50_000),
  )
})
