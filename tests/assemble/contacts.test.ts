import { describe, expect, it } from 'vitest'
import { assembleSite, at, type SiteParts } from '../assemble-site.ts'
import { SETTINGS_FILES } from '../settings-files.ts'
import { releaseText } from '../release-text.ts'
import { toldIn } from '../told-in.ts'
import { expiringContacts } from '../../src/assemble/contacts.ts'
import type { Contact } from '../../src/model/contact.ts'

/* Whom a release names, as they are on one day: `until` is the last valid day, `desk` names who follows. */

const FILE = 'releases/boats.en.md'

const DESK = 'desk: { office: Press desk }\n'

const officeOf = ({ office }: Contact) => (typeof office === 'string' ? office : JSON.stringify(office))

const site = (contacts: string, named: string, now: string, files: SiteParts['files'] = {}) =>
  assembleSite({ files: { 'contacts.yaml': contacts, [FILE]: releaseText([`contacts: ${named}`]), ...files }, now })

const withoutPressDesk = { 'site.yaml': (SETTINGS_FILES['site.yaml'] ?? '').replace('pressDesk: desk\n', '') }

type Row = readonly [name: string, contacts: string, named: string, now: string, offices: readonly string[], problems: readonly string[]]

const expired = [`warning ${FILE}:6:11 contact-expired`]

const ROWS: readonly Row[] = [
  ['without a last day', `${DESK}a: { office: A }\n`, 'a', '2026-04-15T12:00Z', ['A'], []],
  ['before their last day', `${DESK}a: { office: A, until: 2026-04-30 }\n`, 'a', '2026-04-15T12:00Z', ['A'], []],
  // The day ends when it ends in the newsroom, at 05:00 UTC.
  [
    'at the end of their last day',
    `${DESK}a: { office: A, until: 2026-04-15, desk: b }\nb: { office: B }\n`,
    'a',
    '2026-04-16T04:59:59Z',
    ['A'],
    [],
  ],
  [
    'on the day after, who follows',
    `${DESK}a: { office: A, until: 2026-04-15, desk: b }\nb: { office: B }\n`,
    'a',
    '2026-04-16T05:00:00Z',
    ['B'],
    [],
  ],
  [
    'who follows in turn',
    `${DESK}a: { office: A, until: 2026-01-31, desk: b }\nb: { office: B, until: 2026-02-28, desk: c }\nc: { office: C }\n`,
    'a',
    '2026-04-15T12:00Z',
    ['C'],
    [],
  ],
  [
    'as far as it has come',
    `${DESK}a: { office: A, until: 2026-01-31, desk: b }\nb: { office: B, until: 2026-12-31, desk: c }\nc: { office: C }\n`,
    'a',
    '2026-04-15T12:00Z',
    ['B'],
    [],
  ],
  [
    'each once, where one follows another that is named as well',
    `${DESK}a: { office: A, until: 2026-01-31, desk: b }\nb: { office: B }\n`,
    '[b, a, b]',
    '2026-04-15T12:00Z',
    ['B'],
    [],
  ],
  [
    'the press desk, where nobody follows',
    `${DESK}a: { office: A, until: 2026-01-31 }\n`,
    'a',
    '2026-04-15T12:00Z',
    ['Press desk'],
    expired,
  ],
  [
    'the press desk, where nobody follows in the end',
    `${DESK}a: { office: A, until: 2026-01-31, desk: b }\nb: { office: B, until: 2026-02-28 }\n`,
    'a',
    '2026-04-15T12:00Z',
    ['Press desk'],
    expired,
  ],
  [
    'the press desk once, for two',
    `${DESK}a: { office: A, until: 2026-01-31 }\nb: { office: B, until: 2026-01-31 }\n`,
    '[a, b]',
    '2026-04-15T12:00Z',
    ['Press desk'],
    [`warning ${FILE}:6:12 contact-expired`, `warning ${FILE}:6:15 contact-expired`],
  ],
  ['those written in place', DESK, '[{ office: A, until: 2026-04-15 }, desk]', '2026-04-15T12:00Z', ['A', 'Press desk'], []],
  [
    'who follows one written in place',
    `${DESK}b: { office: B }\n`,
    '[{ office: A, until: 2026-01-31, desk: b }]',
    '2026-04-15T12:00Z',
    ['B'],
    [],
  ],
  [
    'the press desk for one written in place',
    DESK,
    '[{ office: A, until: 2026-01-31 }]',
    '2026-04-15T12:00Z',
    ['Press desk'],
    [`warning ${FILE}:6:12 contact-expired`],
  ],
  // A desk is for later: it says nothing as long as its contact is valid.
  [
    'no one before their time',
    `${DESK}a: { office: A, desk: b }\nb: { office: B, desk: a }\n`,
    '[a, b]',
    '2026-04-15T12:00Z',
    ['A', 'B'],
    [],
  ],
]

describe('the contacts of a release are', () => {
  it.each(ROWS)('%s', (_, contacts, named, now, offices, problems) => {
    const { value, problems: found } = site(contacts, named, now)
    expect(value.editions[0]?.releases[0]?.contacts.map(officeOf)).toEqual(offices)
    expect(toldIn(found)).toEqual(problems)
  })

  it('in the order in which it names them', () => {
    const { value } = site(`${DESK}a: { office: A }\nb: { office: B }\n`, '[b, { office: C }, a]', '2026-04-15T12:00Z')
    expect(value.editions[0]?.releases[0]?.contacts.map(officeOf)).toEqual(['B', 'C', 'A'])
  })
})

describe('succession', () => {
  const circle = `${DESK}a: { office: A, until: 2026-12-31, desk: b }\nb: { office: B, until: 2026-12-31, desk: a }\n`
  const circles = ['error contacts.yaml:2:1 contact-circle', 'error contacts.yaml:3:1 contact-circle']

  // Errors whatever the day: time alone never turns a build that passes into one that fails.
  it.each(['2026-04-15T12:00Z', '2027-04-15T12:00Z'])('that goes round in a circle is an error in %s', (now) => {
    const { problems } = site(circle, 'desk', now)
    expect(toldIn(problems)).toEqual(circles)
  })

  it.each(['2026-04-15T12:00Z', '2027-04-15T12:00Z'])('that ends with nobody is an error in %s, where there is no press desk', (now) => {
    const { problems } = site(
      'a: { office: A, until: 2026-12-31 }\nb: { office: B, until: 2026-12-31, desk: a }\n',
      'a',
      now,
      withoutPressDesk,
    )
    const errors = toldIn(problems).filter((one) => one.startsWith('error'))
    expect(errors).toEqual(['error contacts.yaml:1:1 no-press-desk', 'error contacts.yaml:2:1 no-press-desk'])
  })

  it('needs no press desk where somebody follows', () => {
    const { problems } = site(
      'a: { office: A, until: 2026-12-31, desk: b }\nb: { office: B }\n',
      'a',
      '2026-04-15T12:00Z',
      withoutPressDesk,
    )
    expect(toldIn(problems)).toEqual([])
  })

  it('of one written in place needs a press desk as well', () => {
    const { problems } = site('b: { office: B }\n', '[{ office: A, until: 2026-12-31 }]', '2026-04-15T12:00Z', withoutPressDesk)
    expect(toldIn(problems)).toEqual([`error ${FILE}:6:12 no-press-desk`])
  })

  it('of the press desk itself is somebody, or an error', () => {
    const { problems } = site('desk: { office: Press desk, until: 2026-12-31 }\n', 'desk', '2026-04-15T12:00Z')
    expect(toldIn(problems)).toEqual(['error contacts.yaml:1:1 no-press-desk'])
  })

  it('of the press desk is followed everywhere', () => {
    const contacts =
      'desk: { office: Old desk, until: 2026-03-31, desk: new-desk }\nnew-desk: { office: New desk }\na: { office: A, until: 2026-01-31 }\n'
    const { value, problems } = site(contacts, '[desk, a]', '2026-04-15T12:00Z')
    expect(value.pressDesk && officeOf(value.pressDesk)).toBe('New desk')
    expect(value.editions[0]?.releases[0]?.contacts.map(officeOf)).toEqual(['New desk'])
    expect(toldIn(problems)).toEqual([`warning ${FILE}:6:18 contact-expired`])
  })
})

describe('a name that is nobody’s', () => {
  it.each<readonly [name: string, contacts: string, named: string, problems: readonly string[]]>([
    ['in a release', DESK, '[desk, dezk]', [`error ${FILE}:6:18 unknown-contact`]],
    ['as who follows', `${DESK}a: { office: A, desk: dezk }\n`, 'desk', ['error contacts.yaml:2:1 unknown-contact']],
    ['as the press desk', 'other: { office: A }\n', 'other', ['error site.yaml:7:12 unknown-contact']],
    ['as who follows one written in place', DESK, '[{ office: A, desk: dezk }]', [`error ${FILE}:6:12 unknown-contact`]],
  ])('%s is an error there', (_, contacts, named, problems) => {
    expect(toldIn(site(contacts, named, '2026-04-15T12:00Z').problems)).toEqual(problems)
  })

  it('comes with the nearest that is somebody’s', () => {
    const { problems } = site(DESK, 'dezk', '2026-04-15T12:00Z')
    expect(problems[0]?.hint).toContain('Did you mean "desk"?')
  })
})

describe('a last day that is near', () => {
  it.each([
    ['today', '2026-04-15', true],
    ['in thirty days', '2026-05-15', true],
    ['in thirty-one days', '2026-05-16', false],
    ['over', '2026-04-14', false],
  ])('%s is told: %s', (_, until, isTold) => {
    const { settings, compiled } = assembleSite({
      files: {
        'contacts.yaml': `${DESK}a: { office: A, until: ${until} }\n`,
        [FILE]: releaseText([`contacts: [desk, { office: B, until: ${until} }]`]),
      },
    })
    const releases = compiled.flatMap(({ value }) => (value.kind === 'release' && value.release ? [value.release] : []))
    const told = isTold ? ['warning contacts.yaml:2:1 contact-expires', `warning ${FILE}:6:18 contact-expires`] : []
    expect(toldIn(expiringContacts(settings, releases, at('2026-04-15T12:00Z')))).toEqual(told)
  })
})
