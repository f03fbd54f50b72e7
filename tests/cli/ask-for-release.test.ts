import { PassThrough, Writable } from 'node:stream'
import { describe, expect, it, vi } from 'vitest'
import { askForRelease } from '../../src/cli/ask-for-release.ts'
import { readNames } from '../../src/read-names.ts'
import { SETTINGS_FILES } from '../settings-files.ts'
import { sourceFile } from '../source-file.ts'

const ENTER = '\r'
const TAB = '\t'
const DOWN = '\u001b[B'

/** A terminal at which somebody sits who answers each question with keys. */
function terminalOf(answers: readonly (readonly [question: string, keys: string])[]) {
  let shown = ''
  const input = Object.assign(new PassThrough(), { isTTY: true, setRawMode: () => {} })
  const output = Object.assign(
    new Writable({
      write(chunk: Buffer, _, done) {
        shown += chunk.toString('utf8')
        done()
      },
    }),
    { isTTY: true, columns: 100, rows: 30 },
  )
  const answered = (async () => {
    for (const [question, keys] of answers) {
      await vi.waitFor(() => expect(shown).toContain(question), { timeout: 600_000, interval: 5 })
      // oxlint-disable-next-line no-control-regex
      for (const key of keys.match(/\u001b\[\w|[\s\S]/gu) ?? []) {
        input.write(key)
        await new Promise((resolve) => void setTimeout(resolve, 2))
      }
    }
  })()
  return { terminal: { input, output }, answered }
}

const SETTINGS = {
  ...SETTINGS_FILES,
  'contacts.yaml': `${SETTINGS_FILES['contacts.yaml']}gone: { office: Tacna, until: 2026-01-31, desk: desk }\nana: { name: Ana Vera, office: Callao }\n`,
}

const NAMES = readNames(Object.entries(SETTINGS).map(([path, text]) => sourceFile(path, text))).value
const GIVEN = { root: '.', language: undefined }
const NOW = '2026-03-08T10:00-05:00'

describe('the questions for a new release', () => {
  it('are answered by typing and choosing', async () => {
    const { terminal, answered } = terminalOf([
      ['In which language', DOWN + ENTER],
      ['headline', `Un nouveau quai${ENTER}`],
      ['What is it', DOWN + ENTER],
      ['which town', `Lima${ENTER}`],
      ['When', ENTER],
      ['Which region', `HIGH${TAB}${ENTER}`],
      ['countries', `perú${TAB}${ENTER}`],
      ['Which topic', `${TAB}${DOWN}${TAB}${ENTER}`],
      ['journalists', `vera${TAB}${ENTER}`],
    ])
    const wishes = NAMES && (await askForRelease(GIVEN, NAMES, NOW, terminal))
    await answered
    expect(wishes).toEqual({
      language: 'fr',
      title: 'Un nouveau quai',
      slug: undefined,
      type: 'statement',
      place: 'Lima',
      date: NOW,
      regions: ['highlands'],
      countries: ['PER'],
      topics: ['rescue', 'shelter'],
      contacts: ['ana'],
    })
  })

  const SAID = { ...GIVEN, language: 'ar', type: 'story', place: 'ليما', region: ['coast'], country: [], topic: ['rescue'] } as const

  it('are only those that the options leave open; a wrong answer is asked for again, and who has left is not offered', async () => {
    const { terminal, answered } = terminalOf([
      ['headline', `رصيف${ENTER}`],
      ['in its address', `The Pier${ENTER}`],
      ['Write small letters', `${'\u007f'.repeat(8)}the-pier${ENTER}`],
      ['When', `${'\u007f'.repeat(6)}${ENTER}`],
      ['Add the offset', `Z${ENTER}`],
      ['journalists', `Tacna`],
      ['(0 matches)', `${'\u007f'.repeat(5)}vera${TAB}${ENTER}`],
    ])
    const wishes = NAMES && (await askForRelease(SAID, NAMES, NOW, terminal))
    await answered
    expect(wishes).toMatchObject({ title: 'رصيف', slug: 'the-pier', date: '2026-03-08T10:00Z', contacts: ['ana'] })
  })

  it('can be left', async () => {
    const { terminal, answered } = terminalOf([['headline', '\u0003']])
    expect(NAMES && (await askForRelease(SAID, NAMES, NOW, terminal))).toBeUndefined()
    await answered
  })
})
