import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { compileText } from '../compile-text.ts'
import { sourceFile } from '../source-file.ts'
import { makeNewsroom, RELEASE } from '../make-newsroom.ts'
import { releaseText } from '../release-text.ts'
import { REPOSITORY } from '../run-dateline.ts'
import { runHere } from '../run-here.ts'
import { temporaryFolder } from '../temporary-folder.ts'
import { READ_BODIES, REFUSED_BODIES } from './intricate-bodies.ts'
import { compileSource, type SourceInput } from '../../src/compile/compile-source.ts'
import { MachineError } from '../../src/host/machine-error.ts'
import { readProject } from '../../src/host/read-project.ts'
import { runGuarded } from '../../src/host/run-guarded.ts'
import { LANGUAGES } from '../../src/model/locale.ts'
import { runInline, type Task } from '../../src/task.ts'

/* What may take too long is done in a thread that can be ended: the answer is the same as elsewhere, or that it took too long. */

const WORKER = join(REPOSITORY, 'lib/compile-worker.js')

/** A thread that does what its input says. */
const OBEDIENT = `
import { parentPort } from 'node:worker_threads'
parentPort.on('message', ({ input }) => {
  if (input === 'never end') for (;;) {}
  if (input === 'take all memory') for (const all = []; ; ) all.push(Array.from({ length: 1000 }, () => ({})))
  if (input === 'exit') process.exit(0)
  parentPort.postMessage(input === 'throw' ? { kind: 'thrown', reason: 'It was thrown.' } : { kind: 'answer', value: input + '!' })
})
parentPort.postMessage('ready')
`

const SHOUT: Task<string, string> = {
  name: 'shout',
  version: '1',
  run: (input) => `${input}!`,
  guard: {
    isSuspect: (input) => input !== input.toLowerCase() || input.includes(' ') || input === 'exit' || input === 'throw',
    giveUp: (input, limit) => `${input}: more than ${limit}`,
  },
}

function shout(...inputs: readonly string[]): Promise<readonly string[]> {
  const script = join(temporaryFolder({ 'obedient.mjs': OBEDIENT }), 'obedient.mjs')
  return runGuarded(runInline, script, { seconds: 0.3, megabytes: 40 }).map(SHOUT, inputs)
}

describe('a guarded runner', () => {
  it.each([
    { name: 'nothing', inputs: [], answers: [] },
    { name: 'what is beyond suspicion', inputs: ['a', 'b'], answers: ['a!', 'b!'] },
    { name: 'suspects', inputs: ['A', 'B', 'A'], answers: ['A!', 'B!', 'A!'] },
    { name: 'both, in their order', inputs: ['a', 'A', 'b', 'B', 'c'], answers: ['a!', 'A!', 'b!', 'B!', 'c!'] },
    {
      name: 'what never ends, and what comes after it',
      inputs: ['A', 'never end', 'B', 'never end', 'a'],
      answers: ['A!', 'never end: more than 0.3 seconds', 'B!', 'never end: more than 0.3 seconds', 'a!'],
    },
    {
      name: 'what takes all memory, and what comes after it',
      inputs: ['take all memory', 'A'],
      answers: [expect.stringMatching(/^take all memory: more than (40 megabytes of memory|0\.3 seconds)$/), 'A!'],
    },
  ])('answers $name', async ({ inputs, answers }) => {
    expect(await shout(...inputs)).toEqual(answers)
  })

  it('needs no thread where nothing is suspect', async () => {
    expect(await runGuarded(runInline, '/nowhere.mjs').map(SHOUT, ['a'])).toEqual(['a!'])
  })

  it.each([
    { name: 'that does not start', run: () => runGuarded(runInline, '/nowhere.mjs').map(SHOUT, ['A']) },
    { name: 'that ends by itself', run: () => shout('A', 'exit', 'B') },
  ])('says so of a thread $name, and waits for nothing', async ({ run }) => {
    await expect(run()).rejects.toThrow(MachineError)
  })

  it('hides no fault of its own', async () => {
    await expect(shout('throw')).rejects.toThrow('It was thrown.')
  })

  it('streams as the runner does that it stands before', async () => {
    const answers = []
    for await (const answer of runGuarded(runInline, '/nowhere.mjs').stream(SHOUT, ['a', 'A'])) answers.push(answer)
    expect(answers).toEqual(['a!', 'A!'])
  })
})

describe('a source that is compiled in a thread', () => {
  it('becomes the very same', async () => {
    const suspicious = { ...compileSource, ...(compileSource.guard && { guard: { ...compileSource.guard, isSuspect: () => true } }) }
    const bodies = [...READ_BODIES, ...REFUSED_BODIES].map(([, body]) => body)
    const inputs = [
      ...bodies.filter(({ length }) => length < 5000).map((body, index) => inputOf(releaseText([], body), `releases/b${index}.en.md`)),
      ...readProject(REPOSITORY)
        .sources.filter((_, index) => index % 8 === 0)
        .map((source) => ({ source, timeZone: 'UTC', languages: LANGUAGES })),
      ...['', '---', releaseText(['date: soon']), releaseText(['draft: true'], 'a <script>b</script>')].map((text) => inputOf(text)),
      inputOf(releaseText(), 'releases/a.de.md'),
    ]
    expect(inputs.length).toBeGreaterThan(40)
    const inThread = await runGuarded(runInline, WORKER).map(suspicious, inputs)
    expect(inThread).toStrictEqual(await runInline.map(compileSource, inputs))
  }, 60_000)

  it('is rarely one that people write', () => {
    const suspects = readProject(REPOSITORY).sources.filter((source) =>
      compileSource.guard?.isSuspect({ source, timeZone: 'UTC', languages: LANGUAGES }),
    )
    expect(suspects).toEqual([])
  })

  it.each([
    ['a long one of many signs', '*a* [b](https://c.example).\n\n'.repeat(1000), true],
    ['a long one of line ends', '\n'.repeat(20_000), true],
    ['a long one of line ends of old Macs', '\r'.repeat(20_000), true],
    ['a long one of words', 'The boats are safe. '.repeat(2000), false],
    ['a short one of signs', '*_[<'.repeat(1500), false],
  ])('is %s: only if it may take long', (_, body, expected) => {
    expect(compileSource.guard?.isSuspect(inputOf(releaseText([], body)))).toBe(expected)
  })

  it('is spoken of where it is most intricate when it took too long, with all that is known of it', () => {
    const text = releaseText(['draft: true', 'sdg: 18'], `One.\n\n${'*a* '.repeat(50)}\n\nThree, *four*.`)
    const { value, diagnostics } = compileSource.guard?.giveUp(inputOf(text), '4 seconds') ?? compileText('')
    expect(diagnostics.map(({ severity, code, line }) => `${severity} ${code} ${line}`)).toEqual(['error bad-goal 8', 'error too-slow 12'])
    expect(diagnostics[1]?.message).toBe('Compiling this text takes more than 4 seconds, so it was given up.')
    expect(value).toMatchObject({ kind: 'release', release: undefined, schedule: { draft: true } })
  })
})

describe('a newsroom with a text that takes too long', () => {
  it('is told so, and of every other problem too', async () => {
    const slow = RELEASE.replace('The river', `${'*@*\n\n'.repeat(100_000)}The river`)
    const root = makeNewsroom({ 'content/releases/other.en.md': RELEASE.replace('topic: floods', 'topic: flods') })
    writeFileSync(join(root, 'content/releases/slow.en.md'), slow)
    const { status, stderr } = await runHere(['build', '--root', root])
    expect(status).toBe(1)
    expect(
      stderr
        .trim()
        .split('\n')
        .map((line) => /releases\/(\S+ error \S+)/.exec(line)?.[1]),
    ).toEqual(['other.en.md:5:8 error unknown-topic:', 'slow.en.md:8:1 error too-slow:'])
  }, 120_000)
})

function inputOf(text: string, path = 'releases/boats.en.md'): SourceInput {
  return { source: sourceFile(path, text), timeZone: 'America/Lima', languages: LANGUAGES }
}
