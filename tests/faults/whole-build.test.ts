import { cpSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { compileChildren } from './compile-child.ts'
import { countChanges, runFaulty } from './run-faulty.ts'
import { sampleTo, TIME_LIMIT } from './sample.ts'
import { listTree } from '../host/list-tree.ts'
import { makeNewsroom, RELEASE } from '../make-newsroom.ts'
import { REPOSITORY } from '../run-dateline.ts'
import { runHere } from '../run-here.ts'
import { temporaryFolder } from '../temporary-folder.ts'

/* The command itself is killed at any of its writes, in dist/ and in .dateline/, on a day with news. */

const children = compileChildren()

vi.setConfig({ testTimeout: TIME_LIMIT })

const NOW = ['--now', '2026-11-24T12:00Z']

describe('kill -9 during dateline build', () => {
  it.each(['kill', 'kill-inside'] as const)(
    'at any write (%s) leaves a site without dead links, and the next build repairs',
    async (kind) => {
      const morning = makeNewsroom({
        'content/releases/old.en.md': RELEASE.replace('Flood', 'Old'),
        'theme/parts/site-footer.tsx': 'export function SiteFooter() { return <footer>Printed on the wind.</footer> }',
      })
      expect((await runHere(['build', '--root', morning, ...NOW])).status).toBe(0)
      change(morning)
      rmSync(join(morning, '.dateline'), { recursive: true })
      const before = listTree(join(morning, 'dist'))
      const clean = temporaryFolder()
      expect((await runHere(['build', '--root', copyOf(morning), '--out', clean, ...NOW])).status).toBe(0)
      const after = listTree(clean)
      expect(deadHrefs(before)).toEqual([])

      const counted = copyOf(morning)
      const count = countChanges(counted, (fault) => build(counted, fault))
      for (const at of sampleTo(count, 3)) {
        const root = copyOf(morning)
        expect(build(root, { kind, at, under: root }).signal, `write ${at}`).toBe('SIGKILL')
        const live = listTree(join(root, 'dist'))
        expect(deadHrefs(live), `write ${at}`).toEqual([])
        expect(neither(live, before, after), `write ${at}`).toEqual([])

        const repaired = await runHere(['build', '--root', root, ...NOW])
        expect(repaired.stderr, `write ${at}`).toBe('')
        expect(repaired.status, `write ${at}`).toBe(0)
        expect(listTree(join(root, 'dist')), `write ${at}`).toEqual(after)
        // What was written beside may lie there still; it is in nobody's way.
        expect(listTree(join(root, '.dateline')), `write ${at}`).toMatchObject(notesOf(counted))
      }
    },
  )
})

/** What a build leaves to whoever asks when the next is due. What it remembers has names and times of its own in every build. */
function notesOf(root: string): Tree {
  return Object.fromEntries(Object.entries(listTree(join(root, '.dateline'))).filter(([path]) => !path.startsWith('memo-')))
}

/** A release comes, one is corrected, one goes. */
function change(root: string): void {
  const releases = join(root, 'content/releases')
  writeFileSync(join(releases, 'new.en.md'), RELEASE.replace('Flood', 'New'))
  writeFileSync(join(releases, 'flood.en.md'), RELEASE.replace('Everybody was safe.', 'Nobody was hurt.'))
  rmSync(join(releases, 'old.en.md'))
}

function build(root: string, fault: Parameters<typeof runFaulty>[2]) {
  return runFaulty(children, [`${REPOSITORY}lib/dateline.js`, 'build', '--root', root, '--no-search', ...NOW], fault)
}

function copyOf(folder: string): string {
  const copy = temporaryFolder()
  cpSync(folder, copy, { recursive: true })
  return copy
}

type Tree = ReturnType<typeof listTree>

/** What somebody who starts at the front page asks for and does not get. */
function deadHrefs(tree: Tree): readonly string[] {
  const seen = new Set<string>()
  const dead: string[] = []
  const visit = (address: string) => {
    if (seen.has(address)) return
    seen.add(address)
    const file = tree[address.slice(1) + (address.endsWith('/') ? 'index.html' : '')]
    if (file === undefined) dead.push(address)
    else if (address.endsWith('/')) for (const [, href = ''] of file.matchAll(/\s(?:href|src)="(\/[^"#]*)/g)) visit(href)
  }
  visit('/')
  expect(seen.size).toBeGreaterThan(5)
  return dead
}

/** Files that are neither as before nor as after, and those of both that are not there. */
function neither(live: Tree, before: Tree, after: Tree): readonly string[] {
  const paths = new Set([...Object.keys(live), ...Object.keys(before)].filter((path) => !path.startsWith('.dateline-')))
  return [...paths].filter((path) => {
    const now = live[path]
    return now === undefined ? before[path] !== undefined && after[path] !== undefined : now !== before[path] && now !== after[path]
  })
}
