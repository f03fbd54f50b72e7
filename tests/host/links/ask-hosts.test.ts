import { describe, expect, it } from 'vitest'
import { askHosts, type HostManners } from '../../../src/host/links/ask-hosts.ts'
import { isPublicAddress } from '../../../src/host/links/public-addresses.ts'
import { misbehave } from './misbehaving-server.ts'

/** Manners whose time passes at once; `waits` are the pauses that were made, in milliseconds. */
function manners(other: Partial<HostManners> = {}) {
  const waits: number[] = []
  let present = 0
  const all: HostManners = {
    userAgent: 'Dateline/test',
    patience: 60_000,
    backOff: [2_000, 8_000],
    longestWait: 30_000,
    pause: 1_000,
    hosts: 4,
    longest: 300_000,
    isAllowed: (address) => address === '127.0.0.1',
    async wait(duration) {
      waits.push(duration)
      present += duration
    },
    now: () => present,
    ...other,
  }
  return { all, waits }
}

const well = { kind: 'status', status: 200 }

describe('asking for an address', () => {
  it.each([
    { path: '/fine', answer: well, asked: ['HEAD'] },
    { path: '/fine?q=1', answer: well, asked: ['HEAD'] },
    { path: '/empty', answer: { kind: 'status', status: 204 }, asked: ['HEAD'] },
    { path: '/missing', answer: { kind: 'status', status: 404 }, asked: ['HEAD', 'GET'] },
    { path: '/gone', answer: { kind: 'status', status: 410 }, asked: ['HEAD', 'GET'] },
    { path: '/forbidden', answer: { kind: 'status', status: 403 }, asked: ['HEAD', 'GET'] },
    { path: '/teapot', answer: { kind: 'status', status: 418 }, asked: ['HEAD', 'GET'] },
    { path: '/no-head', answer: well, asked: ['HEAD', 'GET'] },
    { path: '/head-lies', answer: well, asked: ['HEAD', 'GET'] },
    { path: '/busy-once', answer: well, asked: ['HEAD', 'GET'], waits: [7_000] },
    { path: '/busy-for-long', answer: { kind: 'status', status: 429 }, asked: ['HEAD'], waits: [] },
    { path: '/busy-until-1970', answer: { kind: 'status', status: 503 }, asked: ['HEAD', 'GET', 'GET'], waits: [20_000, 8_000] },
    { path: '/broken-twice', answer: well, asked: ['HEAD', 'GET', 'GET'], waits: [2_000, 8_000] },
    { path: '/broken', answer: { kind: 'status', status: 500 }, asked: ['HEAD', 'GET', 'GET'], waits: [2_000, 8_000] },
    { path: '/moved', answer: { ...well, movedTo: '/fine' }, asked: ['HEAD', 'HEAD /fine'] },
    { path: '/moved-twice', answer: { ...well, movedTo: '/fine' }, asked: ['HEAD', 'HEAD /moved', 'HEAD /fine'] },
    { path: '/elsewhere-today', answer: well, asked: ['HEAD', 'HEAD /fine'] },
    { path: '/moved-and-today', answer: well, asked: ['HEAD', 'HEAD /elsewhere-today', 'HEAD /fine'] },
    { path: '/moved-to-nothing', answer: { kind: 'status', status: 404, movedTo: '/missing' } },
    { path: '/circle', answer: { kind: 'astray' } },
    { path: '/to-a-file', answer: { kind: 'astray' } },
    { path: '/to-nonsense', answer: { kind: 'astray' } },
    { path: '/without-location', answer: { kind: 'status', status: 302 }, asked: ['HEAD'] },
    { path: '/to-private', answer: { kind: 'private' }, asked: ['HEAD'] },
    { path: '/closed', answer: { kind: 'failed', code: 'ECONNRESET' }, asked: ['HEAD', 'GET', 'GET'] },
    { path: '/closed-once', answer: well, asked: ['HEAD', 'GET'], waits: [2_000] },
    { path: '/endless', answer: well },
    { path: '/huge-head', answer: { kind: 'failed', code: 'HPE_HEADER_OVERFLOW' } },
  ])('of a server that answers as $path', async ({ path, answer, asked, waits }) => {
    const server = await misbehave()
    const { all, waits: made } = manners()
    const href = server.address + path
    const expected = 'movedTo' in answer ? { ...answer, movedTo: `${server.address}${answer.movedTo}` } : answer
    expect((await askHosts([href], all)).get(href)).toEqual(expected)
    if (asked) expect(server.asked).toEqual(asked.map((one) => (one.includes(' ') ? one : `${one} ${path}`)))
    if (waits) expect(made).toEqual(waits)
    expect(server.agents).toEqual(new Set(['Dateline/test']))
  })

  it('gives up a server that says nothing, and everything else of its host', async () => {
    const server = await misbehave()
    const { all } = manners({ patience: 50, backOff: [] })
    const hrefs = ['/silent', '/fine'].map((path) => server.address + path)
    const answers = await askHosts(hrefs, all)
    expect([...answers.values()]).toEqual([
      { kind: 'failed', code: 'TIMEOUT' },
      { kind: 'failed', code: 'TIMEOUT' },
    ])
    expect(server.asked).toEqual(['HEAD /silent'])
  })

  it('does not take what speaks no HTTP for a page', async () => {
    const server = await misbehave()
    const { all } = manners()
    const href = `${server.address}/no-http`
    expect((await askHosts([href], all)).get(href)).toMatchObject({ kind: 'failed' })
  })

  it('sends no password', async () => {
    const server = await misbehave()
    const href = `${server.address.replace('//', '//me:secret@')}/fine`
    expect((await askHosts([href], manners().all)).get(href)).toEqual(well)
  })
})

describe('asking for many', () => {
  it('takes one after the other of a host, with pauses', async () => {
    const server = await misbehave()
    const { all, waits } = manners()
    const hrefs = ['/a', '/b', '/c'].map((path) => server.address + path)
    expect([...(await askHosts(hrefs, all)).keys()]).toEqual(hrefs)
    expect(server.asked).toEqual(['HEAD /a', 'HEAD /b', 'HEAD /c'])
    expect(waits).toEqual([1_000, 1_000])
  })

  it('leaves a host alone that wants to be', async () => {
    const server = await misbehave()
    const hrefs = ['/busy-for-long', '/fine'].map((path) => server.address + path)
    const answers = await askHosts(hrefs, manners().all)
    expect(answers.get(`${server.address}/fine`)).toEqual({ kind: 'status', status: 429 })
    expect(server.asked).toEqual(['HEAD /busy-for-long'])
  })

  it('leaves the rest when its time is over', async () => {
    const server = await misbehave()
    const hrefs = ['/a', '/b', '/c'].map((path) => server.address + path)
    const answers = await askHosts(hrefs, manners({ longest: 900 }).all)
    expect([...answers.values()]).toEqual([well, well, { kind: 'left' }])
  })
})

describe('a private network', () => {
  it.each([
    'http://127.0.0.1:1/',
    'http://0x7f.1/',
    'http://2130706433/',
    'http://localhost/',
    'http://[::1]/',
    'http://[::ffff:10.0.0.1]/',
  ])('is not asked for %s', async (href) => {
    const answers = await askHosts([href], manners({ isAllowed: isPublicAddress }).all)
    expect(answers.get(href)).toEqual({ kind: 'private' })
  })

  it('is not entered by a redirect to a name', async () => {
    const server = await misbehave()
    const href = `${server.address}/to-localhost`
    let calls = 0
    // Only the first machine may be asked: localhost is the same one, and counts as another.
    const isAllowed = () => (calls += 1) === 1
    expect((await askHosts([href], manners({ isAllowed }).all)).get(href)).toEqual({ kind: 'private' })
    expect(server.asked).toEqual(['HEAD /to-localhost'])
  })

  it.each([
    ['8.8.8.8', true],
    ['172.15.0.1', true],
    ['172.32.0.1', true],
    ['100.128.0.1', true],
    ['2a00:1450:4001:81b::200e', true],
    ['2001:4860:4860::8888', true],
    ['0.0.0.0', false],
    ['10.1.2.3', false],
    ['100.64.0.1', false],
    ['127.8.9.1', false],
    ['169.254.169.254', false],
    ['172.16.0.1', false],
    ['172.31.255.255', false],
    ['192.168.1.1', false],
    ['198.19.0.1', false],
    ['224.0.0.1', false],
    ['255.255.255.255', false],
    ['::', false],
    ['::1', false],
    ['::ffff:8.8.8.8', false],
    ['64:ff9b::a00:1', false],
    ['fc00::1', false],
    ['fd12:3456::1', false],
    ['fe80::1', false],
    ['ff02::1', false],
    ['2001::1', false],
    ['2001:db8::1', false],
    ['2002:a00:1::', false],
    ['nonsense', false],
  ])('%s is public: %s', (address, isPublic) => {
    expect(isPublicAddress(address)).toBe(isPublic)
  })
})
