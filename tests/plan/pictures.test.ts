import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { imageView, sharedImage } from '../../src/plan/image-view.ts'
import { pictureHref } from '../../src/plan/picture-href.ts'
import { PICTURE_MAKER, picturePlan } from '../../src/plan/picture-plan.ts'
import { siteLinks } from '../../src/plan/site-links.ts'
import type { BodyHref } from '../../src/model/body.ts'
import type { AssetFile } from '../../src/model/source.ts'
import { bodyHtml } from '../../src/render/body-html.ts'

function photograph(width: number, height: number, rest: Partial<AssetFile> = {}): AssetFile {
  return {
    root: 'content',
    path: 'releases/2026/Été à Lima.JPG',
    digest: 'd'.repeat(64),
    width,
    height,
    look: { kind: 'seen', format: 'jpeg', isAnimated: false, tone: '246' },
    ...rest,
  }
}

const sizesOf = (asset: AssetFile) => picturePlan(asset)?.variants.map(({ order }) => `${order.format} ${order.width}x${order.height}`)

describe('the sizes of a picture', () => {
  it.each([
    { size: [4000, 3000], widths: ['480x360', '960x720', '1440x1080', '1920x1440'], plain: '1200x900' },
    { size: [1920, 1080], widths: ['480x270', '960x540', '1440x810', '1920x1080'], plain: '1200x675' },
    { size: [1600, 900], widths: ['480x270', '960x540', '1600x900'], plain: '1200x675' },
    { size: [1000, 2000], widths: ['480x960', '1000x2000'], plain: '1000x2000' },
    { size: [500, 500], widths: ['500x500'], plain: '500x500' },
    { size: [9, 1], widths: ['9x1'], plain: '9x1' },
    { size: [90000, 1], widths: ['480x1', '960x1', '1440x1', '1920x1'], plain: '1200x1' },
  ])('of $size are never wider than it', ({ size: [width = 0, height = 0], widths, plain }) => {
    const inBoth = ['avif', 'webp'].flatMap((format) => widths.map((size) => `${format} ${size}`))
    expect(sizesOf(photograph(width, height))).toEqual([...inBoth, `jpeg ${plain}`])
  })

  it('are none where it moves, is no photograph or cannot be read', () => {
    const look = { kind: 'seen', format: 'gif', isAnimated: true, tone: undefined } as const
    expect(sizesOf(photograph(900, 600, { look }))).toEqual([])
    expect(picturePlan(photograph(900, 600, { look: undefined }))).toBeUndefined()
    expect(picturePlan(photograph(900, 600, { look: { kind: 'flawed', reason: 'it is damaged' } }))).toBeUndefined()
  })

  it('have addresses of their own that name their content', () => {
    const parts = (asset: AssetFile) => {
      const plan = picturePlan(asset)
      return plan ? [...plan.variants, plan.original].map(({ address }) => address) : []
    }
    const addresses = parts(photograph(900, 600))
    expect(new Set(addresses).size).toBe(6)
    for (const address of addresses) expect(address).toMatch(/^\/assets\/ete-a-lima(-\d+)?\.[0-9a-f]{12}\.(avif|webp|jpg)$/)
    const others = parts(photograph(900, 600, { digest: 'e'.repeat(64) }))
    expect(others.filter((address) => addresses.includes(address))).toEqual([])
  })

  it('have other addresses where another version of the library makes them', () => {
    const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as { dependencies: Record<string, string> }
    expect(PICTURE_MAKER).toMatch(new RegExp(`^sharp ${dependencies['sharp']}, \\d+$`))
  })
})

describe('a picture on a page', () => {
  const ref = { path: 'x', alt: 'Two people', caption: undefined, credit: 'IOM', place: { file: 'x', line: 1, column: 1 } }
  const links = siteLinks('https://x.example/press')

  it('names its files with their widths, and the whole of it', () => {
    const view = imageView({ ref, asset: photograph(1600, 900) }, links)
    expect(view).toMatchObject({ alt: 'Two people', width: 1200, height: 675, tone: '246', credit: 'IOM' })
    expect(view.src).toMatch(/^\/press\/assets\/ete-a-lima-1200\.[0-9a-f]{12}\.jpg$/)
    expect(view.sources.map(({ type }) => type)).toEqual(['image/avif', 'image/webp'])
    expect(view.sources[0]?.srcset).toMatch(
      /^\/press\/assets\/ete-a-lima-480\.\w{12}\.avif 480w, \/press\/assets\/\S+ 960w, \/press\/assets\/\S+ 1600w$/,
    )
    expect(view.original).toMatchObject({ format: 'JPEG', size: '1600 × 900' })
  })

  it('is a JPEG where it is shared', () => {
    expect(sharedImage({ ref, asset: photograph(1600, 900) }, links)).toMatchObject({
      href: expect.stringMatching(/^https:\/\/x\.example\/press\/assets\/ete-a-lima-1200\.[0-9a-f]{12}\.jpg$/),
      type: 'image/jpeg',
      width: 1200,
      height: 675,
    })
  })

  it('is shown as it is where nothing is made of it', () => {
    const drawing = photograph(900, 600, { path: 'a.svg', look: undefined })
    expect(imageView({ ref, asset: drawing }, links)).toMatchObject({
      src: '/press/assets/a.dddddddddddd.svg',
      width: 900,
      sources: [],
      tone: undefined,
      original: undefined,
    })
  })
})

describe('a picture in a text', () => {
  const links = siteLinks('https://x.example/press')
  const hrefOf = (asset: AssetFile, isSized = false) => pictureHref({ kind: 'picture', asset, isSized }, links)
  const markupOf = (href: BodyHref) => bodyHtml({ digest: '', pieces: ['<p><img alt="Boats" src="', '"></p>'], links: [] }, [href])
  const plain = (markup: string) => markup.replace(/\.[0-9a-f]{12}\./g, '.')

  it.each([
    {
      name: 'of pixels offers its widths and keeps its place',
      href: hrefOf(photograph(1600, 900)),
      attributes:
        'src="/press/assets/ete-a-lima-960.webp" srcset="/press/assets/ete-a-lima-480.webp 480w, /press/assets/ete-a-lima-960.webp 960w, /press/assets/ete-a-lima-1600.webp 1600w" sizes="(min-width: 45rem) 41rem, 92vw" width="1600" height="900"',
    },
    {
      name: 'has the size that its author wrote',
      href: hrefOf(photograph(600, 400), true),
      attributes:
        'src="/press/assets/ete-a-lima-600.webp" srcset="/press/assets/ete-a-lima-480.webp 480w, /press/assets/ete-a-lima-600.webp 600w" sizes="(min-width: 45rem) 41rem, 92vw"',
    },
    {
      name: 'that is small is one file',
      href: hrefOf(photograph(300, 200)),
      attributes: 'src="/press/assets/ete-a-lima-300.webp" width="300" height="200"',
    },
    {
      name: 'that is a drawing is shown as it is',
      href: hrefOf(photograph(90, 60, { path: 'a.svg', look: undefined })),
      attributes: 'src="/press/assets/a.svg" width="90" height="60"',
    },
    {
      name: 'cannot leave its attributes',
      href: { src: '/a"><b>&', srcset: undefined, width: undefined, height: undefined },
      attributes: 'src="/a&quot;&gt;&lt;b&gt;&amp;"',
    },
  ])('$name', ({ href, attributes }) => {
    expect(plain(markupOf(href))).toBe(`<p><img alt="Boats" ${attributes} loading="lazy" decoding="async"></p>`)
  })
})
