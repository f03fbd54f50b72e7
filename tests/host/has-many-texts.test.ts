import { join } from 'node:path'
import { expect, it } from 'vitest'
import { temporaryFolder } from '../temporary-folder.ts'
import { hasManyTexts } from '../../src/host/has-many-texts.ts'

const newsroom = (...paths: readonly string[]) => temporaryFolder(Object.fromEntries(paths.map((path) => [path, ''])))

it.each([
  { title: 'as many, in folders of folders', paths: ['content/a.md', 'content/b/c.md', 'content/b/d/e.md'], many: 3, has: true },
  { title: 'one too few', paths: ['content/a.md', 'content/b/c.md'], many: 3, has: false },
  { title: 'what are no texts', paths: ['content/a.md', 'content/b.yaml', 'content/c.jpg'], many: 2, has: false },
  { title: 'texts elsewhere', paths: ['content/a.md', 'public/b.md'], many: 2, has: false },
  { title: 'no content', paths: ['a.md'], many: 1, has: false },
])('tells many texts from few: $title', ({ paths, many, has }) => {
  expect(hasManyTexts(newsroom(...paths), many)).toBe(has)
})

it('leaves it to others to tell that a folder cannot be read', () => {
  expect(hasManyTexts(join(newsroom('content'), 'content'), 1)).toBe(false)
})
