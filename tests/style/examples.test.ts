import { describe, expect, it } from 'vitest'
import { checkStyle } from '../../src/compile/check-style.ts'
import { LANGUAGES } from '../../src/model/locale.ts'
import type { Example } from '../../src/style/rule.ts'
import { RULES } from '../../src/style/rules.ts'
import { releaseText } from '../release-text.ts'
import { sourceFile } from '../source-file.ts'
import { houseStyle } from './house-style.ts'

/* The examples of the handbook: each wrong one is against its rule and no other, each right one against none. */

const EXAMPLES = RULES.flatMap(({ id, examples }) => examples.map((example, index) => ({ id, example, name: `${id} ${index + 1}` })))

async function rulesAgainst({ language, key, lines = [], style }: Example, words: string): Promise<readonly string[]> {
  const text = key ? releaseText([...lines, `${key}: '${words}'`]) : releaseText(lines, words)
  const source = sourceFile(`releases/boats.${language}.md`, text)
  const found = await checkStyle.run({ source, languages: LANGUAGES, house: houseStyle(style) })
  return [...new Set(found.map(({ code }) => code.replace('style-', '')))]
}

describe('the examples of the handbook', () => {
  it.each(EXAMPLES)('$name', async ({ id, example }) => {
    expect(await rulesAgainst(example, example.wrong)).toEqual([id])
    expect(await rulesAgainst(example, example.right)).toEqual([])
  })

  it('are there for every rule', () => {
    expect(RULES.filter(({ examples }) => examples.length === 0)).toEqual([])
  })
})
