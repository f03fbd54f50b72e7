import { describe, expect, it } from 'vitest'
import { assembleSite } from '../assemble-site.ts'
import { releaseText } from '../release-text.ts'
import { toldIn } from '../told-in.ts'
import { COUNTRIES } from '../../src/language/countries.ts'

/* Regions and topics are those of their files; countries are built in, under those of countries.yaml. */

describe('a term', () => {
  it.each<readonly [name: string, files: Readonly<Record<string, string>>, problems: readonly string[]]>([
    ['with every name', { 'topics.yaml': 'rescue: { en: A, fr: B, ar: C }\n' }, []],
    ['with more names than the site has languages', { 'topics.yaml': 'rescue: { en: A, fr: B, ar: C, es: D }\n' }, []],
    ['without a name in one language', { 'topics.yaml': 'rescue: { en: A, fr: B }\n' }, ['warning topics.yaml:1:1 term-unnamed']],
    [
      'without a name in two',
      { 'regions.yaml': 'coast: { en: A, fr: B, ar: C }\nhighlands: { en: A }\n' },
      ['warning regions.yaml:2:1 term-unnamed', 'warning regions.yaml:2:1 term-unnamed'],
    ],
    ['without one in the default language', { 'topics.yaml': 'rescue: { fr: B }\n' }, ['error topics.yaml:1:1 term-nameless']],
    ['without any', { 'topics.yaml': 'rescue: {}\n' }, ['error topics.yaml:1:1 term-nameless']],
    ['that is a new country', { 'countries.yaml': 'XKX: { en: A, fr: B, ar: C }\n' }, []],
    ['that is a new country without a name', { 'countries.yaml': 'XKX: { fr: B, ar: C }\n' }, ['error countries.yaml:1:1 term-nameless']],
    // The other names are built in.
    ['that gives a country one other name', { 'countries.yaml': 'PER: { fr: Le Pérou }\n' }, []],
  ])('%s', (_, files, problems) => {
    expect(toldIn(assembleSite({ files }).problems)).toEqual(problems)
  })

  it('that is a country is called as countries.yaml says, else as the built-in table does', () => {
    const { countries } = assembleSite({ files: { 'countries.yaml': 'PER: { fr: Le Pérou }\nXKX: { en: A, fr: B, ar: C }\n' } }).value.terms
    const named = (id: string) => countries.filter((term) => term.id === id).map(({ names }) => names)
    expect(named('PER')).toEqual([{ ...COUNTRIES['PER'], fr: 'Le Pérou' }])
    expect(named('BOL')).toEqual([COUNTRIES['BOL']])
    expect(named('XKX')).toEqual([{ en: 'A', fr: 'B', ar: 'C' }])
    expect(countries).toHaveLength(Object.keys(COUNTRIES).length + 1)
  })
})

describe('a name that no term has', () => {
  it.each([
    ['region: cost', 'error releases/boats.en.md:4:9 unknown-region', 'Did you mean "coast"?'],
    ['topic: [rescue, resceu]', 'error releases/boats.en.md:5:17 unknown-topic', 'Did you mean "rescue"?'],
    ['country: [PER, XKX]', 'error releases/boats.en.md:7:16 unknown-country', 'countries.yaml'],
    ['contacts: dezk', 'error releases/boats.en.md:6:11 unknown-contact', 'Did you mean "desk"?'],
  ])('%s', (line, problem, hint) => {
    const { problems } = assembleSite({ files: { 'releases/boats.en.md': releaseText([line]) } })
    expect(toldIn(problems)).toEqual([problem])
    expect(problems[0]?.hint).toContain(hint)
  })

  it('is told for every name, and beside whatever else is wrong', () => {
    const text = releaseText([
      'date: soon',
      'region: [cost, coast, moon]',
      'topic: resceu',
      'contacts: [dezk, { office: Lima, fax: 1 }]',
      'country: XKX',
      'author: A',
    ])
    const { problems } = assembleSite({ files: { 'releases/boats.en.md': text } })
    expect(toldIn(problems).map((one) => one.replace('error releases/boats.en.md:', ''))).toEqual([
      '3:7 bad-date',
      '4:10 unknown-region',
      '4:23 unknown-region',
      '5:8 unknown-topic',
      '6:12 unknown-contact',
      '6:34 unknown-key',
      '7:10 unknown-country',
      '8:1 unknown-key',
    ])
  })

  it('is told in what is not out as well', () => {
    const { problems, heldFiles } = assembleSite({ files: { 'releases/boats.en.md': releaseText(['draft: true', 'topic: resceu']) } })
    expect(toldIn(problems)).toEqual(['error releases/boats.en.md:5:8 unknown-topic'])
    expect([...heldFiles]).toEqual(['releases/boats.en.md'])
  })

  // Else one slip of the pen in topics.yaml would be told once for every release there is.
  it.each([
    ['topics.yaml', 'rescue: { en: A, fr: B, ar: C }\nShelter: { en: A, fr: B, ar: C }\n'],
    ['topics.yaml', 'rescue: [A\n'],
    ['topics.yaml', undefined],
    ['regions.yaml', 'coast: { en: "", fr: B, ar: C }\n'],
    ['contacts.yaml', 'desk: { office: Lima, email: x }\n'],
  ])('is not told where it stands in a %s that cannot be read: %j', (path, text) => {
    const { problems } = assembleSite({ files: { [path]: text, 'releases/boats.en.md': releaseText() } })
    expect(problems.map(({ file }) => file)).toEqual([path])
  })
})
