import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { appendFileSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { expect, vi } from 'vitest'
import { REPOSITORY, withoutSearch } from '../run-dateline.ts'
import { runHere } from '../run-here.ts'
import { temporaryFolder } from '../temporary-folder.ts'
import { tinyPicture } from '../tiny-picture.ts'
import type { Step } from './read-story.ts'

const DATELINE = `${REPOSITORY}lib/dateline.js`

/** Runs a command in a folder, and tells what it said and how it ended. */
type RunWords = (
  words: readonly string[],
  cwd: string,
  env: NodeJS.ProcessEnv,
) => Promise<{ readonly status: number | null; readonly said: string }>

/** A newsroom that `dateline init` began, in which one does as a document says; `runWords` runs its commands. */
export async function beginStory(runWords: RunWords): Promise<{ readonly follow: (step: Step) => Promise<void> }> {
  const root = join(temporaryFolder(), 'newsroom')
  const own = {
    NO_COLOR: '1',
    XDG_CACHE_HOME: temporaryFolder(),
    GIT_CONFIG_GLOBAL: '/dev/null',
    ...Object.fromEntries(
      ['AUTHOR', 'COMMITTER'].flatMap((who) => [
        [`GIT_${who}_NAME`, 'Desk'],
        [`GIT_${who}_EMAIL`, 'desk@desk.example'],
      ]),
    ),
  }
  for (const [name, value] of Object.entries(own)) vi.stubEnv(name, value)
  const env = { ...process.env }
  const begun = ['--languages', 'en,fr', '--time-zone', 'America/Lima', '--now', '2026-03-01T12:00Z']
  await promisify(execFile)(process.execPath, [DATELINE, 'init', root, ...begun], { env })
  mkdirSync(join(root, 'node_modules'))
  symlinkSync(REPOSITORY, join(root, 'node_modules/dateline'), 'dir')
  // The picture that a reader has at hand.
  mkdirSync(join(root, 'content/images'))
  writeFileSync(join(root, 'content/images/lima.jpg'), tinyPicture('Press office'))
  // Cards and files of desks are tested elsewhere, and take most of the time of so small a site.
  appendFileSync(join(root, 'content/site.yaml'), 'socialCards: false\npressFiles: false\n')
  let said = ''

  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), text)
  }
  const follow = async (step: Step) => {
    if (step.kind === 'write') write(step.path, step.text)
    if (step.kind === 'front matter') write(step.path, withKeys(readFileSync(join(root, step.path), 'utf8'), step.text))
    if (step.kind === 'shell') await promisify(execFile)('sh', ['-ec', step.line], { cwd: root, env })
    if (step.kind === 'script') {
      const scripts = [root, REPOSITORY].flatMap((folder) => Object.keys(scriptsOf(folder)))
      expect(scripts).toContain(step.name)
    }
    if (step.kind === 'says') expect(evenly(said)).toContain(evenly(step.text))
    if (step.kind === 'command' && step.ours) {
      const run = step.words[0] === 'dev' ? runDev : runWords
      const ran = await run(step.words, root, env)
      said = ran.said
      expect({ line: step.line, status: ran.status, said }).toMatchObject({ status: step.status })
    }
  }
  return { follow }
}

/** Lines of front matter, which take the place of those of the same key. */
function withKeys(source: string, lines: string): string {
  const [, front = '', body = ''] = /^---\n([\s\S]*?)^---\n([\s\S]*)$/m.exec(source) ?? []
  const keys = new Set([...lines.matchAll(/^(\w+):/gm)].map(([, key = '']) => key))
  const kept = front.split(/^(?=\S)/m).filter((entry) => !keys.has(/^(\w+):/.exec(entry)?.[1] ?? ''))
  return `---\n${kept.join('')}${lines}---\n${body}`
}

function scriptsOf(folder: string): Readonly<Record<string, string>> {
  return (JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { readonly scripts: Readonly<Record<string, string>> }).scripts
}

/** Documents break lines where they are full. */
const evenly = (text: string) => text.replace(/\s+/g, ' ').trim()

/** As in other tests, what is not about the search makes no index. */
function wordsOf(given: readonly string[]): readonly string[] {
  return given[0] === 'why' ? [...given, '--no-search'] : withoutSearch(given, undefined)
}

/** As the reader's would. */
export const runProcess: RunWords = async (given, cwd, env) => {
  const child = spawn(process.execPath, [DATELINE, ...wordsOf(given)], { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text: string) => (said += text))
  const [status] = (await once(child, 'close')) as [number | null]
  return { status, said }
}

/** In this process, which spares the start of another. */
export const runInside: RunWords = async (given, cwd) => {
  const former = process.cwd()
  process.chdir(cwd)
  try {
    const { status, stdout, stderr } = await runHere(wordsOf(given))
    return { status, said: stdout + stderr }
  } finally {
    process.chdir(former)
  }
}

/** Until it says where it is. Any port will do, since others may use that of the document. */
async function runDev(words: readonly string[], cwd: string, env: NodeJS.ProcessEnv) {
  const free = words.map((word, index) => (words[index - 1] === '--port' ? '0' : word))
  const child = spawn(process.execPath, [DATELINE, ...free], { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] })
  let said = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    said += text
    if (/http:\/\/localhost:\d+/.test(said)) child.kill('SIGINT')
  })
  child.stderr.setEncoding('utf8').on('data', (text: string) => (said += text))
  const [status, signal] = (await once(child, 'close')) as [number | null, string | null]
  // It may be asked to end a moment before it listens for that.
  return { status: signal === 'SIGINT' ? 0 : status, said }
}
