import { describe, expect, it } from 'vitest'
import { assembleSite } from '../assemble-site.ts'
import { releaseText } from '../release-text.ts'
import { toldIn } from '../told-in.ts'

/* The versions of one release tell the same facts: date, region, country and topic. */

type Row = readonly [name: string, versions: Readonly<Record<string, readonly string[]>>, problems: readonly string[]]

const ROWS: readonly Row[] = [
  ['are alike', { en: ['country: PER'], fr: ['country: PER'], ar: ['country: PER'] }, []],
  ['differ in what is no fact', { en: ['title: A', 'place: Lima', 'sdg: 5'], fr: ['title: B', 'place: Callao'] }, []],
  ['write one moment in two ways', { en: ['date: 2026-03-08T10:00-05:00'], fr: ['date: 2026-03-08T16:00+01:00'] }, []],
  ['write the beginning of a day', { en: ['date: 2026-03-08'], fr: ['date: 2026-03-08T05:00Z'] }, []],
  ['differ in their date', { en: [], fr: ['date: 2026-03-09'] }, ['fr date']],
  ['differ in their region', { en: [], fr: ['region: highlands'] }, ['fr region']],
  ['differ in their primary region', { en: ['region: [coast, highlands]'], fr: ['region: [highlands, coast]'] }, ['fr region']],
  ['differ in their country', { en: ['country: PER'], fr: [] }, ['fr country']],
  ['differ in their topic', { en: ['topic: [rescue, shelter]'], fr: ['topic: rescue'] }, ['fr topic']],
  [
    'differ in everything',
    { en: [], fr: ['date: 2026-03-09', 'region: highlands', 'topic: shelter', 'country: PER'] },
    ['fr country', 'fr date', 'fr region', 'fr topic'],
  ],
  // The default language is the model, whichever file comes first.
  ['differ both from the default language', { ar: ['topic: shelter'], en: [], fr: ['topic: shelter'] }, ['ar topic', 'fr topic']],
  ['differ from the first, where the default language has none', { ar: [], fr: ['topic: shelter'] }, ['fr topic']],
  ['differ from a draft, which is nobody’s business', { en: ['draft: true', 'topic: shelter'], fr: [] }, []],
  ['differ from one that is not due', { en: ['embargo: 2027-01-01T00:00Z', 'topic: shelter'], fr: [] }, []],
]

describe('versions that', () => {
  it.each(ROWS)('%s', (_, versions, expected) => {
    const files = Object.fromEntries(
      Object.entries(versions).map(([language, lines]) => [`releases/boats.${language}.md`, releaseText(lines)]),
    )
    const { problems } = assembleSite({ files })
    expect(problems.map(({ file, message }) => `${file.split('.')[1]} ${/^The (\w+) differs/.exec(message)?.[1]}`)).toEqual(expected)
    expect(
      problems.every(
        ({ code, severity, line, column }) => code === 'versions-differ' && severity === 'warning' && line === 2 && column === 8,
      ),
    ).toBe(true)
  })

  it('differ name each other', () => {
    const { problems } = assembleSite({
      files: { 'releases/boats.en.md': releaseText(), 'releases/boats.fr.md': releaseText(['topic: shelter']) },
    })
    expect(problems.map(({ message }) => message)).toEqual([expect.stringContaining('releases/boats.en.md')])
  })

  it('wait for a language that the site does not have would wait for ever', () => {
    const { problems } = assembleSite({ files: { 'releases/boats.en.md': releaseText(['together: [en, es]']) } })
    expect(toldIn(problems)).toEqual(['warning releases/boats.en.md:7:16 untied-version'])
  })

  it.each([
    ['is not written yet', {}, ['warning releases/boats.en.md:7:16 untied-version']],
    ['is a draft', { 'releases/boats.fr.md': releaseText(['draft: true']) }, []],
  ])('wait for one that %s say so where nobody has begun it', (_, others, expected) => {
    const { problems } = assembleSite({ files: { 'releases/boats.en.md': releaseText(['together: [en, fr]']), ...others } })
    expect(toldIn(problems)).toEqual(expected)
  })
})
