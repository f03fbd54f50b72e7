import { cpSync } from 'node:fs'
import { describe, expect, it, vi } from 'vitest'
import { compileChildren } from './compile-child.ts'
import type { Fault } from './fault.ts'
import { AFTER, BEFORE, deadLinks } from './linked-sites.ts'
import { countChanges, publishFaulty } from './run-faulty.ts'
import { sampleTo, TIME_LIMIT } from './sample.ts'
import { listTree } from '../host/list-tree.ts'
import { putSite } from '../host/put-site.ts'
import { temporaryFolder } from '../temporary-folder.ts'

/*
 * A call of the file system fails, at any write: the build ends with 3 and says what happened and what that means. Either
 * the folder is as it was, to the last entry, or, once all pages are new, only the removal of old ones is left to do.
 */

const children = compileChildren()

vi.setConfig({ testTimeout: TIME_LIMIT })

const AS_IT_WAS = 'The site is as it was.'
const ALL_NEW = 'All pages are the new ones; the next build removes what is left.'
const IN_PART = 'A part of the site is new; the next build repairs it.'

describe('a build at one write of which', () => {
  it.each([
    { code: 'ENOSPC', says: 'the disk is full' },
    { code: 'EIO', says: 'the disk failed' },
    { code: 'EMFILE', says: 'too many files are open' },
    { code: 'EACCES', says: 'permission denied' },
    { code: 'EROFS', says: 'the file system is read-only' },
  ])('$code happens changes nothing, or has changed all', async ({ code, says }) => {
    await sweep((at, under) => ({ kind: 'fail', at, code, under }), [AS_IT_WAS, ALL_NEW], says)
  })
})

describe('a build from one write of which on', () => {
  it('the disk is full changes nothing', async () => {
    await sweep((at, under) => ({ kind: 'full-from', at, under }), [AS_IT_WAS], 'the disk is full')
  })

  it('every write fails leaves old or new files, and the next build repairs', async () => {
    await sweep((at, under) => ({ kind: 'fail-from', at, code: 'EIO', under }), [AS_IT_WAS, ALL_NEW, IN_PART], 'the disk failed')
  })
})

describe('a build on a file system without hard links', () => {
  it('that fails leaves old or new files, and the next build repairs', async () => {
    const met = await sweep(
      (at, under) => ({ kind: 'fail', at, code: 'EIO', under, hasNoLinks: true }),
      [AS_IT_WAS, ALL_NEW, IN_PART],
      'the disk failed',
    )
    expect(met.has(IN_PART)).toBe(true)
  })
})

async function sweep(faultAt: (at: number, under: string) => Fault, outcomes: readonly string[], says: string) {
  const start = temporaryFolder({ CNAME: 'mine' })
  await putSite(start, BEFORE)
  const [before, clean] = [listTree(start), await cleanTree()]
  const counted = copyOf(start)
  const count = countChanges(counted, (fault) => publishFaulty(children, counted, AFTER, fault))
  const met = new Set<string>()

  for (const at of sampleTo(count, 7)) {
    const out = copyOf(start)
    const { status, stderr } = publishFaulty(children, out, AFTER, faultAt(at, out))
    const live = listTree(out)
    if (status === 0) {
      // Nothing but what clears up afterwards failed.
      expect(pagesOf(live), `write ${at}`).toEqual(pagesOf(clean))
    } else {
      expect(status, `write ${at}: ${stderr}`).toBe(3)
      expect(stderr, `write ${at}`).toContain(says)
      const outcome = outcomes.find((one) => stderr.endsWith(` ${one}\n`)) ?? stderr
      met.add(outcome)
      expectOutcome(outcome, live, before, clean, at, !outcomes.includes(IN_PART))
    }
    expect(deadLinks(live), `write ${at}`).toEqual([])
    await putSite(out, AFTER)
    expect(listTree(out), `write ${at}`).toEqual(clean)
  }
  expect(met.has(AS_IT_WAS)).toBe(true)
  return met
}

type Tree = ReturnType<typeof listTree>

function expectOutcome(outcome: string, live: Tree, before: Tree, clean: Tree, at: number, canRemove: boolean): void {
  // Before the lock there is nothing to say about the site.
  if (at <= 2) expect(live, `write ${at}`).toEqual(before)
  // Where nothing can be removed any more, the lock stays.
  else if (outcome === AS_IT_WAS) expect(canRemove ? live : pagesOf(live), `write ${at}`).toEqual(canRemove ? before : pagesOf(before))
  else if (outcome === ALL_NEW) expect({ ...pagesOf(live), ...pagesOf(clean) }, `write ${at}`).toEqual(pagesOf(live))
  else if (outcome === IN_PART) expect(isMixture(pagesOf(live), pagesOf(before), pagesOf(clean)), `write ${at}`).toBe(true)
  else expect(outcome, `write ${at}`).toBe('an outcome that was foreseen')
}

function isMixture(live: Tree, before: Tree, clean: Tree): boolean {
  return Object.entries(live).every(([path, text]) => text === before[path] || text === clean[path])
}

/** All but the workings of a build, which may be left where nothing can be removed. */
function pagesOf(tree: Tree): Tree {
  return Object.fromEntries(Object.entries(tree).filter(([path]) => !path.startsWith('.dateline-')))
}

async function cleanTree(): Promise<Tree> {
  const out = temporaryFolder({ CNAME: 'mine' })
  await putSite(out, AFTER)
  return listTree(out)
}

function copyOf(folder: string): string {
  const copy = temporaryFolder()
  cpSync(folder, copy, { recursive: true })
  return copy
}
