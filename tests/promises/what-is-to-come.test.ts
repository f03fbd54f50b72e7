import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildInMemory, filesFrom } from './build-in-memory.ts'
import { differingFiles } from './differing-files.ts'
import { PATIENCE, runsOf } from './fast-check-runs.ts'
import { furnishNewsroom, NOW } from './furnish-newsroom.ts'
import { CAREFUL } from './random-newsroom.ts'
import { roughNewsroom, type RoughNewsroom } from './rough-newsroom.ts'
import { releaseText } from '../release-text.ts'
import { SETTINGS_FILES } from '../settings-files.ts'

/* A published release may say what will become of it, and the contacts how long they stay: not a byte of it before its time. */

const CONTACTS = (life: string) => `desk: { office: Lima }
ana: { name: Ana, office: Callao, phone: "+51 1 000 01 01"${life} }
ben: { name: Ben, office: Cusco, email: ben@coast.example }
`

interface Row {
  readonly name: string
  /** A text that says what is to come, and the same without it. */
  readonly told: Readonly<Record<string, string>>
  readonly silent: Readonly<Record<string, string>>
  /** The last second before it comes, and the first with it. */
  readonly before: string
  readonly after: string
}

const release = (...lines: readonly string[]) => ({ 'releases/boats.en.md': releaseText(['aliases: [/old/]', ...lines]) })

const ROWS: readonly Row[] = [
  {
    name: 'a correction',
    told: release('changes: [{ at: 2026-05-01T10:00Z, kind: correction, note: It was wrong. }]'),
    silent: release(),
    before: '2026-05-01T09:59:59Z',
    after: '2026-05-01T10:00:00Z',
  },
  {
    name: 'a second update',
    told: release(
      'changes: [{ at: 2026-04-01T10:00Z, kind: update, note: First. }, { at: 2026-05-01T10:00Z, kind: update, note: Second. }]',
    ),
    silent: release('changes: [{ at: 2026-04-01T10:00Z, kind: update, note: First. }]'),
    before: '2026-05-01T09:59:59Z',
    after: '2026-05-01T10:00:00Z',
  },
  {
    name: 'a withdrawal',
    told: release('withdrawn: { at: 2026-05-01T10:00+02:00, reason: It was wrong. }'),
    silent: release(),
    before: '2026-05-01T07:59:59Z',
    after: '2026-05-01T08:00:00Z',
  },
  {
    name: 'the last day of a contact, and who follows',
    told: { ...release('contacts: ana'), 'contacts.yaml': CONTACTS(', until: 2026-05-01, desk: ben') },
    silent: { ...release('contacts: ana'), 'contacts.yaml': CONTACTS('') },
    // The day ends in Lima, five hours later than in UTC.
    before: '2026-05-02T04:59:59Z',
    after: '2026-05-02T05:00:00Z',
  },
  {
    name: 'the last day of a contact written in place',
    told: release('contacts: { name: Ana, office: Lima, until: 2026-05-01, desk: desk }'),
    silent: release('contacts: { name: Ana, office: Lima }'),
    before: '2026-05-02T04:59:59Z',
    after: '2026-05-02T05:00:00Z',
  },
]

describe('what is to come', () => {
  it.each(ROWS)('$name is in no byte until it comes', async ({ told, silent, before, after }) => {
    expect(await differences(told, silent, before)).toEqual([])
    expect(await differences(told, silent, after)).not.toEqual([])
  })
})

describe('what is to come in random newsrooms', () => {
  it(
    'is in no byte',
    async () => {
      let sites = 0
      await fc.assert(
        fc.asyncProperty(roughNewsroom, async (rough) => {
          const told = await buildInMemory(filesFrom(furnishNewsroom(rough, CAREFUL).texts), NOW)
          const silent = await buildInMemory(filesFrom(furnishNewsroom(withoutFuture(rough), CAREFUL).texts), NOW)
          expect(differingFiles(told.files, silent.files)).toEqual([])
          expect(told.kind).toBe(silent.kind)
          if (told.kind === 'site') sites++
        }),
        runsOf(30, 1000),
      )
      expect(sites).toBeGreaterThan(20)
    },
    PATIENCE,
  )
})

/** Without the changes and withdrawals that `NOW` does not know of yet. */
function withoutFuture({ releases, ...rest }: RoughNewsroom): RoughNewsroom {
  const silent = releases.map(({ changes, withdrawn, ...release }) => ({
    ...release,
    changes: changes.filter(([at]) => at <= 0),
    withdrawn: withdrawn !== undefined && withdrawn > 0 ? undefined : withdrawn,
  }))
  return { releases: silent, ...rest }
}

async function differences(told: Row['told'], silent: Row['silent'], now: string): Promise<readonly string[]> {
  const [one, two] = [await build(told, now), await build(silent, now)]
  expect([one.kind, two.kind]).toEqual(['site', 'site'])
  return differingFiles(one.files, two.files)
}

function build(files: Readonly<Record<string, string>>, now: string) {
  return buildInMemory(filesFrom({ ...SETTINGS_FILES, ...files }), now)
}
