import { describe, expect, it } from 'vitest'
import { assembleSite, type SiteParts } from '../assemble-site.ts'
import { releaseText } from '../release-text.ts'
import { toldIn } from '../told-in.ts'

/* Links between sources: what they lead to must be there, and out. */

const PAGE = '---\ntitle: About\n---\nUs.\n'

/** A release that links, and the sources that it may link to. */
const linking = (body: string, files: SiteParts['files'] = {}, lines: readonly string[] = []) =>
  assembleSite({
    files: { 'releases/a.en.md': releaseText(['slug: boats-a', ...lines], body), ...files },
    assets: ['releases/boat.jpg', 'report.pdf'],
  })

const at9 = (code: string) => [`error releases/a.en.md:9:5 ${code}`]

describe('a link', () => {
  it.each<readonly [name: string, body: string, files: Readonly<Record<string, string>>, problems: readonly string[]]>([
    ['to a release', 'See [b](b.en.md).', { 'releases/b.en.md': releaseText(['slug: boats-b']) }, []],
    ['to a release in another language', 'See [b](b.fr.md).', { 'releases/b.fr.md': releaseText(['slug: boats-b']) }, []],
    ['to a page', 'See [b](../pages/about.en.md).', { 'pages/about.en.md': PAGE }, []],
    ['to itself', 'See [b](a.en.md).', {}, []],
    ['to a document', 'See [b](../report.pdf).', {}, []],
    ['to nothing', 'See [b](b.en.md).', {}, at9('missing-source')],
    ['without a language', 'See [b](b.md).', { 'releases/b.en.md': releaseText(['slug: boats-b']) }, at9('missing-source')],
    ['to a document that is not there', 'See [b](../reprot.pdf).', {}, at9('missing-file')],
    ['to a picture that is not there', 'See ![b](b.jpg).', {}, at9('missing-file')],
    ['to the settings', 'See [b](../site.yaml).', {}, at9('missing-file')],
    ['to a draft', 'See [b](b.en.md).', { 'releases/b.en.md': releaseText(['slug: boats-b', 'draft: true']) }, at9('unpublished-source')],
    [
      'to what is not due',
      'See [b](b.en.md).',
      { 'releases/b.en.md': releaseText(['slug: boats-b', 'date: 2027-01-01']) },
      at9('unpublished-source'),
    ],
    [
      'to what waits',
      'See [b](b.en.md).',
      { 'releases/b.en.md': releaseText(['slug: boats-b', 'together: fr']) },
      at9('unpublished-source'),
    ],
    [
      'to a draft of a page',
      'See [b](../pages/about.en.md).',
      { 'pages/about.en.md': PAGE.replace('---\nUs', 'draft: true\n---\nUs') },
      at9('unpublished-source'),
    ],
    // It keeps its address, with the reason.
    [
      'to what was withdrawn',
      'See [b](b.en.md).',
      { 'releases/b.en.md': releaseText(['slug: boats-b', 'withdrawn: { at: 2026-04-01T00:00Z, reason: A. }']) },
      [],
    ],
  ])('%s', (_, body, files, problems) => {
    const { problems: found } = linking(body, files)
    expect(toldIn(found).filter((one) => !one.includes('untied-version'))).toEqual(problems)
  })

  it('may lead from one secret to another', () => {
    const { problems } = linking('See [b](b.en.md).', { 'releases/b.en.md': releaseText(['slug: boats-b', 'draft: true']) }, [
      'draft: true',
    ])
    expect(toldIn(problems)).toEqual([])
  })

  it('to nothing is told in a draft as well', () => {
    const { problems } = linking('See [b](b.en.md).', {}, ['draft: true'])
    expect(toldIn(problems)).toEqual(['error releases/a.en.md:10:5 missing-source'])
  })

  it('in a page is looked up like one in a release', () => {
    const files = {
      'pages/about.en.md': PAGE.replace('Us.', 'See [b](../releases/b.en.md) and [c](c.en.md).'),
      'releases/b.en.md': releaseText(['draft: true', 'slug: boats-b']),
    }
    expect(toldIn(assembleSite({ files }).problems)).toEqual([
      'error pages/about.en.md:4:5 unpublished-source',
      'error pages/about.en.md:4:34 missing-source',
    ])
  })

  it('to a source that cannot be read is told there, and not here', () => {
    const { problems } = linking('See [b](b.en.md).', { 'releases/b.en.md': 'No front matter.' })
    expect(toldIn(problems)).toEqual(['error releases/b.en.md:1:1 front-matter-missing'])
  })
})

describe('what a release shows', () => {
  it('is what its links lead to, in their order', () => {
    const files = { 'releases/b.fr.md': releaseText(['slug: boats-b']), 'pages/about.en.md': PAGE }
    const { value } = linking(
      '[b](b.fr.md#x), ![c](boat.jpg), [d](/en/news/), [e](../pages/about.en.md) and [f](https://a.example).',
      files,
    )
    const targets = value.editions[0]?.releases[0]?.targets.map((target) => {
      switch (target.kind) {
        case 'release':
          return `${target.release.file} ${target.suffix}`
        case 'page':
          return target.page.file
        case 'asset':
        case 'picture':
          return target.asset.path
        case 'site':
          return target.path
      }
    })
    expect(targets).toEqual(['releases/b.fr.md #x', 'releases/boat.jpg', '/en/news/', 'pages/about.en.md'])
  })

  it.each([
    ['beside it', 'image: { src: boat.jpg, alt: A, credit: C }', 'releases/boat.jpg', []],
    ['that is not there', 'image: { src: bote.jpg, alt: A, credit: C }', undefined, ['error releases/a.en.md:8:15 missing-image']],
    ['that is a source', 'image: { src: a.en.md, alt: A, credit: C }', undefined, ['error releases/a.en.md:8:15 missing-image']],
  ])('is a picture %s', (_, line, path, problems) => {
    const { value, problems: found } = linking('Safe.', {}, [line])
    expect(value.editions[0]?.releases[0]?.picture?.asset.path).toBe(path)
    expect(toldIn(found)).toEqual(problems)
  })
})
