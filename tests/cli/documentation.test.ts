import { readdirSync, readFileSync } from 'node:fs'
import { posix } from 'node:path'
import { Command } from 'commander'
import { describe, expect, it } from 'vitest'
import { makeProgram } from '../../src/cli/program.ts'
import { CATALOG } from '../../src/diagnostics/catalog.ts'
import { REPOSITORY } from '../run-dateline.ts'
import { beginStory, runInside, runProcess } from './begin-story.ts'
import { readStory, type Step } from './read-story.ts'

const read = (path: string) => readFileSync(`${REPOSITORY}${path}`, 'utf8')
const guides = readdirSync(`${REPOSITORY}docs`).filter((name) => name.endsWith('.md') && !/^(bench|lighthouse)-/.test(name))
const DOCUMENTS = ['README.md', ...guides.map((name) => `docs/${name}`)]

const program = makeProgram()
const help = program.createHelp()
const commands = help.visibleCommands(program)

/** The names of the options that the help of a command lists. */
function optionsOf(command: Command): readonly string[] {
  return help.visibleOptions(command).flatMap(({ long }) => (long === undefined || long === null || long === '--help' ? [] : [long]))
}

describe('a document', () => {
  /*
   * Each is a story: files are written and commands run in its order, in a newsroom of its own that `dateline init` began.
   */
  it.each(DOCUMENTS)('%s is true, command by command', { timeout: 300_000 }, async (path) => {
    const steps = readStory(read(path))
    const story = steps.some(({ kind }) => kind === 'command') ? await beginStory(path === 'README.md' ? runProcess : runInside) : undefined
    for (const step of steps) await story?.follow(step)
    expect(steps.filter(({ kind }) => kind === 'unknown')).toEqual([])
  })

  it.each(DOCUMENTS)('%s names only commands and options that there are', (path) => {
    const lines = readStory(read(path)).filter((step): step is Step & { kind: 'command' } => step.kind === 'command')
    expect(lines.flatMap(({ words }) => complaintOf(words))).toEqual([])
  })

  it.each(DOCUMENTS)('%s leads to files and headings that are there', (path) => {
    // What stands in code is an example.
    const prose = read(path).replaceAll(/(`+)[^]*?\1/g, '')
    const links = [...prose.matchAll(/\]\(([^)\s]+)\)/g)].map(([, href = '']) => href).filter((href) => !/^[a-z]+:/.test(href))
    const lost = links.filter((href) => {
      const [file = '', heading] = href.split('#')
      const target = file === '' ? path : posix.join(posix.dirname(path), file)
      const text = textOf(target)
      return text === undefined || (heading !== undefined && !headingsOf(text).includes(heading))
    })
    expect(lost).toEqual([])
  })

  it.each(DOCUMENTS)('%s quotes messages by codes that there are', (path) => {
    const codes = [...read(path).matchAll(/^\| `([a-z]+(?:-[a-z]+)+)`/gm)].map(([, code = '']) => code)
    expect(codes.filter((code) => !(code in CATALOG))).toEqual([])
  })
})

describe('docs/commands.md', () => {
  const sections = new Map(
    read('docs/commands.md')
      .split(/^## /m)
      .slice(1)
      .map((section) => [section.split('\n')[0], section]),
  )

  it('has a section for each command, and none for others', () => {
    const titles = [...sections.keys()].filter((title) => title?.startsWith('dateline '))
    expect(titles.toSorted()).toEqual(commands.map((command) => `dateline ${command.name()}`).toSorted())
  })

  it.each(commands.map((command) => [command.name(), command] as const))('has all options of %s, and no others', (name, command) => {
    const rows = [...(sections.get(`dateline ${name}`) ?? '').matchAll(/^\| `(--[a-z-]+)/gm)].map(([, option = '']) => option)
    const shared = /the \[options of a build\]/.test(sections.get(`dateline ${name}`) ?? '')
      ? [...(sections.get('The options of a build') ?? '').matchAll(/^\| `(--[a-z-]+)/gm)].map(([, option = '']) => option)
      : []
    expect([...rows, ...shared].toSorted()).toEqual([...optionsOf(command)].toSorted())
  })
})

/** What the program has against a command line: nothing, or its message. */
function complaintOf(words: readonly string[]): readonly string[] {
  const strict = makeProgram().configureOutput({ writeErr: () => undefined, writeOut: () => undefined })
  for (const command of strict.commands) command.configureOutput({ writeErr: () => undefined, writeOut: () => undefined })
  for (const command of strict.commands) command.action(() => undefined)
  try {
    strict.parse(words, { from: 'user' })
    return []
  } catch (thrown) {
    const { code, message } = thrown as { readonly code?: string; readonly message: string }
    return code === 'commander.helpDisplayed' || code === 'commander.version' || code === 'commander.help'
      ? []
      : [`${words.join(' ')}: ${message}`]
  }
}

function textOf(path: string): string | undefined {
  try {
    return read(path)
  } catch (thrown) {
    // A folder is something to lead to as well.
    return (thrown as NodeJS.ErrnoException).code === 'EISDIR' ? '' : undefined
  }
}

/** The anchors of headings, as GitHub and GitLab make them. */
function headingsOf(text: string): readonly string[] {
  return [...text.matchAll(/^#{1,6} (.+)$/gm)].map(([, title = '']) =>
    title
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  )
}
