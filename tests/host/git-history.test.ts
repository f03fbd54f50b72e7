import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { hasGit, makeRepository } from '../git-repository.ts'
import { temporaryFolder } from '../temporary-folder.ts'
import { openHistory } from '../../src/host/git-history.ts'

const FILE = 'content/a.md'

function versionsIn(root: string, path = FILE): readonly string[] {
  return [...openHistory(root, [path, 'content/other.md']).versionsOf(path)].map((bytes) => new TextDecoder().decode(bytes))
}

describe.runIf(hasGit)('the history of a file', () => {
  it('is its versions, the newest first, each once', () => {
    const root = temporaryFolder()
    const { commit } = makeRepository(root)
    commit({ [FILE]: 'one', 'content/b.md': 'another' })
    commit({ [FILE]: 'two' })
    commit({ 'content/b.md': 'another still' })
    commit({ [FILE]: undefined })
    commit({ [FILE]: 'one' })
    commit({ [FILE]: '' })
    expect(versionsIn(root)).toEqual(['', 'one', 'two'])
  })

  it('goes on through merges, and knows what a merge itself said', () => {
    const root = temporaryFolder()
    const { commit, git } = makeRepository(root)
    commit({ [FILE]: 'one' })
    git('checkout', '--quiet', '-b', 'side')
    commit({ [FILE]: 'side' })
    git('checkout', '--quiet', 'main')
    commit({ [FILE]: 'main' })
    git('merge', '--quiet', '--no-commit', '--strategy=ours', 'side')
    commit({ [FILE]: 'merged' })
    git('checkout', '--quiet', '-b', 'dropped')
    commit({ [FILE]: 'dropped' })
    git('checkout', '--quiet', 'main')
    commit({ [FILE]: 'later' })
    git('merge', '--quiet', '--strategy=ours', '--message', 'A merge that drops a side', 'dropped')
    expect(versionsIn(root).toSorted()).toEqual(['dropped', 'later', 'main', 'merged', 'one', 'side'])
  })

  it('is that of the folder asked for, where it lies deep in the work tree', () => {
    const top = temporaryFolder()
    const { commit } = makeRepository(top)
    commit({ [FILE]: 'of another', [`press/room/${FILE}`]: 'ours' })
    expect(versionsIn(join(top, 'press/room'))).toEqual(['ours'])
  })

  it('knows no more than the last fifty versions', () => {
    const root = temporaryFolder()
    const { git } = makeRepository(root)
    // Quicker than as many commits one by one.
    const stream = Array.from({ length: 55 }, (_, n) => {
      const text = `version ${n + 1}`
      return `commit refs/heads/main\ncommitter E <e@delta.example> ${n} +0000\ndata 1\nx\nM 100644 inline ${FILE}\ndata ${text.length}\n${text}\n`
    })
    writeFileSync(join(root, 'stream'), stream.join('\n'))
    git('-c', 'alias.load=!git fast-import --quiet < stream', 'load')
    const versions = versionsIn(root)
    expect(versions).toHaveLength(50)
    expect([versions[0], versions.at(-1)]).toEqual(['version 55', 'version 6'])
  })

  it.each(['-a.md', '--output=x.md', ':(exclude)a.md', '*.md', '$(touch x).md', 'a b;"\'`.md', 'Café é.md', '[a].md', '\\a.md', 'a\tb.md'])(
    'is that of the very file that is named: %s',
    (name) => {
      const root = temporaryFolder()
      const { commit } = makeRepository(root)
      commit({ [name]: 'ours', 'other.md': 'of another' })
      expect(versionsIn(root, name)).toEqual(['ours'])
      expect(readdirSync(root).toSorted()).toEqual(['.git', name, 'other.md'].toSorted())
    },
  )

  it('holds texts only, and no links', () => {
    const root = temporaryFolder()
    const { commit } = makeRepository(root)
    commit({ [FILE]: 'a text' })
    rmSync(join(root, FILE))
    symlinkSync('/etc/passwd', join(root, FILE))
    commit()
    expect(versionsIn(root)).toEqual(['a text'])
  })
})

describe.runIf(hasGit)('there is no history', () => {
  it.each<readonly [name: string, spoil: (root: string) => void, path: string]>([
    ['where no repository is', (root) => rmSync(join(root, '.git'), { recursive: true }), FILE],
    ['where the repository is broken', (root) => writeFileSync(join(root, '.git/HEAD'), 'nonsense'), FILE],
    ['where nothing is committed', (root) => void makeRepository(root).git('update-ref', '-d', 'HEAD'), FILE],
    ['where the folder is gone', (root) => rmSync(root, { recursive: true }), FILE],
    ['of a file that was never there', () => {}, 'content/never.md'],
  ])('%s', (_, spoil, path) => {
    const root = temporaryFolder()
    makeRepository(root).commit({ [FILE]: 'one' })
    expect(versionsIn(root)).toEqual(['one'])
    spoil(root)
    expect(versionsIn(root, path)).toEqual([])
  })

  it('where there is no Git', () => {
    const root = temporaryFolder()
    makeRepository(root).commit({ [FILE]: 'one' })
    const path = process.env['PATH']
    onTestFinished(() => void (process.env['PATH'] = path))
    process.env['PATH'] = temporaryFolder()
    expect(versionsIn(root)).toEqual([])
  })

  it('but what a shallow work tree knows', () => {
    const [far, root] = [temporaryFolder(), temporaryFolder()]
    const { commit } = makeRepository(far)
    commit({ [FILE]: 'one' })
    commit({ [FILE]: 'two' })
    makeRepository(root).git('fetch', '--quiet', '--depth=1', `file://${far}`, 'main:near')
    makeRepository(root).git('checkout', '--quiet', 'near')
    expect(versionsIn(root)).toEqual(['two'])
  })
})

/* Whoever could write the settings of a repository, or into the work tree, could otherwise have a program run. */
describe.runIf(hasGit)('a hostile repository', () => {
  const SETTINGS = [
    ...['core.fsmonitor', 'core.pager', 'pager.log', 'pager.rev-list', 'diff.external', 'diff.odd.textconv', 'diff.odd.command'],
    ...['filter.odd.smudge', 'filter.odd.clean', 'gpg.program', 'core.editor', 'core.sshCommand', 'core.askPass', 'credential.helper'],
    ...['alias.rev-list', 'alias.diff-tree', 'alias.cat-file', 'core.alternateRefsCommand', 'uploadpack.packObjectsHook'],
  ]

  it('has no program run, by any of its settings, attributes or hooks', () => {
    const root = temporaryFolder()
    const { commit, git } = makeRepository(root)
    commit({ [FILE]: 'one', '.gitattributes': '* diff=odd filter=odd\n' })
    const mark = join(temporaryFolder(), 'mark')
    for (const name of SETTINGS) git('config', name, `${name.startsWith('alias') ? '!' : ''}touch ${mark} #`)
    git('config', 'log.showSignature', 'true')
    for (const hook of ['post-index-change', 'reference-transaction', 'fsmonitor-watchman']) {
      writeFileSync(join(root, '.git/hooks', hook), `#!/bin/sh\ntouch ${mark}\n`, { mode: 0o755 })
    }
    expect(versionsIn(root)).toEqual(['one'])
    expect(existsSync(mark)).toBe(false)
  })

  it('has nothing fetched, though it says that its objects are elsewhere', () => {
    const root = temporaryFolder()
    const { commit, git } = makeRepository(root)
    commit({ [FILE]: 'one' })
    const blob = git('rev-parse', `HEAD:${FILE}`)
    commit({ [FILE]: 'two' })
    const mark = join(temporaryFolder(), 'mark')
    rmSync(join(root, '.git/objects', blob.slice(0, 2), blob.slice(2)))
    git('config', 'core.repositoryFormatVersion', '1')
    git('config', 'extensions.partialClone', 'origin')
    git('config', 'remote.origin.promisor', 'true')
    git('config', 'remote.origin.url', `ext::touch ${mark}`)
    git('config', 'protocol.ext.allow', 'always')
    expect(versionsIn(root)).toEqual(['two'])
    expect(existsSync(mark)).toBe(false)
  })

  it('is not taken for one where a bare one lies in the work tree', () => {
    const [top, other] = [temporaryFolder(), temporaryFolder()]
    makeRepository(top).commit({ [FILE]: 'outer' })
    makeRepository(other).commit({ [FILE]: 'planted' })
    const root = join(top, 'root')
    mkdirSync(root)
    renameSync(join(other, '.git'), join(other, 'bare'))
    for (const name of readdirSync(join(other, 'bare'))) renameSync(join(other, 'bare', name), join(root, name))
    writeFileSync(join(root, 'config'), '[core]\nrepositoryformatversion = 0\nbare = true\n')
    expect(versionsIn(root)).toEqual([])
  })

  it('is not another one that the environment names', () => {
    const [root, other] = [temporaryFolder(), temporaryFolder()]
    makeRepository(root).commit({ [FILE]: 'ours' })
    makeRepository(other).commit({ [FILE]: 'of another' })
    onTestFinished(() => void delete process.env['GIT_DIR'])
    process.env['GIT_DIR'] = join(other, '.git')
    expect(versionsIn(root)).toEqual(['ours'])
  })
})
