import { expect } from 'vitest'
import type { Artifact } from '../../src/model/artifact.ts'

/*
 * Small readers of what is made for servers. They know the notation and nothing of how it is made: what they read
 * back is what a server would.
 */

export interface Redirect {
  readonly from: string
  readonly to: string
}

/** A rule of `_headers`. */
interface HeaderRule {
  readonly pattern: string
  readonly headers: Readonly<Record<string, string>>
}

/** The text of a file of the plan. */
export function textAt(artifacts: readonly Artifact[], path: string): string {
  const artifact = artifacts.find((one) => one.path === path)
  if (artifact?.kind !== 'text') throw new Error(`There is no text ${path}.`)
  return artifact.make()
}

/** `_redirects`: three words on a line, the first one percent-encoded. */
export function readHostRedirects(text: string): readonly Redirect[] {
  return linesOf(text).map((line) => {
    const [from = '', to = '', status, ...more] = line.split(/\s+/)
    if (status !== '301' || more.length > 0 || /[*:]/.test(from)) throw new Error(`Not a static rule: ${line}`)
    return { from: decodeURI(from), to }
  })
}

/** The entries of an nginx `map`, whose strings stand in double quotes. */
export function readNginxMap(text: string): readonly Redirect[] {
  const [opening, fallback, ...lines] = linesOf(text)
  expect([opening, fallback, lines.at(-1)]).toEqual(['map $uri $dateline_redirect {', 'default "";', '}'])
  return lines.slice(0, -1).map((line) => {
    const [from = '', to = '', end, ...more] = wordsOf(line.replace(/;$/, ' ;'))
    // A string that begins with ~ would be a regular expression, and a dollar in a value a variable.
    if (end !== ';' || more.length > 0 || !from.startsWith('/') || to.includes('$')) throw new Error(`Not an entry: ${line}`)
    return { from, to }
  })
}

/** The entries of a Caddy `map`, and that what it finds is where to. */
export function readCaddyMap(text: string): readonly Redirect[] {
  const [opening, ...lines] = linesOf(text)
  const entries = lines.slice(0, -4)
  const frame = [opening, ...lines.slice(-4)]
  expect(frame).toEqual([
    'map {path} {dateline_redirect} {',
    'default ""',
    '}',
    '@dateline_moved not vars {dateline_redirect} ""',
    'redir @dateline_moved {dateline_redirect} 301',
  ])
  return entries.map((line) => {
    const [from = '', to = '', ...more] = wordsOf(line)
    // A string that begins with ~ would be a regular expression, and braces in a value a placeholder.
    if (more.length > 0 || !from.startsWith('/') || /[{}]/.test(to)) throw new Error(`Not an entry: ${line}`)
    return { from, to }
  })
}

/** `_headers`: a pattern, and indented below it names with values. */
export function readHeaderRules(text: string): readonly HeaderRule[] {
  const blocks = text
    .replaceAll(/^#.*\n/gm, '')
    .split(/\n(?=\/)/)
    .filter((block) => block.trim() !== '')
  return blocks.map((block) => {
    const [pattern = '', ...lines] = block.trim().split('\n')
    return {
      pattern,
      headers: Object.fromEntries(lines.map((line) => [line.slice(0, line.indexOf(':')).trim(), line.slice(line.indexOf(':') + 1).trim()])),
    }
  })
}

/** What a path is answered with: the headers of all rules that fit, values of one name joined, as both hosts do. */
export function headersFor(rules: readonly HeaderRule[], path: string): Readonly<Record<string, string>> {
  const headers: Record<string, string> = {}
  for (const { pattern, headers: own } of rules) {
    const fits = pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern
    if (!fits) continue
    for (const [name, value] of Object.entries(own)) headers[name] = headers[name] === undefined ? value : `${headers[name]}, ${value}`
  }
  return headers
}

function linesOf(text: string): readonly string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'))
}

/** Words between spaces, or in double quotes with backslashes before what would end them. */
function wordsOf(line: string): readonly string[] {
  const words = [...line.matchAll(/"((?:[^"\\]|\\.)*)"(?=\s|$)|([^\s"]+)(?=\s|$)/g)]
  if (
    words.map(([word]) => word).join(' ') !== line.replaceAll(/("(?:[^"\\]|\\.)*")|\s+/g, (_, quoted: string | undefined) => quoted ?? ' ')
  ) {
    throw new Error(`Not words: ${line}`)
  }
  return words.map(([, quoted, plain]) => (quoted === undefined ? (plain ?? '') : quoted.replaceAll(/\\(["\\])/g, '$1')))
}
