import { describe, expect, it } from 'vitest'
import type { CorrectionEntry } from '../../src/model/view/corrections-view.ts'
import { STRINGS } from '../../templates/strings.ts'
import { renderPage } from '../../templates/theme.ts'
import { planOf, type Planned } from '../plan-of.ts'
import { releaseText } from '../release-text.ts'

/** The entries of a page of corrections: `update 2026-04-02 /en/news/2026/boats/ More.` */
function entriesAt(plan: Planned, path: string): readonly string[] {
  const view = plan.viewAt(path)
  if (view.kind !== 'corrections') throw new Error(`${path} is a ${view.kind}.`)
  return view.record.items.map(({ kind, at, release, note }: CorrectionEntry) => `${kind} ${at.iso.slice(0, 10)} ${release.href} ${note}`)
}

function htmlAt(plan: Planned, path: string): string {
  const artifact = plan.artifacts.find((one) => one.path === path)
  if (artifact?.kind !== 'page') throw new Error(`There is no page ${path}.`)
  return renderPage(artifact.make().view, artifact.make().frame, undefined)
}

/** `changes` of one kind, one a day from 1 April 2026 on. */
function changed(count: number, kind = 'correction'): string {
  const entries = Array.from(
    { length: count },
    (_, index) => `{ at: 2026-04-${String(index + 1).padStart(2, '0')}T12:00Z, kind: ${kind}, note: Note ${index + 1}. }`,
  )
  return `changes: [${entries.join(', ')}]`
}

describe('the page of corrections', () => {
  it('is there in every language, even when it has nothing to say', () => {
    const plan = planOf({})
    for (const language of ['en', 'fr', 'ar'] as const) {
      expect(entriesAt(plan, `${language}/corrections/index.html`)).toEqual([])
      expect(htmlAt(plan, `${language}/corrections/index.html`)).toContain(STRINGS[language].noCorrections)
    }
    const { head, languages } = plan.viewAt('fr/corrections/index.html')
    expect(head.alternates.map(({ hreflang }) => hreflang)).toEqual(['en', 'fr', 'ar', 'x-default'])
    expect(languages.map(({ kind, href }) => `${kind} ${href}`)).toEqual([
      'same /en/corrections/',
      'here /fr/corrections/',
      'same /ar/corrections/',
    ])
  })

  it.each<readonly [name: string, lines: readonly string[], entries: readonly string[]]>([
    ['corrections', [changed(1)], ['correction 2026-04-01 /en/news/2026/boats/ Note 1.']],
    ['updates', [changed(1, 'update')], ['update 2026-04-01 /en/news/2026/boats/ Note 1.']],
    ['nothing minor', [changed(1, 'minor')], []],
    ['nothing of a draft', [changed(1), 'draft: true'], []],
    ['nothing of what is under embargo', [changed(1), 'embargo: 2026-04-15T12:00:01Z'], []],
    [
      'the newest first',
      [changed(2)],
      ['correction 2026-04-02 /en/news/2026/boats/ Note 2.', 'correction 2026-04-01 /en/news/2026/boats/ Note 1.'],
    ],
    [
      'of one moment the one written last first',
      ['changes: [{ at: 2026-04-01T12:00Z, kind: update, note: A. }, { at: 2026-04-01T12:00Z, kind: correction, note: B. }]'],
      ['correction 2026-04-01 /en/news/2026/boats/ B.', 'update 2026-04-01 /en/news/2026/boats/ A.'],
    ],
    [
      'only what is said by now',
      ['changes: [{ at: 2026-04-15T12:00Z, kind: update, note: Said. }, { at: 2026-04-15T12:00:01Z, kind: update, note: Secret. }]'],
      ['update 2026-04-15 /en/news/2026/boats/ Said.'],
    ],
    [
      'a withdrawal with its reason, and what was corrected before',
      [changed(1), 'withdrawn: { at: 2026-04-02T12:00Z, reason: It was wrong. }'],
      ['withdrawal 2026-04-02 /en/news/2026/boats/ It was wrong.', 'correction 2026-04-01 /en/news/2026/boats/ Note 1.'],
    ],
    ['no withdrawal to come', ['withdrawn: { at: 2026-05-02T12:00Z, reason: Secret. }'], []],
  ])('lists %s', (_, lines, entries) => {
    const plan = planOf({ files: { 'releases/boats.en.md': releaseText(lines) } })
    expect(entriesAt(plan, 'en/corrections/index.html')).toEqual(entries)
    expect(entriesAt(plan, 'fr/corrections/index.html')).toEqual([])
    expect(JSON.stringify(plan.artifacts)).not.toContain('Secret')
  })

  it('orders what happened at one moment by id', () => {
    const files = { 'releases/b.en.md': releaseText(['slug: bbb', changed(1)]), 'releases/a.en.md': releaseText(['slug: aaa', changed(1)]) }
    const ordered = ['correction 2026-04-01 /en/news/2026/aaa/ Note 1.', 'correction 2026-04-01 /en/news/2026/bbb/ Note 1.']
    expect(entriesAt(planOf({ files }), 'en/corrections/index.html')).toEqual(ordered)
  })

  it('shows of a withdrawn release its title and the reason, and no text', () => {
    const withdrawn = releaseText(['summary: Summed up.', 'withdrawn: { at: 2026-04-02T12:00Z, reason: It was wrong. }'], 'The body.')
    const html = htmlAt(planOf({ files: { 'releases/boats.en.md': withdrawn } }), 'en/corrections/index.html')
    for (const shown of ['Boats reach the shore', 'It was wrong.', STRINGS.en.withdrawn]) expect(html).toContain(shown)
    for (const hidden of ['Summed up.', 'The body.']) expect(html).not.toContain(hidden)
  })

  it('is paged from the oldest, so that a full page never changes', () => {
    const planWith = (count: number) => planOf({ files: { 'releases/boats.en.md': releaseText([changed(count)]) } })
    const seven = planWith(7)
    expect(seven.files.filter((path) => path.startsWith('en/corrections/'))).toEqual([
      'en/corrections/index.html',
      'en/corrections/page/1/index.html',
      'en/corrections/page/2/index.html',
    ])
    expect(entriesAt(seven, 'en/corrections/index.html').map((entry) => entry.slice(-2, -1))).toEqual(['7', '6', '5', '4'])
    expect(entriesAt(seven, 'en/corrections/page/2/index.html').map((entry) => entry.slice(-2, -1))).toEqual(['6', '5', '4'])
    expect(entriesAt(seven, 'en/corrections/page/1/index.html').map((entry) => entry.slice(-2, -1))).toEqual(['3', '2', '1'])
    const html = htmlAt(seven, 'en/corrections/page/2/index.html')
    expect(html).toContain(`href="/en/corrections/page/1/">${STRINGS.en.olderCorrections}<`)
    expect(html).toContain(`href="/en/corrections/">${STRINGS.en.newestCorrections}<`)

    for (const count of [8, 9, 10, 14]) {
      for (const path of ['en/corrections/page/1/index.html', 'en/corrections/page/2/index.html']) {
        expect(planWith(count).viewAt(path)).toEqual(seven.viewAt(path))
      }
    }
  })

  it('keeps its full pages when a release is withdrawn', () => {
    const planned = (...lines: readonly string[]) => planOf({ files: { 'releases/boats.en.md': releaseText([changed(3), ...lines]) } })
    const path = 'en/corrections/page/1/index.html'
    expect(planned('withdrawn: { at: 2026-04-10T00:00Z, reason: Wrong. }').viewAt(path)).toEqual(planned().viewAt(path))
  })
})

describe('a release', () => {
  it.each<readonly [name: string, lines: readonly string[], isLinked: boolean]>([
    ['that was corrected', [changed(1)], true],
    ['that was withdrawn', ['withdrawn: { at: 2026-04-02T12:00Z, reason: Wrong. }'], true],
    ['that was not', [changed(1, 'minor')], false],
  ])('%s links to the page of corrections: %s', (_, lines, isLinked) => {
    const plan = planOf({ files: { 'releases/boats.fr.md': releaseText(lines) } })
    expect(htmlAt(plan, 'fr/news/2026/boats/index.html').includes('href="/fr/corrections/"')).toBe(isLinked)
  })
})
