import { describe, expect, it } from 'vitest'
import type { DigestIndexView, DigestView } from '../../src/model/view/digest-views.ts'
import type { SiteParts } from '../assemble-site.ts'
import { planOf } from '../plan-of.ts'
import { releaseText } from '../release-text.ts'
import { SETTINGS_FILES } from '../settings-files.ts'

const site = (line: string) => ({ 'site.yaml': `${SETTINGS_FILES['site.yaml']}${line}\n` })

/** The addresses of digests in English, but those of months. */
function periodsOf(parts: SiteParts): readonly string[] {
  return planOf(parts).files.flatMap((path) => /^en\/digest\/(\d{4}-(?:w\d\d|\d\d-\d\d))\/index\.html$/.exec(path)?.[1] ?? [])
}

function digestAt(path: string, parts: SiteParts): DigestView {
  const view = planOf(parts).viewAt(`${path}index.html`)
  if (view.kind !== 'digest') throw new Error(`${path} is no digest.`)
  return view
}

function indexAt(path: string, parts: SiteParts): DigestIndexView {
  const view = planOf(parts).viewAt(`${path}index.html`)
  if (view.kind !== 'digest-index') throw new Error(`${path} is no list of digests.`)
  return view
}

const titles = ({ content }: DigestView) => content.entries.map(({ release }) => release.text)

describe('the day and the week of a release', () => {
  // In Lima clocks show five hours less than UTC.
  it.each<readonly [what: string, lines: readonly string[], day: string, week: string]>([
    ['are those of its date', ['date: 2026-03-08'], '2026-03-08', '2026-w10'],
    ['are the newsroom’s, a second before midnight', ['date: 2026-03-09T04:59:59Z'], '2026-03-08', '2026-w10'],
    ['are the newsroom’s, from midnight on', ['date: 2026-03-09T05:00Z'], '2026-03-09', '2026-w11'],
    ['at New Year', ['date: 2026-01-01'], '2026-01-01', '2026-w01'],
    ['in a week that begins in the old year', ['date: 2025-12-29'], '2025-12-29', '2026-w01'],
    ['in a week 53', ['date: 2021-01-02'], '2021-01-02', '2020-w53'],
    ['are those on which an embargo ended', ['date: 2026-03-08', 'embargo: 2026-03-10T10:00Z'], '2026-03-10', '2026-w11'],
    ['are those of its date where an embargo ended before', ['date: 2026-03-08', 'embargo: 2026-03-01T10:00Z'], '2026-03-08', '2026-w10'],
    ['stay when it is withdrawn', ['date: 2026-03-08', 'withdrawn: { at: 2026-03-08T20:00Z, reason: Wrong. }'], '2026-03-08', '2026-w10'],
  ])('%s', (_, lines, day, week) => {
    expect(periodsOf({ files: { 'releases/abc.en.md': releaseText(lines) } })).toEqual([day, week])
  })

  it.each([
    ['2026-03-29T00:59:59+01:00', '2026-03-29', '2026-w13'],
    ['2026-03-29T23:59:59+02:00', '2026-03-29', '2026-w13'],
    ['2026-03-30T00:00+02:00', '2026-03-30', '2026-w14'],
    ['2026-10-25T23:59:59+01:00', '2026-10-25', '2026-w43'],
    ['2026-10-26T00:00+01:00', '2026-10-26', '2026-w44'],
  ])('where clocks are set: %s in Paris', (date, day, week) => {
    const files = {
      'site.yaml': (SETTINGS_FILES['site.yaml'] ?? '').replace('America/Lima', 'Europe/Paris'),
      'releases/abc.en.md': releaseText([`date: ${date}`]),
    }
    expect(periodsOf({ files, now: '2026-11-01T00:00Z' })).toEqual([day, week])
  })

  it('are those on which the last version was due that it waited for', () => {
    const files = {
      'releases/abc.en.md': releaseText(['date: 2026-03-08', 'together: [en, fr]']),
      'releases/abc.fr.md': releaseText(['date: 2026-03-09', 'together: [ar]']),
      'releases/abc.ar.md': releaseText(['date: 2026-03-11']),
    }
    const { files: paths } = planOf({ files })
    const days = paths.filter((path) => /\/digest\/\d{4}-\d\d-\d\d\/index\.html$/.test(path))
    expect(days).toEqual(['en', 'fr', 'ar'].map((language) => `${language}/digest/2026-03-11/index.html`))
  })
})

describe('a digest', () => {
  const files = {
    'releases/first.en.md': releaseText(['date: 2026-03-02', 'title: First', 'place: Lima', 'summary: In short.']),
    'releases/first.fr.md': releaseText(['date: 2026-03-03', 'title: Premier']),
    'releases/second.en.md': releaseText(['date: 2026-03-04', 'title: Second', 'withdrawn: { at: 2026-03-20T10:00Z, reason: Wrong. }']),
    'releases/third.en.md': releaseText([
      'date: 2026-03-04T22:00Z',
      'title: Third',
      'changes: [{ at: 2026-03-05T12:00Z, kind: correction, note: A figure. }, { at: 2026-03-05T13:00Z, kind: minor, note: A comma. }]',
    ]),
    'releases/later.en.md': releaseText(['date: 2026-04-01', 'title: Later']),
    'releases/held.en.md': releaseText(['date: 2026-03-02', 'title: Held', 'embargo: 2026-05-01T00:00Z']),
  }

  it('has all that was published in its week, newest first, and closes each with its contacts', () => {
    const { title, content } = digestAt('en/digest/2026-w10/', { files })
    expect(title).toBe('News of the week from 2 to 8 March 2026')
    expect(content.entries).toMatchObject([
      { release: { text: 'Third', href: '/en/news/2026/third/' }, withdrawn: undefined },
      { release: { text: 'Second' }, summary: '', contacts: [], withdrawn: { reason: 'Wrong.' } },
      { release: { text: 'First' }, type: 'Press release', place: 'Lima', summary: 'In short.', date: { label: '2 March 2026' } },
    ])
    const [group] = content.entries[2]?.contacts ?? []
    expect(group?.sentence.map(({ text }) => text).join('')).toBe('For more information: Press desk, Lima')
    expect(group?.cards.map(({ email }) => email?.label)).toEqual(['press@coast.example'])
  })

  it('tells corrections on their own days, and a withdrawal where the release is not beside it', () => {
    const { content } = digestAt('en/digest/2026-w10/', { files })
    expect(content.changes).toMatchObject([{ kind: 'correction', note: 'A figure.', release: { text: 'Third' } }])
    const day = digestAt('en/digest/2026-03-05/', { files })
    expect(titles(day)).toEqual([])
    expect(day.content.changes).toMatchObject([{ note: 'A figure.' }])
    const withdrawal = digestAt('en/digest/2026-w12/', { files })
    expect(withdrawal.content).toMatchObject({
      entries: [],
      changes: [{ kind: 'withdrawal', note: 'Wrong.', release: { text: 'Second' } }],
    })
  })

  it('leads to its days, its neighbours and its versions', () => {
    const week = digestAt('en/digest/2026-w10/', { files })
    expect(week.around.map(({ href, text }) => [href, text])).toEqual([
      ['/en/digest/2026-03-02/', 'Monday 2 March 2026'],
      ['/en/digest/2026-03-04/', 'Wednesday 4 March 2026'],
      ['/en/digest/2026-03-05/', 'Thursday 5 March 2026'],
    ])
    expect([week.previous?.href, week.next?.href]).toEqual([undefined, '/en/digest/2026-w12/'])
    const day = digestAt('en/digest/2026-03-04/', { files })
    expect([day.previous?.href, day.next?.href]).toEqual(['/en/digest/2026-03-02/', '/en/digest/2026-03-05/'])
    expect(day.around.map(({ href }) => href)).toEqual(['/en/digest/2026-w10/'])
    const alternates = (view: DigestView) => view.head.alternates.map(({ hreflang, href }) => `${hreflang} ${href}`)
    expect(alternates(week)).toEqual([
      'en https://coast.example/en/digest/2026-w10/',
      'fr https://coast.example/fr/digest/2026-w10/',
      'x-default https://coast.example/en/digest/2026-w10/',
    ])
    expect(alternates(day)).toHaveLength(2)
    expect(day.languages.map(({ kind }) => kind)).toEqual(['here', 'home', 'home'])
  })

  it('is found from the overview and from its month', () => {
    const overview = indexAt('en/digest/', { files })
    expect(overview.weeks.map(({ week }) => week.href)).toEqual(['14', '12', '10'].map((week) => `/en/digest/2026-w${week}/`))
    expect(overview.years).toMatchObject([{ title: '2026', months: [{ text: 'April' }, { text: 'March', href: '/en/digest/2026-03/' }] }])
    const march = indexAt('en/digest/2026-03/', { files })
    expect(march.title).toBe('News digest: March 2026')
    expect(march.weeks.map(({ days }) => days.length)).toEqual([1, 3])
    // Week 14 begins in March and has nothing of it.
    expect(indexAt('en/digest/2026-04/', { files }).weeks.map(({ week }) => week.href)).toEqual(['/en/digest/2026-w14/'])
  })

  it('has an overview where nothing is published', () => {
    expect(indexAt('ar/digest/', { files })).toMatchObject({ weeks: [], years: [] })
  })

  it('is in sitemaps, its e-mails are not', () => {
    const listed = planOf({ files }).artifacts.flatMap((one) => (one.kind === 'page' && one.listing ? [one.listing.address] : []))
    expect(listed).toContain('/en/digest/2026-w10/')
    expect(listed.filter((address) => address.includes('email'))).toEqual([])
  })

  it('is not there without the switch, nor is a way to it', () => {
    const { files: paths, viewAt, artifacts } = planOf({ files: { ...files, ...site('digest: false') } })
    expect(paths.filter((path) => path.includes('/digest/'))).toEqual([])
    expect(viewAt('en/index.html')).toBeDefined()
    expect(artifacts.flatMap((one) => (one.kind === 'page' ? [one.make().frame.digests] : []))).not.toContain('/en/digest/')
  })

  it('begins with the day that the settings name', () => {
    const parts = { files: { ...files, ...site('digest: 2026-03-05') } }
    expect(periodsOf(parts)).toEqual(['2026-04-01', '2026-03-20', '2026-03-05', '2026-w14', '2026-w12', '2026-w10'])
    expect(digestAt('en/digest/2026-w10/', parts).content).toMatchObject({ entries: [], changes: [{ note: 'A figure.' }] })
  })

  it.each<readonly [what: string, lines: readonly string[], changed: readonly string[]]>([
    ['on a day of its own', ['date: 2026-04-02'], ['', '2026-04', '2026-04-01', '2026-04-02', '2026-w14']],
    ['on a day that has one', ['date: 2026-03-02T20:00Z'], ['2026-03-02', '2026-w10']],
    [
      'in a week of its own',
      ['date: 2026-03-11'],
      ['', '2026-03', '2026-03-05', '2026-03-11', '2026-03-20', '2026-w10', '2026-w11', '2026-w12'],
    ],
  ])('changes with its week and what leads to it when a release comes %s', (_, lines, changed) => {
    const keysOf = (parts: SiteParts) =>
      new Map(
        planOf(parts).artifacts.flatMap((one) => (/^en\/digest\/.*index\.html$/.test(one.path) ? [[one.path, one.key] as const] : [])),
      )
    const before = keysOf({ files })
    const after = keysOf({ files: { ...files, 'releases/new.en.md': releaseText(lines) } })
    const others = [...after].filter(([path, key]) => before.get(path) !== key).map(([path]) => path)
    const paths = changed.map((period) => `en/digest/${period === '' ? '' : `${period}/`}index.html`)
    expect(others.toSorted()).toEqual(paths.toSorted())
  })

  it('is for the newest days and weeks an e-mail too, in a preview for none', () => {
    const many = Object.fromEntries(
      Array.from({ length: 60 }, (_, index) => {
        const day = new Date(Date.UTC(2026, 1, 1 + index)).toISOString().slice(0, 10)
        return [`releases/day-${index}.en.md`, releaseText([`date: ${day}`])]
      }),
    )
    const mails = (parts: SiteParts) => planOf(parts).files.filter((path) => path.endsWith('/email.html'))
    const found = mails({ files: many })
    expect(found).toHaveLength(14 + 4)
    expect(found[0]).toBe('en/digest/2026-04-01/email.html')
    expect(found.at(-1)).toBe('en/digest/2026-w11/email.html')
    expect(mails({ files: many, isPreview: true })).toEqual([])
    expect(
      titles(digestAt('en/digest/2026-w10/', { files: { 'releases/x1z.en.md': releaseText(['draft: true']) }, isPreview: true })),
    ).toHaveLength(1)
  })
})
