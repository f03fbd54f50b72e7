import { cpSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, inject, it } from 'vitest'
import { DEMONSTRATION_NOW } from '../global-setup.ts'
import { readTree } from '../read-tree.ts'
import { REPOSITORY, runDateline } from '../run-dateline.ts'
import { temporaryFolder } from '../temporary-folder.ts'

/* Promise 2: the same sources and the same moment give the same bytes, wherever and however often they are built. */

const expected = readTree(inject('demonstration'))

function build(root: string, env: Readonly<Record<string, string>> = {}) {
  const out = temporaryFolder()
  const { status, stderr } = runDateline(['build', '--root', root, '--out', out, '--now', DEMONSTRATION_NOW], { ...env, SEARCH: '1' })
  expect(stderr).toBe('')
  expect(status).toBe(0)
  return readTree(out)
}

describe('the demonstration site', () => {
  it.each([
    { name: 'west of Greenwich, in no locale', env: { TZ: 'America/Lima', LANG: 'C', LC_ALL: 'C' } },
    { name: 'east of it, in Arabic surroundings', env: { TZ: 'Pacific/Apia', LANG: 'ar_EG.UTF-8', LC_ALL: 'ar_EG.UTF-8' } },
  ])('has the same bytes $name', ({ env }) => {
    expect(build(REPOSITORY, env)).toEqual(expected)
  })

  it('has the same bytes when its files were made in another order', () => {
    const root = temporaryFolder()
    // On most file systems the order of a folder's entries follows from the order in which they were made.
    for (const path of filesOf(join(REPOSITORY, 'content')).toReversed()) {
      cpSync(join(REPOSITORY, 'content', path), join(root, 'content', path))
    }
    cpSync(join(REPOSITORY, 'public'), join(root, 'public'), { recursive: true })
    expect(build(root)).toEqual(expected)
  })
})

function filesOf(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => statSync(join(folder, path)).isFile())
}
