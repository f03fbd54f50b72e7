import { describe, expect, it } from 'vitest'
import { respellings } from '../../src/host/spelling.ts'

describe('where large letters count as small ones', () => {
  it.each([
    { name: 'a file in small letters', site: ['logo.png'], gone: ['Logo.png'], found: [{ from: 'Logo.png', to: 'logo.png' }] },
    { name: 'a folder in small letters', site: ['fr/a'], gone: ['FR/a', 'FR/b'], found: [{ from: 'FR/a', to: 'fr/a' }] },
    {
      name: 'accents that are joined otherwise',
      site: ['\u00E9t\u00E9'],
      gone: ['e\u0301te\u0301'],
      found: [{ from: 'e\u0301te\u0301', to: '\u00E9t\u00E9' }],
    },
    { name: 'other names', site: ['logo.png'], gone: ['logo.jpg'], found: [] },
  ])('$name: the same file, spelled otherwise', ({ site, gone, found }) => {
    expect(respellings(site, gone)).toEqual(found)
  })

  it('two files cannot stand side by side', () => {
    expect(() => respellings(['Logo.png', 'a', 'logo.png'], [])).toThrow('Cannot write logo.png: this file system takes it for Logo.png')
  })
})
