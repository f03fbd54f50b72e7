import { chmodSync, lstatSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { replaceFile } from '../../src/host/replace-file.ts'
import { temporaryFolder } from '../temporary-folder.ts'

describe('a file that is replaced', () => {
  it.each([0o644, 0o600, 0o664, 0o755])('has the permissions that it had: %o', (mode) => {
    const file = join(temporaryFolder({ 'flood.md': 'The river rose.' }), 'flood.md')
    chmodSync(file, mode)
    expect(replaceFile(file, 'The river fell.')).toBe(true)
    expect([readFileSync(file, 'utf8'), lstatSync(file).mode & 0o7777]).toEqual(['The river fell.', mode])
  })

  it('stays where it is this text already', () => {
    const file = join(temporaryFolder({ 'flood.md': 'The river rose.' }), 'flood.md')
    const { ino } = lstatSync(file)
    expect(replaceFile(file, 'The river rose.')).toBe(false)
    expect(lstatSync(file).ino).toBe(ino)
  })

  it('takes the place of a link, and leaves what that led to', () => {
    const folder = temporaryFolder()
    const [file, other] = [join(folder, 'flood.md'), join(folder, 'other')]
    writeFileSync(other, 'Mine.', { mode: 0o600 })
    symlinkSync(other, file)
    expect(replaceFile(file, 'The river fell.')).toBe(true)
    expect([readFileSync(file, 'utf8'), readFileSync(other, 'utf8'), lstatSync(file).isFile()]).toEqual(['The river fell.', 'Mine.', true])
    expect(readdirSync(folder).toSorted()).toEqual(['flood.md', 'other'])
  })
})
