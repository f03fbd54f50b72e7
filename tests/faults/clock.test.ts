import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { listTree } from '../host/list-tree.ts'
import { makeNewsroom, RELEASE } from '../make-newsroom.ts'
import { readTree } from '../read-tree.ts'
import { runHere } from '../run-here.ts'

/* A clock that goes back would take back what has gone out. That it did is known by what it showed at the last build. */

const NOTE = '.dateline/clock.json'
const HOUR = 60 * 60 * 1000

const momentIn = (milliseconds: number) => `${new Date(milliseconds).toISOString().slice(0, 19)}Z`
const noteOf = (moment: string) => `{"lastBuild":"${moment}"}\n`

function note(root: string, text: string): void {
  mkdirSync(dirname(join(root, NOTE)), { recursive: true })
  writeFileSync(join(root, NOTE), text)
}

describe('a build by the clock', () => {
  it('that has gone back ends with 3, leaves the site as it is, and says what to do', async () => {
    // It has just gone out.
    const root = makeNewsroom({ 'content/releases/late.en.md': RELEASE.replace('2026-02-01', momentIn(Date.now() + HOUR)) })
    const ahead = momentIn(Date.now() + 2 * HOUR)
    expect((await runHere(['build', '--root', root, '--now', ahead])).status).toBe(0)
    const before = listTree(join(root, 'dist'))
    note(root, noteOf(ahead))

    const refused = await runHere(['build', '--root', root])
    expect(refused.status).toBe(3)
    expect(refused.stderr).toMatch(/^dateline: The clock of this machine says \S+Z, and said \S+Z at the last build: /)
    expect(refused.stderr).toContain(ahead)
    expect(listTree(join(root, 'dist'))).toEqual(before)

    expect((await runHere(['build', '--root', root, '--now', ahead])).stdout).toContain(': 0 files written, 0 removed,')
    rmSync(join(root, NOTE))
    expect((await runHere(['build', '--root', root])).status).toBe(0)
    expect(listTree(join(root, 'dist'))).not.toEqual(before)
  })

  it.each([
    { name: 'that was set right by a little', text: noteOf(momentIn(Date.now() + 30_000)) },
    { name: 'of which nothing is known', text: undefined },
    { name: 'of which a note is cut off', text: '{"lastBuild":"2999-01' },
  ])('$name makes the site, and notes what it showed', async ({ text }) => {
    const root = makeNewsroom()
    if (text !== undefined) note(root, text)
    const start = momentIn(Date.now())
    expect(await runHere(['build', '--root', root])).toMatchObject({ status: 0, stderr: '' })
    const [, noted = ''] = /^\{"lastBuild":"(.*)"\}\n$/.exec(readTree(root)[NOTE] ?? '') ?? []
    expect(noted >= start && noted <= momentIn(Date.now())).toBe(true)
  })
})

it('a build for a named moment minds no clock, and notes none', async () => {
  const root = makeNewsroom()
  note(root, noteOf('2999-01-01T00:00:00Z'))
  expect((await runHere(['build', '--root', root, '--now', '2026-11-24T12:00Z'])).status).toBe(0)
  expect(readTree(root)[NOTE]).toBe(noteOf('2999-01-01T00:00:00Z'))
})
