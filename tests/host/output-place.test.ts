import { existsSync, mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { makeNewsroom } from '../make-newsroom.ts'
import { readTree } from '../read-tree.ts'
import { runHere } from '../run-here.ts'
import { temporaryFolder } from '../temporary-folder.ts'
import { UsageError } from '../../src/host/machine-error.ts'
import { refuseBadPlace } from '../../src/host/output-place.ts'

describe('an output folder', () => {
  it.each([
    { name: 'the root itself', out: '.' },
    { name: 'a folder above the root', out: '..' },
    { name: 'content/', out: 'content' },
    { name: 'a folder in content/', out: 'content/releases/dist' },
    { name: 'public/', out: 'public' },
    { name: 'a folder in public/ that is not there', out: 'public/a/b' },
    { name: 'theme/', out: 'theme/dist' },
    { name: 'what Dateline remembers', out: '.dateline/dist' },
    { name: 'a link to content/', out: 'link' },
    { name: 'a folder behind a link to content/', out: 'link/dist' },
    { name: 'a folder that a link of the root leads to', out: '../outside/dist' },
  ])('cannot be $name', ({ out }) => {
    const root = makeRoot()
    const before = readdirSync(root, { recursive: true })
    expect(() => refuseBadPlace(root, join(root, out))).toThrow(UsageError)
    expect(readdirSync(root, { recursive: true })).toEqual(before)
  })

  it.each(['dist', 'deep/er/dist', '../dist', 'contents', 'content-dist', '../outside-dist'])('can be %s', (out) => {
    const root = makeRoot()
    expect(() => refuseBadPlace(root, join(root, out))).not.toThrow()
  })

  it.each([
    { name: 'among the sources', out: 'content/dist', status: 2, says: 'lies in' },
    { name: 'the root', out: '.', status: 2, says: 'drafts would be too' },
    { name: 'a file', out: 'a-file', status: 3, says: 'there is a file in the way' },
    { name: 'below a file', out: 'a-file/dist', status: 3, says: 'there is a file where a folder should be' },
    { name: 'a link that leads nowhere', out: 'nowhere', status: 3, says: 'leads nowhere' },
    { name: 'a link that leads in a circle', out: 'circle', status: 3, says: 'a link that leads nowhere' },
  ])('as $name ends with $status, and nothing is written', async ({ out, status, says }) => {
    const root = makeNewsroom({ 'a-file': 'mine' })
    symlinkSync(join(root, 'not-there'), join(root, 'nowhere'))
    symlinkSync('circle', join(root, 'circle'))
    const before = readTree(root)
    const ran = await runHere(['build', '--root', root, '--out', join(root, out)])
    expect(ran.stderr).toContain(says)
    expect(ran.stderr).not.toContain('    at ')
    expect(ran.status).toBe(status)
    expect(readTree(root)).toEqual(before)
    expect(existsSync(join(root, 'not-there'))).toBe(false)
  })

  it('as a link to a folder is that folder', async () => {
    const [root, site] = [makeNewsroom(), temporaryFolder()]
    symlinkSync(site, join(root, 'dist'))
    expect((await runHere(['build', '--root', root])).status).toBe(0)
    expect(existsSync(join(site, 'en/index.html'))).toBe(true)
  })

  it('with files of somebody else’s is told in one line', async () => {
    const root = makeNewsroom()
    for (const name of ['CNAME', 'a', 'b', 'c', 'd']) {
      mkdirSync(join(root, 'dist'), { recursive: true })
      writeFileSync(join(root, 'dist', name), 'x')
    }
    const { status, stderr, stdout } = await runHere(['build', '--root', root])
    expect(status).toBe(0)
    expect(stderr).toBe(
      `${join(root, 'content')}/../dist:1:1 warning foreign-files: This folder also holds what Dateline did not write, which was left (5): ` +
        'CNAME, a, b and 2 more. Move it away, or put it into public/ if it belongs to the site.\n',
    )
    expect(stdout).toContain('There is 1 warning.')
  })
})

function makeRoot(): string {
  const folder = temporaryFolder({ 'root/content/site.yaml': '', 'outside/site.yaml': '' })
  const root = join(folder, 'root')
  symlinkSync(join(root, 'content'), join(root, 'link'))
  // What is read from behind a link is a source as well.
  symlinkSync(join(folder, 'outside'), join(root, 'theme'))
  return root
}
