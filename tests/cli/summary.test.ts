import { readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Build } from '../../src/build.ts'
import { checkSummary } from '../../src/cli/check-summary.ts'
import type { PresentRecord } from '../../src/model/record.ts'
import { makeNewsroom, RELEASE } from '../make-newsroom.ts'
import { runHere } from '../run-here.ts'
import { temporaryFolder } from '../temporary-folder.ts'

const NOW = '2026-11-24T12:00Z'
const releases = (root: string, name: string) => join(root, 'content/releases', name)

/** The summary of a check, its signs as people see them. */
async function summaryOf(root: string, ...more: string[]): Promise<string> {
  const file = join(temporaryFolder(), 'summary.md')
  await runHere(['check', '--root', root, '--now', NOW, '--summary', file, ...more])
  return readFileSync(file, 'utf8')
}

function plain(summary: string): string {
  return summary.replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code))).replace(/<\/?code>/g, '`')
}

describe('check --summary', () => {
  it('tells what would change, and what lifts when', async () => {
    const root = makeNewsroom({ 'content/releases/storm.en.md': RELEASE, 'content/releases/calm.en.md': RELEASE })
    expect((await runHere(['build', '--root', root, '--now', NOW])).status).toBe(0)
    writeFileSync(releases(root, 'storm.en.md'), RELEASE.replace('rose', 'fell'))
    renameSync(releases(root, 'flood.en.md'), releases(root, 'deluge.en.md'))
    writeFileSync(releases(root, 'secret.en.md'), RELEASE.replace('2026-02-01', '2026-12-01T10:00Z'))
    const summary = plain(await summaryOf(root, '--against', join(root, 'dist')))
    expect(summary).toContain('## Dateline: 2 errors')
    expect(summary).toContain(
      [
        '- new: `/en/news/2026/deluge/` from `releases/deluge.en.md`',
        '- changed: `/en/news/2026/storm/` from `releases/storm.en.md`',
        '- gone: `/en/news/2026/flood/`',
      ].join('\n'),
    )
    expect(summary).toContain('- 1 December 2026, 10:00 (UTC), UTC: `releases/secret.en.md`')
    expect(summary).not.toContain('calm')
  })

  it('links to pages as they are and as they would be, whatever a published ledger says', () => {
    const record = (address: string) => ({ address, at: { file: 'releases/flood.en.md', line: 1, column: 1 } }) as unknown as PresentRecord
    const changes = { fresh: [record('/en/a/')], changed: [record('/en/b/')], gone: [record('/en/c) ![x](http://x.example/@all')] }
    const site = { kind: 'site', pages: 3, records: [], schedule: { lifts: [], timeZone: 'UTC' } } as unknown as Build
    const seenAt = { before: 'https://delta.example/press', after: 'https://ci.example/-/jobs/7/artifacts/file/preview' }
    const summary = plain(checkSummary(site, [], changes, seenAt))
    const preview = 'https://ci.example/-/jobs/7/artifacts/file/preview/en'
    expect(summary).toContain(`releases/flood.en.md\` ([after](${preview}/a/index.html))\n`)
    expect(summary).toContain(` ([before](https://delta.example/press/en/b/), [after](${preview}/b/index.html))\n`)
    expect(summary).toMatch(/ \(\[before\]\(https:\/\/delta\.example\/press\/en\/c[^ ()[\]@!]*\)\)$/m)
  })

  it('lets no text of a stranger mean anything', async () => {
    const topic = '"@everyone ![x](https://x.example) <b>|`#1"'
    const root = makeNewsroom({ 'content/releases/flood.en.md': RELEASE.replace('topic: floods', `topic: ${topic}`) })
    const summary = await summaryOf(root)
    expect(plain(summary)).toContain('@everyone')
    expect(summary.replace(/<\/?code>/g, '')).not.toMatch(/[@<>`|[\]]|https:/)
    expect(summary).toContain('Nothing would be published')
  })
})
