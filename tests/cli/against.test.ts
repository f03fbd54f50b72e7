import { execFileSync } from 'node:child_process'
import { appendFileSync, cpSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { buildHere } from '../build-here.ts'
import { serveFolder } from '../browser/serve-folder.ts'
import { hasGit, makeRepository } from '../git-repository.ts'
import { makeNewsroom, RELEASE } from '../make-newsroom.ts'
import { startDateline } from '../run-dateline.ts'
import { runHere } from '../run-here.ts'
import { temporaryFolder } from '../temporary-folder.ts'

const NOW = '2026-11-24T12:00Z'
const SOURCE = 'content/releases/flood.en.md'

/** A newsroom that was published; `edit` then changes its content. */
async function published(release: string, edit: (root: string) => void): Promise<{ readonly root: string; readonly dist: string }> {
  const root = makeNewsroom({ [SOURCE]: release })
  expect((await buildHere({ root, now: NOW, memo: true })).status).toBe(0)
  edit(root)
  return { root, dist: join(root, 'dist') }
}

/** Only the ledger of a published site, with no page beside it. */
function ledgerOf(dist: string): string {
  const bare = temporaryFolder()
  cpSync(join(dist, '.well-known'), join(bare, '.well-known'), { recursive: true })
  return join(bare, '.well-known/dateline.json')
}

function replace(root: string, from: string, to: string, text = RELEASE): void {
  expect(text).toContain(from)
  writeFileSync(join(root, SOURCE), text.replace(from, to))
}

const CORRECTION = 'contacts: desk\nchanges: [{ at: 2026-03-01T10:00Z, kind: correction, note: "The river fell." }]'

describe('check --against', () => {
  it.each([
    { name: 'nothing', edit: () => {}, says: undefined },
    {
      name: 'a headline',
      edit: (root: string) => replace(root, 'title: Flood', 'title: Deluge'),
      says: 'flood.en.md:2:8 error changed-silently',
    },
    { name: 'the body', edit: (root: string) => replace(root, 'river rose', 'river fell'), says: '"rose" became "fell"' },
    {
      name: 'the body, with a correction',
      edit: (root: string) => replace(root, 'contacts: desk', CORRECTION, RELEASE.replace('rose', 'fell')),
      says: undefined,
    },
    {
      name: 'the body, as a minor change',
      edit: (root: string) => replace(root, 'contacts: desk', CORRECTION.replace('correction', 'minor'), RELEASE.replace('rose', 'fell')),
      says: undefined,
    },
    {
      name: 'a topic, which is no text',
      edit: (root: string) => replace(root, 'region: delta', 'sdg: 13\nregion: delta'),
      says: undefined,
    },
    {
      name: 'the slug',
      edit: (root: string) => replace(root, 'region: delta', 'slug: deluge\nregion: delta'),
      says: 'error address-vanished: The address /en/news/2026/flood/',
    },
    {
      name: 'everything: it is deleted',
      edit: (root: string) => rmSync(join(root, SOURCE)),
      says: 'flood.en.md:1:1 error address-vanished',
    },
    {
      name: 'the file, which is renamed',
      edit: (root: string) => renameSync(join(root, SOURCE), join(root, 'content/releases/deluge.en.md')),
      says: 'error address-vanished',
    },
    {
      name: 'its standing: it is withdrawn',
      edit: (root: string) =>
        replace(root, 'contacts: desk', 'contacts: desk\nwithdrawn: { at: 2026-04-01T09:00Z, reason: It was not so. }'),
      says: undefined,
    },
  ])('of what was published changed $name', async ({ edit, says }) => {
    const { root, dist } = await published(RELEASE, edit)
    const { status, stderr } = await runHere(['check', '--root', root, '--now', NOW, '--against', dist])
    if (says === undefined) expect(stderr).toBe('')
    else expect(stderr).toContain(says)
    expect(status).toBe(says === undefined ? 0 : 1)
  })

  it('names the fields where only the ledger is at hand', async () => {
    const { root, dist } = await published(RELEASE, (folder) => replace(folder, 'river rose', 'river fell'))
    const { stderr } = await runHere(['check', '--root', root, '--now', NOW, '--against', ledgerOf(dist)])
    expect(stderr).toContain('(summary, body).')
    expect(stderr).not.toContain('became')
  })

  it.runIf(hasGit).each([
    { name: 'which was committed', committed: RELEASE, says: '(summary, body). "rose" became "fell".' },
    { name: 'which was not', committed: RELEASE.replace('Everybody', 'Nobody'), says: '(summary, body).' },
  ])('finds the text in the history of the sources, $name', async ({ committed, says }) => {
    const { root, dist } = await published(RELEASE, (folder) => {
      const { commit } = makeRepository(folder)
      commit({ [SOURCE]: RELEASE.replace('river', 'brook'), '.gitignore': 'dist\n' })
      commit({ [SOURCE]: committed })
      // One version that cannot be published, and one that is no text.
      commit({ [SOURCE]: '---\ntitle: [\n---\n' })
      commit({ [SOURCE]: '\u0000\ufffd' })
      replace(folder, 'river rose', 'river fell')
      commit()
    })
    const { status, stderr } = await runHere(['check', '--root', root, '--now', NOW, '--against', ledgerOf(dist)])
    expect(stderr.split('\n')[0]).toMatch(new RegExp(`published ${says.replace(/[()."]/g, '\\$&')} Add an entry`))
    expect(status).toBe(1)
  })

  it('reads an address', async () => {
    const { root, dist } = await published(RELEASE, (folder) => replace(folder, 'river rose', 'river fell'))
    const site = await serveFolder(dist)
    const { status, stderr } = await startDateline(['check', '--root', root, '--now', NOW, '--against', site.origin])
    await site.close()
    expect(stderr).toContain('"rose" became "fell"')
    expect(status).toBe(1)
  })

  it.each([
    { name: 'there is nothing', place: '/nowhere/at/all', status: 2, says: 'There is nothing at' },
    { name: 'nobody answers', place: 'http://127.0.0.1:9', status: 3, says: 'Cannot reach' },
  ])('says when $name', async ({ place, status, says }) => {
    const ran = await startDateline(['check', '--root', makeNewsroom(), '--against', place])
    expect(ran.stderr).toContain(says)
    expect(ran.status).toBe(status)
  })
})

describe('check --against, where there is nothing to compare,', () => {
  it('refuses a preview, which was never published', async () => {
    const root = makeNewsroom()
    const preview = temporaryFolder()
    expect((await runHere(['build', '--root', root, '--drafts', '--out', preview])).status).toBe(0)
    const { status, stderr } = await runHere(['check', '--root', root, '--against', preview])
    expect(stderr).toBe(`dateline: ${preview} is a preview with drafts, and was never published.\n`)
    expect(status).toBe(2)
  })

  it('says so when errors leave no site', async () => {
    const root = makeNewsroom({ [SOURCE]: RELEASE.replace('topic: floods', 'topic: flods') })
    const { status, stdout } = await runHere(['check', '--root', root, '--against', root])
    expect(stdout).toContain(`Not compared with ${root}: mend the errors first.\n`)
    expect(status).toBe(1)
  })
})

describe('verify', () => {
  it.each([
    { name: 'a whole site', spoil: () => {}, says: undefined },
    {
      name: 'a file by another hand',
      spoil: (dist: string) => appendFileSync(join(dist, 'en/index.html'), 'x'),
      says: 'changed: en/index.html',
    },
    {
      name: 'a file that is missing',
      spoil: (dist: string) => rmSync(join(dist, 'en/news/index.html')),
      says: 'missing: en/news/index.html',
    },
    {
      name: 'a pipe in the place of a file, for which it does not wait',
      spoil: (dist: string) => {
        rmSync(join(dist, 'en/index.html'))
        execFileSync('mkfifo', [join(dist, 'en/index.html')])
      },
      says: 'missing: en/index.html',
    },
  ])('knows $name', async ({ spoil, says }) => {
    const { dist } = await published(RELEASE, () => {})
    spoil(dist)
    const { status, stderr, stdout } = await runHere(['verify', dist])
    expect(stderr.trim()).toBe(says ?? '')
    expect(stdout).toContain(says === undefined ? 'is whole' : 'not as it should be')
    expect(status).toBe(says === undefined ? 0 : 1)
  })

  it('tells whether a lift did happen', async () => {
    const late = RELEASE.replace('date: 2026-02-01', 'date: 2026-02-01\nembargo: 2026-12-01T09:00Z')
    const { root, dist } = await published(late, () => {})
    const before = ['verify', dist, '--root', root, '--now', '2026-12-01T08:59:59Z']
    const after = ['verify', dist, '--root', root, '--now', '2026-12-01T09:00Z']
    expect((await runHere(before)).status).toBe(0)
    expect(await runHere(after)).toMatchObject({ status: 1, stderr: 'not out: releases/flood.en.md\n' })
    await runHere(['build', '--root', root, '--now', '2026-12-01T09:00Z'])
    expect((await runHere(after)).status).toBe(0)
    expect((await runHere(before)).stderr).toBe('out, and should not be: releases/flood.en.md\n')
    const site = await serveFolder(dist)
    expect((await startDateline(['verify', site.origin])).status).toBe(0)
    await site.close()
  })
})

describe('schedule', () => {
  const later = (title: string, date: string, ...lines: readonly string[]) =>
    RELEASE.replace('title: Flood', [`title: ${title}`, ...lines].join('\n')).replace('2026-02-01', date)

  it('lists what lifts next, moment by moment, in UTC and by the clocks of the newsroom', async () => {
    const root = makeNewsroom({
      'content/site.yaml':
        'name: Delta Press\nurl: https://delta.example\nlanguages: [en]\ndefaultLanguage: en\ntimeZone: America/Lima\npressDesk: desk\n',
      'content/releases/b.en.md': later('B', '2026-12-02', 'slug: bbb'),
      'content/releases/a.en.md': later('A', '2026-12-01T10:00-05:00', 'slug: aaa'),
      'content/releases/also.en.md': later('Also', '2026-02-01', 'embargo: 2026-12-01T15:00Z'),
      'content/releases/draft.en.md': later('D', '2026-12-01T10:00-05:00', 'draft: true'),
    })
    const run = async (...args: readonly string[]) => (await runHere([...args, '--root', root, '--now', NOW])).stdout
    expect(await run('schedule')).toBe(
      '2026-12-01T15:00:00Z  1 December 2026, 10:00 (UTC\u22125), America/Lima\n  releases/a.en.md  A\n  releases/also.en.md  Also\n\n' +
        '2026-12-02T05:00:00Z  2 December 2026, 00:00 (UTC\u22125), America/Lima\n  releases/b.en.md  B\n',
    )
    const { lifts } = JSON.parse(await run('schedule', '--format', 'json')) as { lifts: { at: string; releases: unknown[] }[] }
    expect(lifts.map(({ at, releases }) => [at, releases.length])).toEqual([
      ['2026-12-01T15:00:00Z', 2],
      ['2026-12-02T05:00:00Z', 1],
    ])
    // For CI, which builds just then; nothing of it stands in dist/.
    expect(await run('build', '--stats')).toContain('next lift at 2026-12-01T15:00:00Z\n')
    expect(JSON.parse(readFileSync(join(root, '.dateline/next.json'), 'utf8'))).toEqual({ next: '2026-12-01T15:00:00Z', lifts })
  })
})
