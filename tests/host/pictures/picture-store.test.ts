import { appendFileSync, mkdirSync, readdirSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { temporaryFolder } from '../../temporary-folder.ts'
import { openPictureStore } from '../../../src/host/pictures/picture-store.ts'

const PICTURE = Buffer.from('the bytes of a picture')

const KEY = 'a'.repeat(32)

const folderOf = (root: string) => join(root, '.dateline/pictures')

beforeEach(() => {
  vi.stubEnv('XDG_CACHE_HOME', temporaryFolder())
})

describe('a store of pictures', () => {
  it('gives what was put there, to a later build as well', () => {
    const root = temporaryFolder()
    openPictureStore(root).put(KEY, PICTURE)
    expect(Buffer.from(openPictureStore(root).get(KEY) ?? [])).toEqual(PICTURE)
    expect(openPictureStore(root).get('b'.repeat(32))).toBeUndefined()
  })

  it('gives nothing that was changed, moved or signed by another', () => {
    const root = temporaryFolder()
    const store = openPictureStore(root)
    for (const name of ['changed', 'moved', 'whole']) store.put(name, PICTURE)
    appendFileSync(join(folderOf(root), 'changed'), '!')
    writeFileSync(join(folderOf(root), 'planted'), PICTURE)
    symlinkSync('moved', join(folderOf(root), 'linked'))
    for (const name of ['changed', 'planted', 'linked']) expect(store.get(name)).toBeUndefined()
    vi.stubEnv('XDG_CACHE_HOME', temporaryFolder())
    expect(openPictureStore(root).get('whole')).toBeUndefined()
  })

  it('keeps what was asked for last, as much as there is room for', () => {
    const root = temporaryFolder()
    const store = openPictureStore(root, 200)
    for (const [age, name] of ['new', 'asked', 'old'].entries()) {
      store.put(name, PICTURE)
      utimesSync(join(folderOf(root), name), 1000 - age, 1000 - age)
    }
    store.get('asked')
    store.trim()
    expect(readdirSync(folderOf(root)).toSorted()).toEqual(['asked', 'new'])
  })

  it('is none where its folder is a link', () => {
    const root = temporaryFolder()
    const elsewhere = temporaryFolder()
    mkdirSync(join(root, '.dateline'))
    symlinkSync(elsewhere, folderOf(root))
    const store = openPictureStore(root)
    store.put(KEY, PICTURE)
    expect(store.get(KEY)).toBeUndefined()
    expect(readdirSync(elsewhere)).toEqual([])
  })
})
