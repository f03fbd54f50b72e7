import fc from 'fast-check'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openRecordLog, type LogSeal } from '../../../src/host/memo/record-log.ts'
import { runsOf } from '../../promises/fast-check-runs.ts'
import { temporaryFolder } from '../../temporary-folder.ts'

const name = fc.constantFrom('a', 'b', 'c', 'ab', 'releases/é.fr.md')
const text = fc.string({ maxLength: 40 }).map((words) => JSON.stringify(words))

const step = fc.oneof(
  fc.record({ do: fc.constant('set' as const), name, text }),
  fc.record({ do: fc.constant('drop' as const), name }),
  fc.record({ do: fc.constant('fetch' as const), names: fc.uniqueArray(name) }),
  fc.record({ do: fc.constant('ask' as const), name }),
  fc.record({ do: fc.constant('names' as const) }),
  fc.record({ do: fc.constant('having' as const), words: fc.constantFrom('a', '"', 'é') }),
  fc.record({ do: fc.constant('commit' as const) }),
  fc.record({ do: fc.constant('die' as const) }),
)

describe('a log of records', () => {
  it('says what was set last, however little of it is held, and after a build that died what the one before left', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), fc.constantFrom(0, 30, 200, Infinity), (steps, room) => {
        const folder = temporaryFolder()
        let files = 0
        const open = (seal?: LogSeal) =>
          openRecordLog(folder, seal, () => `${(files += 1)}.log`, { room, wordsOf: (words) => new Set(words) })
        let seal: LogSeal | undefined
        let log = open()
        let left = new Map<string, string>()
        let expected = new Map<string, string>()
        for (const one of steps) {
          if (one.do === 'set') {
            log.set(one.name, one.text)
            expected.set(one.name, one.text)
          } else if (one.do === 'drop') {
            log.drop(one.name)
            expected.delete(one.name)
          } else if (one.do === 'fetch') log.fetch(one.names)
          else if (one.do === 'ask') expect(log.get(one.name)).toBe(expected.get(one.name))
          else if (one.do === 'names') expect([...log.names()].toSorted()).toEqual([...expected.keys()].toSorted())
          else if (one.do === 'having') {
            const found = [...expected].filter(([, words]) => words.includes(one.words)).map(([key]) => key)
            expect(
              log
                .having(one.words)
                .map(([key]) => key)
                .toSorted(),
            ).toEqual(found.toSorted())
          } else {
            if (one.do === 'commit') {
              seal = log.commit()
              expect(seal.kept).toBe(expected.size)
              left = new Map(expected)
            }
            log = open(seal)
            expected = new Map(left)
          }
        }
        expect([...log.names()].map((key) => [key, log.get(key)]).toSorted()).toEqual([...expected].toSorted())
      }),
      runsOf(150, 5000),
    )
  })

  it.each(['records', 'words'] as const)('is an empty one where the seal of its %s is broken', (part) => {
    const folder = temporaryFolder()
    const log = openRecordLog(folder, undefined, () => 'one.log', { room: 0 })
    log.set('a', '"1"')
    const seal = log.commit()
    const file = join(folder, part === 'words' ? seal.words.file : seal.file)
    writeFileSync(file, readFileSync(file).fill('2', 0, 1))
    const damaged = openRecordLog(folder, seal, () => 'two.log')
    damaged.fetch(['a'])
    expect(damaged.get('a')).toBeUndefined()
    damaged.set('b', '"3"')
    const mended = openRecordLog(folder, damaged.commit(), () => 'three.log')
    expect([...mended.names()]).toEqual(['b'])
  })
})
