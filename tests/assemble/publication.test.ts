import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { assembleSite, assetAt, type SiteParts } from '../assemble-site.ts'
import { decidedOf } from '../plan-of.ts'
import { releaseText } from '../release-text.ts'
import { planSite } from '../../src/plan/plan-site.ts'
import { STRINGS } from '../../templates/strings.ts'

/* What is out at a moment: no draft, now >= max(date, embargo), and every version that it is tied to is ready as well. */

/** The files of what is out. */
function published(parts: SiteParts): readonly string[] {
  const { editions } = assembleSite(parts).value
  const out = editions.flatMap(({ releases, withdrawn, pages }) => [
    ...[...releases, ...withdrawn].map(({ release }) => release.file),
    ...pages.map(({ page }) => page.file),
  ])
  return out.toSorted()
}

describe('a release', () => {
  it.each<readonly [name: string, lines: readonly string[], now: string, isOut: boolean]>([
    ['of the past is out', ['date: 2026-03-08'], '2026-04-15T12:00Z', true],
    ['is out from the second of its date', ['date: 2026-03-08T10:00-05:00'], '2026-03-08T15:00:00Z', true],
    ['is not out a second before', ['date: 2026-03-08T10:00-05:00'], '2026-03-08T14:59:59Z', false],
    // Midnight in Lima.
    ['of a day is out when it begins in the newsroom', ['date: 2026-03-08'], '2026-03-08T05:00:00Z', true],
    ['of a day is not out when it begins elsewhere', ['date: 2026-03-08'], '2026-03-08T04:59:59Z', false],
    ['of a moment in another offset', ['date: 2026-03-09T00:30+14:00'], '2026-03-08T10:30:00Z', true],
    ['with an embargo is not out on its date', ['embargo: 2026-03-09T10:00Z'], '2026-03-09T09:59:59Z', false],
    ['with an embargo is out when that ends', ['embargo: 2026-03-09T10:00Z'], '2026-03-09T10:00:00Z', true],
    ['with an embargo that is over waits for its date', ['date: 2026-03-08', 'embargo: 2026-03-01T10:00Z'], '2026-03-07T10:00Z', false],
    ['that is a draft is not out', ['draft: true'], '2026-04-15T12:00Z', false],
    ['that says it is no draft is out', ['draft: false'], '2026-04-15T12:00Z', true],
    ['that was withdrawn keeps its place', ['withdrawn: { at: 2026-04-01T00:00Z, reason: Wrong. }'], '2026-04-15T12:00Z', true],
    ['tied to itself alone is out', ['together: en'], '2026-04-15T12:00Z', true],
    // However it is written, never is not the past.
    ['with an embargo for ever is not out', ['embargo: 9999-12-31T23:59-05:00'], '2026-04-15T12:00Z', false],
    ['dated for ever is not out', ['date: 9999-12-31T23:59-05:00'], '2026-04-15T12:00Z', false],
  ])('%s', (_, lines, now, isOut) => {
    const files = { 'releases/boats.en.md': releaseText(lines) }
    expect(published({ files, now })).toEqual(isOut ? ['releases/boats.en.md'] : [])
  })
})

describe('versions that are tied together', () => {
  const tied = (...lines: readonly string[]) => releaseText(['together: [en, fr]', ...lines])

  it.each<readonly [name: string, versions: Readonly<Record<string, string>>, now: string, out: readonly string[]]>([
    ['are out when all are ready', { en: tied(), fr: tied() }, '2026-04-15T12:00Z', ['en', 'fr']],
    ['wait for one that is not written', { en: tied() }, '2026-04-15T12:00Z', []],
    ['wait for a draft', { en: tied(), fr: tied('draft: true') }, '2026-04-15T12:00Z', []],
    ['wait for the latest date', { en: tied(), fr: tied('date: 2026-03-10') }, '2026-03-09T12:00Z', []],
    ['are out on the latest date', { en: tied(), fr: tied('date: 2026-03-10') }, '2026-03-10T05:00Z', ['en', 'fr']],
    ['wait for the latest embargo', { en: tied(), fr: tied('embargo: 2026-03-10T00:00Z') }, '2026-03-09T23:59Z', []],
    ['do not hold one that is not tied', { en: tied(), fr: releaseText(['draft: true']), ar: releaseText() }, '2026-04-15T12:00Z', ['ar']],
    // Each says for itself what it waits for.
    ['hold only those that say so', { en: releaseText(), fr: tied('draft: true') }, '2026-04-15T12:00Z', ['en']],
    ['need not name themselves', { en: releaseText(['together: fr']), fr: releaseText() }, '2026-04-15T12:00Z', ['en', 'fr']],
    ['wait for one that cannot be read', { en: tied(), fr: 'Bonjour.' }, '2026-04-15T12:00Z', []],
    // English waits for French, which waits for Arabic: of French, nobody may know yet.
    [
      'wait for those for whom the others wait',
      { en: releaseText(['together: fr']), fr: releaseText(['together: ar']) },
      '2026-04-15T12:00Z',
      [],
    ],
    [
      'may wait for each other in a circle',
      { en: releaseText(['together: fr']), fr: releaseText(['together: en']) },
      '2026-04-15T12:00Z',
      ['en', 'fr'],
    ],
  ])('%s', (_, versions, now, out) => {
    const files = Object.fromEntries(Object.entries(versions).map(([language, text]) => [`releases/boats.${language}.md`, text]))
    expect(published({ files, now })).toEqual(out.map((language) => `releases/boats.${language}.md`).toSorted())
  })

  it('are those of one release only', () => {
    const files = { 'releases/boats.en.md': tied(), 'releases/2026/boats.fr.md': tied() }
    expect(published({ files })).toEqual([])
  })
})

describe('a page', () => {
  it.each([
    ['is out', 'title: About', ['pages/about.en.md']],
    ['that is a draft is not', 'title: About\ndraft: true', []],
    ['that says it is none is', 'title: About\ndraft: false', ['pages/about.en.md']],
  ])('%s', (_, lines, expected) => {
    expect(published({ files: { 'pages/about.en.md': `---\n${lines}\n---\nUs.\n` } })).toEqual(expected)
  })
})

describe('a source is held', () => {
  const heldOf = (path: string, text: string) => [...assembleSite({ files: { [path]: text } }).heldFiles]

  it.each([
    ['where it is a draft', releaseText(['draft: true']), true],
    ['where it is not due', releaseText(['date: 2027-01-01']), true],
    ['where it waits for others', releaseText(['together: [en, fr]']), true],
    ['where it is a broken draft', releaseText(['draft: true', 'sdg: 18']), true],
    ['where it is broken and not due', releaseText(['embargo: 2027-01-01T00:00Z', 'sdg: 18']), true],
    ['but not where it is out', releaseText(), false],
    ['but not where it is broken and due', releaseText(['sdg: 18']), false],
    // It fails closed: these are errors in every build.
    ['but not where its embargo cannot be read', releaseText(['embargo: soon']), false],
    ['but not where it cannot be told to be a draft', releaseText(['draft: yes']), false],
    ['but not where its front matter cannot be read', `${releaseText(['draft: true']).replace('---', '----')}`, false],
  ])('%s', (_, text, isHeld) => {
    expect(heldOf('releases/boats.en.md', text)).toEqual(isHeld ? ['releases/boats.en.md'] : [])
  })

  it.each([
    ['draft: true', true],
    ['draft: true\nsummary: []', true],
    ['draft: yes', false],
    ['summary: []', false],
  ])('where it is a page with %j: %s', (lines, isHeld) => {
    expect(heldOf('pages/about.en.md', `---\ntitle: About\n${lines}\n---\nUs.\n`)).toEqual(isHeld ? ['pages/about.en.md'] : [])
  })
})

describe('a preview', () => {
  const heldIn = (lines: readonly string[]) => {
    const { value } = assembleSite({ files: { 'releases/boats.en.md': releaseText(lines) }, isPreview: true })
    return value.editions[0]?.releases.map(({ held }) => held)
  }

  it.each([
    ['a draft', ['draft: true'], [{ kind: 'draft' }]],
    ['what is not due', ['embargo: 2027-01-01T00:00Z'], [{ kind: 'lifts', at: '2027-01-01T00:00:00Z' }]],
    ['a draft that is not due', ['date: 2027-01-01', 'draft: true'], [{ kind: 'draft' }]],
    ['what waits for a version that is not there', ['together: [en, fr]'], [{ kind: 'waits' }]],
  ])('shows %s, and says why it is not out', (_, lines, expected) => {
    expect(heldIn(lines)).toEqual(expected)
  })

  it.each([
    ['what waits for a later version', ['embargo: 2027-02-01T00:00Z'], { kind: 'lifts', at: '2027-02-01T00:00:00Z' }],
    ['what waits for a draft', ['draft: true'], { kind: 'waits' }],
  ])('tells when %s goes out', (_, lines, expected) => {
    const files = {
      'releases/boats.en.md': releaseText(['embargo: 2027-01-01T00:00Z', 'together: [en, fr]']),
      'releases/boats.fr.md': releaseText(lines),
    }
    const { value } = assembleSite({ files, isPreview: true })
    expect(value.editions.flatMap(({ releases }) => releases).find(({ release }) => release.language === 'en')?.held).toEqual(expected)
  })

  it('says nothing of what is out', () => {
    expect(heldIn([])).toEqual([undefined])
  })

  it('forgives nothing', () => {
    const files = { 'releases/boats.en.md': releaseText(['draft: true']), 'pages/about.en.md': '---\ntitle: A\ndraft: true\n---\n' }
    const { value, heldFiles } = assembleSite({ files, isPreview: true })
    expect([...heldFiles]).toEqual([])
    expect(value.isPreview).toBe(true)
    expect(value.editions[0]?.pages).toHaveLength(1)
  })
})

/*
 * The first promise: what is published at a moment is the same as if no other source existed. Names, links, menus,
 * related releases, pictures, counts: whatever could leak goes through the plan.
 */
describe('a secret', () => {
  const lines = fc
    .record({
      date: fc.constantFrom('2026-01-10', '2026-02-20', '2026-04-01', '2026-04-15', '2026-06-01'),
      place: fc.constantFrom(undefined, 'Lima'),
      topic: fc.constantFrom('rescue', 'shelter', '[rescue, shelter]'),
      region: fc.constantFrom('coast', 'highlands'),
      country: fc.constantFrom(undefined, 'PER', '[PER, BOL]', 'CHL'),
      draft: fc.constantFrom(undefined, undefined, 'true', 'false'),
      embargo: fc.constantFrom(undefined, undefined, '2026-04-15T12:00Z', '2026-04-15T12:01Z'),
      together: fc.constantFrom(undefined, undefined, '[en, fr]', 'ar'),
      lead: fc.constantFrom(undefined, 'true'),
      image: fc.constantFrom(undefined, '{ src: ../a.jpg, alt: A }', '{ src: ../b.jpg, alt: B }'),
      contacts: fc.constantFrom('desk', '[other, desk]', '{ office: Cusco }'),
      withdrawn: fc.constantFrom(
        undefined,
        undefined,
        '{ at: 2026-04-10T00:00Z, reason: Wrong. }',
        '{ at: 2026-05-10T00:00Z, reason: Wrong. }',
      ),
      sdg: fc.constantFrom(undefined, '18'),
    })
    .map((keys) => Object.entries(keys).flatMap(([key, value]) => (value === undefined ? [] : [`${key}: ${value}`])))

  const body = fc.constantFrom(
    'Safe.',
    'See [it](boats-a.en.md).',
    'See [it](boats-b.fr.md).',
    'See ![it](../c.jpg) and [us](../pages/about.en.md).',
  )
  const name = fc
    .constantFrom('a', 'b', 'c', 'd', 'e')
    .chain((id) => fc.constantFrom('en', 'fr', 'ar').map((language) => `releases/boats-${id}.${language}.md`))
  const release = fc
    .tuple(name, lines, body)
    .map(([path, some, text]) => [path, releaseText([`slug: ${path.slice(9, 16)}`, ...some], text)] as const)
  const page = fc
    .tuple(fc.constantFrom('pages/about.en.md', 'pages/about.fr.md', 'pages/about/us.en.md'), fc.constantFrom('', 'draft: true\n'), body)
    .map(([path, draft, text]) => [path, `---\ntitle: About\n${draft}---\n${text}\n`] as const)

  const SETTINGS = {
    'contacts.yaml': 'desk: { office: Lima }\nother: { office: Cusco, until: 2026-04-01 }\n',
    'navigation/en.yaml': 'menu:\n  - { label: About, href: page:about }\n  - { label: Rescue, href: topic:rescue }\n',
    'navigation/fr.yaml': 'menu:\n  - { label: À propos, href: page:about }\n',
  }
  const assets = ['a.jpg', 'b.jpg', 'c.jpg', 'releases/a.jpg']

  it('stays secret', () => {
    let held = 0
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.oneof(release, release, release, page), { selector: ([path]) => path, minLength: 1, maxLength: 9 }),
        (sources) => {
          const files = { ...SETTINGS, ...Object.fromEntries(sources) }
          const all = assembleSite({ files, assets })
          const others = Object.entries(files).filter(([path]) => !all.heldFiles.has(path))
          const without = assembleSite({ files: Object.fromEntries(others), assets })
          held += all.heldFiles.size
          const planned = (site: typeof all) =>
            decidedOf(
              planSite(site.value, { strings: STRINGS, stylesheet: '', searchScript: '', searchStylesheet: 'p{}' }, [
                assetAt('favicon.svg'),
              ]),
            )
          expect(planned(all)).toEqual(planned(without))
        },
      ),
      { numRuns: 60 },
    )
    // The property says nothing where nothing is held.
    expect(held).toBeGreaterThan(10)
  })
})
