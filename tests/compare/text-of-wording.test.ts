import { expect, it } from 'vitest'
import { compileText, releaseOf } from '../compile-text.ts'
import { releaseText } from '../release-text.ts'
import { textOfWording } from '../../src/compare/text-of-wording.ts'

const BODY = 'The *river* [rose](https://a.example/) & fell.\n\n- One\n- <b>Two</b>\n'

it.each([
  { name: 'without a written summary', lines: [], lead: 'Boats reach the shore' },
  { name: 'with one', lines: ['summary: It rose.'], lead: 'Boats reach the shore\nIt rose.' },
])('a release $name is its words', ({ lines, lead }) => {
  const text = textOfWording(releaseOf(compileText(releaseText(lines, BODY))))
  expect(text.replace(/\n+/g, '\n')).toBe(`${lead}\nThe river rose & fell.\nOne\nTwo`)
})
