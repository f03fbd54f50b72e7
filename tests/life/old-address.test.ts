import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addressKey, readOldAddress } from '../../src/language/old-address.ts'

describe('an alias', () => {
  it.each([
    ['/a/b', '/a/b/'],
    ['/a/b/', '/a/b/'],
    ['/a/b/index.html', '/a/b/'],
    ['/', '/'],
    ['/index.html', '/'],
    ['/about.html', '/about.html/'],
    ['/indexxhtml', '/indexxhtml/'],
    ['/Press%20Releases/2019', '/Press Releases/2019/'],
    ['/Press Releases/2019', '/Press Releases/2019/'],
    ['/caf%C3%A9', '/café/'],
    ['/cafe\u0301', '/café/'],
    ['/ar/أخبار/قوارب', '/ar/أخبار/قوارب/'],
    ['/ar/%D8%A3%D8%AE%D8%A8%D8%A7%D8%B1', '/ar/أخبار/'],
    ["/it's_(old);a=b,c+d@e!~f&g.h-i", "/it's_(old);a=b,c+d@e!~f&g.h-i/"],
    ['/node/1234', '/node/1234/'],
    ['/fr/news/2019/topics', '/fr/news/2019/topics/'],
    ['/fr/topics/old-topic', '/fr/topics/old-topic/'],
    ['/fr/countries/peru', '/fr/countries/peru/'],
    ['/fr/archive/spring', '/fr/archive/spring/'],
    ['/fr/page/1', '/fr/page/1/'],
    ['/apiary', '/apiary/'],
    ['/sitemap', '/sitemap/'],
    ['/rss.xml', '/rss.xml/'],
  ])('%s means %s', (text, address) => {
    expect(readOldAddress(text)).toEqual({ kind: 'address', address })
  })

  it.each([
    ['nothing', ''],
    ['no slash', 'a/b'],
    ['another site', 'https://evil.example/a'],
    ['another site, without its scheme', '//evil.example/a'],
    ['the same, with a backslash', '/\\evil.example'],
    ['the same, hidden', '/%2F%2Fevil.example'],
    ['the same, further on', '/a//evil.example'],
    ['a step up', '/a/../b'],
    ['a hidden step up', '/a/%2e%2e/b'],
    ['a step nowhere', '/a/./b'],
    ['a hidden slash', '/a%2Fb'],
    ['a hidden backslash', '/a%5Cb'],
    ['a query', '/a?id=1'],
    ['a fragment', '/a#b'],
    ['broken encoding', '/a%zz'],
    ['encoding that is no UTF-8', '/a%ff'],
    ['a percent sign', '/100%25'],
    ['NUL', '/a%00b'],
    ['a line end', '/a%0Ab'],
    ['a line end, as it is', '/a\n/b /c 301'],
    ['a tab', '/a\tb'],
    ['a no-break space', '/a\u00a0b'],
    ['a right-to-left override', '/a\u202eb'],
    ['a line separator', '/a\u2028b'],
    ['half a character', '/a\ud800b'],
    ['a double quote', '/a"b'],
    ['a hidden double quote', '/a%22b'],
    ['a backtick', '/a`b'],
    ['a dollar', '/a$b'],
    ['braces', '/a{b}'],
    ['a splat', '/a/*'],
    ['a placeholder', '/a/:id'],
    ['brackets', '/a[b]'],
    ['a regular expression', '/^a|b'],
    ['a tag', '/<script>'],
    ['a space before', '/a/ b'],
    ['a space after', '/a /b'],
    ['a dot after', '/a./b'],
    ['a name that is too long', `/${'a'.repeat(256)}`],
    ['a name with too many bytes', `/${'م'.repeat(128)}`],
    ['a path that is too long', `/${'abcdefghi/'.repeat(81)}`],
  ])('is not %s', (_, text) => {
    expect(readOldAddress(text)).toEqual({ kind: 'unusable' })
  })

  it.each([
    '/assets/old.css',
    '/ASSETS/old.css',
    '/api',
    '/admin/login',
    '/_desk',
    '/_headers',
    '/_next/static',
    '/.well-known/security.txt',
    '/.dateline-staging/0',
    '/fr/news/page/7',
    '/fr/topics/shelter/page/2/',
    '/fr/archive/2019',
    '/fr/archive/2019/02/page/1',
    '/fr/countries/per',
    '/FR/Countries/PER/',
    '/ar/corrections/page/3',
    '/fr/countries/per/feed.xml',
    '/fr/feed/7.xml',
    '/sitemap-fr-2027.xml',
    '/sitemap-fr-2027-part-2.xml',
    '/sitemap-fr.xml',
  ])('is not %s, which the site needs', (text) => {
    expect(readOldAddress(text)).toMatchObject({ kind: 'reserved', reason: expect.any(String) })
  })

  it('is read the same again', () => {
    let read = 0
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 3 }), { maxLength: 4 }), (parts) => {
        const first = readOldAddress(`/${parts.map(encodeURIComponent).join('/')}`)
        if (first.kind !== 'address') return
        read += 1
        expect(readOldAddress(first.address)).toEqual(first)
        expect(readOldAddress(encodeURI(first.address))).toEqual(first)
      }),
      { numRuns: 500, seed: 3 },
    )
    expect(read).toBeGreaterThan(50)
  })
})

describe('two addresses are one on some file systems', () => {
  it.each([
    ['/a/B/', '/A/b/', true],
    ['/café/', '/cafe\u0301/', true],
    ['/a/', '/a', false],
    ['/a-b/', '/a_b/', false],
  ])('%s and %s: %s', (one, other, isOne) => {
    expect(addressKey(one) === addressKey(other)).toBe(isOne)
  })
})
