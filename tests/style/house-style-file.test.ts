import { describe, expect, it } from 'vitest'
import { readHouseStyle } from '../../src/compile/read-house-style.ts'
import { checkStyle } from '../../src/compile/check-style.ts'
import { LANGUAGES } from '../../src/model/locale.ts'
import { buildInMemory, filesFrom } from '../promises/build-in-memory.ts'
import { releaseText } from '../release-text.ts'
import { SETTINGS_FILES } from '../settings-files.ts'
import { sourceFile } from '../source-file.ts'
import { houseStyle } from './house-style.ts'

/* content/style.yaml: how a house writes. */

const told = (text: string) =>
  readHouseStyle([sourceFile('style.yaml', text)], { countries: [], rules: {} }).diagnostics.map(({ line, column, code, hint }) =>
    `${line}:${column} ${code} ${/Did you mean[^?]*\?/.exec(hint)?.[0] ?? ''}`.trim(),
  )

describe('style.yaml', () => {
  it('need not be there', () => {
    expect(houseStyle()).toMatchObject({ headline: 100, summary: 300, glossary: [], levels: { 'double-space': 'warning' } })
  })

  it('is read', () => {
    const text = 'rules: { dash: off, acronym: error }\nheadline: 80\nknown: IOM\nglossary: [{ say: boats, not: ships, language: en }]\n'
    expect(houseStyle(text)).toMatchObject({
      levels: { dash: 'off', acronym: 'error', 'bare-url': 'warning' },
      headline: 80,
      knownAcronyms: ['IOM'],
      glossary: [{ say: 'boats', not: ['ships'], language: 'en', exceptions: [], inQuotations: false, fix: false }],
    })
  })

  it.each([
    ['rules:\n  double-spaces: off\n', '2:3 unknown-key Did you mean "double-space"?'],
    ['rules:\n  dash: of\n', '2:9 bad-choice Did you mean "off"?'],
    ['glosary: []\n', '1:1 unknown-key Did you mean "glossary"?'],
    ['glossary:\n  - { say: a, not: b }\n', '2:5 missing-key'],
    ['glossary:\n  - { say: a, not: b, language: de }\n', '2:33 bad-choice Did you mean "en"?'],
    ['glossary:\n  - { say: a, not: [], language: en }\n', '2:20 empty-value'],
    ['glossary:\n  - { say: a, not: b, language: en }\n  - { say: b, not: a, language: en }\n', '2:12 glossary-circle'],
    ['headline: short\n', '1:11 bad-number'],
    ['- a\n', '1:1 not-a-mapping'],
    ['rules: {', '1:9 yaml-syntax'],
  ])('%j is wrong', (text, expected) => {
    expect(told(text)[0]).toBe(expected)
  })

  it.each([
    ['off', []],
    ['warning', ['warning']],
    ['error', ['error']],
  ])('makes of a rule: %s', async (level, expected) => {
    const house = houseStyle(`rules: { double-space: ${level} }`)
    const source = sourceFile('releases/boats.en.md', releaseText([], 'The boats  are safe.'))
    const found = await checkStyle.run({ source, languages: LANGUAGES, house })
    expect(found.map(({ severity }) => severity)).toEqual(expected)
  })

  it.each([
    ['check', ['style.yaml:1:1 unknown-key']],
    ['build', []],
  ] as const)('is read by a %s: %j', async (purpose, expected) => {
    const files = filesFrom({ ...SETTINGS_FILES, 'style.yaml': 'rule: {}\n', 'releases/boats.en.md': releaseText() })
    const { diagnostics } = await buildInMemory(files, '2026-04-15T12:00:00Z', purpose)
    expect(diagnostics.map(({ file, line, column, code }) => `${file}:${line}:${column} ${code}`)).toEqual(expected)
  })

  it('takes its levels from site.yaml where it says none of its own', () => {
    const levels = readHouseStyle([sourceFile('style.yaml', 'rules: { dash: error }\n')], {
      countries: [],
      rules: { dash: 'off', 'double-space': 'off' },
    }).value?.levels
    expect([levels?.dash, levels?.['double-space'], levels?.['bare-url']]).toEqual(['error', 'off', 'warning'])
  })

  it('leaves to countries.yaml what a country is called', async () => {
    const house = readHouseStyle([], {
      countries: [{ id: 'TUR', names: { en: 'Turkey' }, place: { file: '', line: 1, column: 1 } }],
      rules: {},
    }).value
    const source = sourceFile('releases/boats.en.md', releaseText([], 'Boats from Turkey and Swaziland.'))
    const found = house && (await checkStyle.run({ source, languages: LANGUAGES, house }))
    expect(found?.map(({ message }) => message)).toEqual(['No country is called "Swaziland" here.'])
  })
})
