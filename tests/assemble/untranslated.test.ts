import { describe, expect, it } from 'vitest'
import { untranslatedReleases } from '../../src/assemble/untranslated.ts'
import { untranslatedText } from '../../src/cli/untranslated-text.ts'
import { assembleSite } from '../assemble-site.ts'
import { makeNewsroom } from '../make-newsroom.ts'
import { releaseText } from '../release-text.ts'
import { runHere } from '../run-here.ts'

function untranslated(texts: Readonly<Record<string, string>>): readonly string[] {
  const files = Object.fromEntries(Object.entries(texts).map(([name, text]) => [`releases/${name}.md`, text]))
  const { settings, compiled } = assembleSite({ files })
  const sources = compiled.map(({ value }) => value)
  return untranslatedReleases(settings.site, sources).map(({ file, missing }) => `${file} ${missing.join(' ')}`)
}

describe('a release is missing in a language', () => {
  const text = releaseText()

  it.each<readonly [name: string, texts: Readonly<Record<string, string>>, expected: readonly string[]]>([
    ['where there is no version', { 'alpha.en': text, 'alpha.fr': text }, ['releases/alpha.en.md ar']],
    ['but not where there are all', { 'alpha.en': text, 'alpha.fr': text, 'alpha.ar': text }, []],
    [
      'but not where it has been begun',
      { 'alpha.en': text, 'alpha.fr': releaseText(['draft: true']), 'alpha.ar': releaseText(['sdg: 18']) },
      [],
    ],
    ['but not where its file cannot be read', { 'alpha.en': text, 'alpha.fr': 'Bonjour.', 'alpha.ar': text }, []],
    ['before it is out', { 'alpha.en': releaseText(['embargo: 2027-01-01T00:00Z']) }, ['releases/alpha.en.md fr ar']],
    ['but not while it is a draft itself', { 'alpha.en': releaseText(['draft: true']) }, []],
    ['but not once it is withdrawn', { 'alpha.en': releaseText(['withdrawn: { at: 2026-04-01T00:00Z, reason: Wrong }']) }, []],
    ['and named by another where the default language is missing', { 'alpha.fr': text }, ['releases/alpha.fr.md en ar']],
    [
      'newest first',
      {
        'alpha.en': releaseText(['date: 2026-03-01']),
        'beta.en': releaseText(['date: 2026-03-02']),
        'gamma.en': releaseText(['date: 2026-03-01']),
      },
      ['releases/beta.en.md fr ar', 'releases/alpha.en.md fr ar', 'releases/gamma.en.md fr ar'],
    ],
  ])('%s', (_, texts, expected) => {
    expect(untranslated(texts)).toEqual(expected)
  })
})

describe('the list of what is missing', () => {
  const some = (count: number) =>
    Array.from({ length: count }, (_, index) => ({ file: `releases/${index}.en.md`, missing: ['fr', 'ar'] as const }))

  it('is nothing where nothing is', () => {
    expect(untranslatedText([])).toBe('')
  })

  it('names what is missing', () => {
    expect(untranslatedText(some(1))).toBe('1 release is not in every language:\n  releases/0.en.md  without fr, ar\n')
  })

  it('names ten and counts the others', () => {
    const lines = untranslatedText(some(14)).trimEnd().split('\n')
    expect(lines[0]).toBe('14 releases are not in every language:')
    expect(lines).toHaveLength(12)
    expect(lines.at(-1)).toBe('  and 4 older')
  })

  it('is part of the summary of a check, and of no build', async () => {
    const root = makeNewsroom({
      'content/site.yaml':
        'name: Delta Press\nurl: https://delta.example\nlanguages: [en, fr]\ndefaultLanguage: en\ntimeZone: UTC\npressDesk: desk\n',
      'content/navigation/fr.yaml': 'menu: []\n',
    })
    const checked = await runHere(['check', '--root', root, '--now', '2026-04-15T12:00Z'])
    expect(checked.status).toBe(0)
    expect(checked.stdout).toContain('1 release is not in every language:\n  releases/flood.en.md  without fr\n')
    expect((await runHere(['build', '--root', root, '--now', '2026-04-15T12:00Z'])).stdout).not.toContain('language:')
  })
})
