import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isCutOff } from '../../src/links/is-cut-off.ts'
import { judgeAnswer } from '../../src/links/judge-answer.ts'
import { addressesToAsk, learn, readLinkMemory, writeLinkMemory, type LinkMemory } from '../../src/links/link-memory.ts'
import { reportLinks } from '../../src/links/report-links.ts'
import type { Instant } from '../../src/model/instant.ts'
import type { LinkAnswer } from '../../src/model/outside-link.ts'

const at = (text: string) => text as Instant
const NOW = at('2026-11-24T12:00:00Z')
const HREF = 'https://www.example.org/report'
const ok: LinkAnswer = { kind: 'status', status: 200 }
const missing: LinkAnswer = { kind: 'status', status: 404 }

describe('an answer', () => {
  it.each<[LinkAnswer, string]>([
    [ok, 'alive'],
    [{ kind: 'status', status: 204 }, 'alive'],
    [missing, 'dead'],
    [{ kind: 'status', status: 410 }, 'dead'],
    [{ kind: 'failed', code: 'ENOTFOUND' }, 'dead'],
    ...[0, 302, 400, 401, 403, 405, 418, 429, 451, 500, 503, 999].map((status): [LinkAnswer, string] => [
      { kind: 'status', status },
      'unclear',
    ]),
    ...'TIMEOUT EAI_AGAIN ECONNREFUSED ECONNRESET CERT_HAS_EXPIRED ERR_TLS_CERT_ALTNAME_INVALID DEPTH_ZERO_SELF_SIGNED_CERT EPROTO'
      .split(' ')
      .map((code): [LinkAnswer, string] => [{ kind: 'failed', code }, 'unclear']),
    [{ kind: 'astray' }, 'unclear'],
    [{ kind: 'private' }, 'private'],
    [{ kind: 'left' }, 'left'],
  ])('%j means %s', (answer, verdict) => {
    expect(judgeAnswer(answer).kind).toBe(verdict)
  })
})

describe('a check is cut off', () => {
  const failed: LinkAnswer = { kind: 'failed', code: 'ENOTFOUND' }
  it.each<[string, readonly LinkAnswer[], boolean]>([
    ['that asked nobody', [], false],
    ['that was answered', [failed, missing], false],
    ['that was led astray', [failed, { kind: 'astray' }], false],
    ['that nobody answered', [failed, failed], true],
    ['that nobody answered, beside private links', [failed, { kind: 'private' }, { kind: 'left' }], true],
    ['that met private links only', [{ kind: 'private' }], false],
  ])('%s', (_, answers, expected) => {
    expect(isCutOff(answers)).toBe(expected)
  })
})

/** What is known after a first check at `begun`, and one answer at `asked`. */
function memoryOf(
  answer: LinkAnswer,
  asked: Instant,
  { begun = asked, alive = undefined as Instant | undefined, since = asked } = {},
): LinkMemory {
  return { begun, notes: new Map([[HREF, { since, asked, answer, alive }]]) }
}

describe('what is remembered', () => {
  it.each<[string, LinkAnswer, string, boolean]>([
    ['alive, six days ago', ok, '2026-11-18T12:00:01Z', false],
    ['alive, a week ago', ok, '2026-11-17T12:00:00Z', true],
    ['dead, half an hour ago', missing, '2026-11-24T11:30:00Z', false],
    ['dead, an hour ago', missing, '2026-11-24T11:00:00Z', true],
    ['unclear, five hours ago', { kind: 'status', status: 403 }, '2026-11-24T07:00:00Z', false],
    ['unclear, six hours ago', { kind: 'status', status: 403 }, '2026-11-24T06:00:00Z', true],
    ['alive, by a clock that was ahead', ok, '2026-11-25T12:00:00Z', true],
  ])('%s', (_, answer, asked, isAsked) => {
    expect(addressesToAsk([HREF], memoryOf(answer, at(asked)), NOW)).toEqual(isAsked ? [HREF] : [])
  })

  it('is asked again last, each address once', () => {
    const memory = memoryOf(ok, at('2026-01-01T00:00:00Z'))
    expect(addressesToAsk([HREF, 'https://new.example/', HREF], memory, NOW)).toEqual(['https://new.example/', HREF])
  })

  it('keeps what was alive when it dies, and forgets what nobody links to', () => {
    const memory = memoryOf(ok, at('2026-07-01T00:00:00Z'), { alive: at('2026-07-01T00:00:00Z') })
    expect(learn(memory, new Map([[HREF, missing]]), new Set([HREF]), NOW).notes.get(HREF)).toEqual({
      since: '2026-07-01T00:00:00Z',
      asked: NOW,
      answer: missing,
      alive: '2026-07-01T00:00:00Z',
    })
    expect(learn(memory, new Map(), new Set(), NOW).notes.size).toBe(0)
    expect(learn(memory, new Map(), new Set([HREF]), NOW).notes.size).toBe(1)
    for (const kind of ['private', 'left'] as const)
      expect(learn(memory, new Map([[HREF, { kind }]]), new Set([HREF]), NOW).notes).toEqual(memory.notes)
  })

  it('comes back as it was written', () => {
    const answer = fc.oneof(
      fc.record({ kind: fc.constant('status' as const), status: fc.nat() }),
      fc.record({ kind: fc.constant('status' as const), status: fc.nat(), movedTo: fc.string() }),
      fc.record({ kind: fc.constant('failed' as const), code: fc.string() }),
      fc.constant({ kind: 'astray' as const }),
    )
    const instant = fc.constantFrom(NOW, at('2026-01-01T00:00:00Z'))
    const note = fc.record({ since: instant, asked: instant, answer, alive: fc.option(instant, { nil: undefined }) })
    fc.assert(
      fc.property(fc.uniqueArray(fc.tuple(fc.string({ unit: 'grapheme' }), note), { selector: ([href]) => href }), (notes) => {
        const memory: LinkMemory = { begun: NOW, notes: new Map(notes) }
        expect(readLinkMemory(writeLinkMemory(memory), at('2030-01-01T00:00:00Z'))).toEqual(memory)
      }),
    )
  })

  it.each([undefined, '', '{}', 'null', '{"links":1,"begun":"yesterday"}\n', '{"links":2,"begun":"2026-01-01T00:00:00Z"}'])(
    'begins where there is none: %j',
    (text) => {
      expect(readLinkMemory(text, NOW)).toEqual({ begun: NOW, notes: new Map() })
    },
  )

  it('passes over lines that say nothing', () => {
    const head = '{"links":1,"begun":"2026-01-01T00:00:00Z"}'
    const lines = [
      '[',
      'null',
      '[1]',
      `["${HREF}","${NOW}","${NOW}",null,{"kind":"private"}]`,
      `["${HREF}","now","${NOW}",null,{"kind":"astray"}]`,
    ]
    expect(readLinkMemory([head, ...lines].join('\n'), NOW).notes.size).toBe(0)
    expect(readLinkMemory(`${head}\n["${HREF}","${NOW}","${NOW}",null,{"kind":"astray"}]`, NOW).notes.size).toBe(1)
  })
})

describe('a link', () => {
  const place = { file: 'releases/flood.en.md', line: 8, column: 5 }
  const EARLIER = at('2026-11-20T00:00:00Z')
  const NEW = at('2026-11-23T00:00:00Z')
  const OLD = at('2019-01-01T00:00:00Z')

  it.each<[string, Instant | undefined, LinkAnswer, LinkMemory, string | undefined]>([
    ['is well', NEW, ok, memoryOf(ok, NOW), undefined],
    ['is dead in a new release', NEW, missing, memoryOf(missing, NOW), 'error link-dead'],
    ['is dead in a release to come', at('2027-01-01T00:00:00Z'), missing, memoryOf(missing, NOW), 'error link-dead'],
    ['is dead in a page', undefined, missing, memoryOf(missing, NOW), 'error link-dead'],
    ['was dead in an old release when checks began', OLD, missing, memoryOf(missing, NOW), 'warning link-died'],
    ['is dead and was put into an old release since', OLD, missing, memoryOf(missing, NOW, { begun: EARLIER }), 'error link-dead'],
    [
      'is still dead that was put into an old release since',
      OLD,
      missing,
      memoryOf(missing, NOW, { begun: OLD, since: EARLIER }),
      'error link-dead',
    ],
    ['died', NEW, missing, memoryOf(missing, NOW, { begun: OLD, since: EARLIER, alive: EARLIER }), 'warning link-died'],
    ['died in a page', undefined, missing, memoryOf(missing, NOW, { alive: EARLIER }), 'warning link-died'],
    ['cannot be told', NEW, { kind: 'failed', code: 'TIMEOUT' }, memoryOf(ok, NOW), 'warning link-unclear'],
    ['leads into a private network', NEW, { kind: 'private' }, { begun: NOW, notes: new Map() }, 'warning link-private'],
    ['moved', NEW, { ...ok, movedTo: 'https://www.example.org/new' }, memoryOf(ok, NOW), 'warning link-moved'],
    ['moved, in an old release', OLD, { ...ok, movedTo: 'https://www.example.org/new' }, memoryOf(ok, NOW), undefined],
    ['was left', NEW, { kind: 'left' }, { begun: NOW, notes: new Map() }, undefined],
  ])('that %s', (_, due, answer, memory, says) => {
    const { diagnostics, counts } = reportLinks([{ href: HREF, place, due }], new Map([[HREF, answer]]), memory, NOW)
    expect(diagnostics.map(({ severity, code }) => `${severity} ${code}`)).toEqual(says === undefined ? [] : [says])
    for (const one of diagnostics) expect(one).toMatchObject(place)
    expect(counts[judgeAnswer(answer).kind]).toBe(1)
  })

  it('that is remembered is told like one that was asked for', () => {
    const memory = memoryOf(missing, NOW)
    const links = [{ href: HREF, place, due: NEW }]
    expect(reportLinks(links, new Map(), memory, NOW)).toEqual(reportLinks(links, new Map([[HREF, missing]]), memory, NOW))
  })
})
