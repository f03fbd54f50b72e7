import { join } from 'node:path'
import { expect, it } from 'vitest'
import { DATELINE } from '../../bench/dateline.js'
import { makeSite } from '../../bench/make-site.js'
import { measure } from '../../bench/measure.js'
import { WORKS } from '../../bench/works.js'
import { readTree } from '../read-tree.ts'
import { temporaryFolder } from '../temporary-folder.ts'

/* What is timed is what it says: each work at a small newsroom, with the compiled command. */

const SIZE = 30

it('does each work at its site', { timeout: 120_000 }, async () => {
  const site = makeSite(DATELINE, temporaryFolder(), SIZE)
  const built = async () => {
    await measure(DATELINE.build(site.folder))
    return Object.entries(readTree(join(site.folder, DATELINE.output)))
  }
  const work = (name: string) => {
    const found = WORKS.find((one) => one.name === name)
    if (!found) throw new Error(`There is no work "${name}".`)
    return found
  }
  const showing = (files: Awaited<ReturnType<typeof built>>, text: string) =>
    files.filter(([path, content]) => path.endsWith('.html') && content.includes(text)).map(([path]) => path)

  const first = await built()
  expect(first.filter(([path]) => /\/news\/\d+\/release-\d+\/index\.html$/.test(path))).toHaveLength(SIZE)

  for (const name of ['body', 'headline', 'checkout', 'new']) work(name).change(site, 1)
  const edited = await built()
  expect(showing(edited, 'A sentence that came with edit 1.')).toEqual(['en/news/2016/release-000006/index.html'])
  expect(showing(edited, ' edited 1</h1>')).toEqual(['en/news/2016/release-000004/index.html'])
  expect(showing(edited, ' edited 1003</h1>')).toHaveLength(1)
  expect(showing(edited, '/en/news/2016/new-1/')).toContain('en/index.html')
  expect(edited.length).toBeGreaterThan(first.length)

  expect(work('template').begin?.(site)).toBe(true)
  work('template').change(site, 1)
  const pages = edited.filter(([, content]) => content.includes('<footer'))
  expect(showing(await built(), '<p class="imprint">Bench 1</p>')).toHaveLength(pages.length)
  expect(work('template').end?.(site)).toBe(true)

  work('cold').change(site, 1)
  expect(readTree(site.folder)).not.toHaveProperty([`${DATELINE.output}/index.html`])
  expect(await built()).toEqual(edited)
})
