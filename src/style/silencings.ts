import type { Finding } from './finding.ts'
import type { Stretch } from './passage.ts'

interface Silencing extends Stretch {
  readonly rule: string
  readonly reason: string
  /** What it silences. */
  readonly over: Stretch
}

interface Commented {
  readonly source: string
  readonly comments: readonly Stretch[]
  readonly bodyStart: number
}

/**
 * Takes out what comments silence: `<!-- dateline-ignore RULE: reason -->` in the body, on its own line where that holds text, else on
 * the next one with text; `# dateline-ignore RULE: reason` in the front matter, on its own line, or for the key before which it stands.
 * One without a reason silences nothing, and one that has nothing to silence is told, but for a rule that is off.
 */
export function heedSilencings(found: readonly Finding[], given: Commented, isOff: (rule: string) => boolean): readonly Finding[] {
  const silenced = new Set<Finding>()
  const wrong = [...inFrontMatter(given), ...inBody(given)].flatMap(({ rule, reason, from, over }): readonly Finding[] => {
    const tell = (what: 'silenced-without-reason' | 'silences-nothing') => ({ rule: what, at: from, written: rule, instead: '', edits: [] })
    if (reason.trim() === '') return [tell('silenced-without-reason')]
    const hit = found.filter((one) => one.rule === rule && one.at >= over.from && one.at < over.to)
    for (const one of hit) silenced.add(one)
    return hit.length > 0 || isOff(rule) ? [] : [tell('silences-nothing')]
  })
  return [...found.filter((one) => !silenced.has(one)), ...wrong].toSorted((a, b) => a.at - b.at)
}

const IN_BODY = /^<!--\s*dateline-ignore\s+([\w-]+)\s*(?::([\s\S]*?))?-->/

function inBody({ source, comments }: Commented): readonly Silencing[] {
  return comments.flatMap(({ from, to }): readonly Silencing[] => {
    const [whole, rule, reason = ''] = IN_BODY.exec(source.slice(from, to)) ?? []
    return whole === undefined || rule === undefined ? [] : [{ from, to, rule, reason, over: lineFor(source, from, from + whole.length) }]
  })
}

function lineFor(source: string, at: number, end: number): Stretch {
  const start = source.lastIndexOf('\n', at) + 1
  const own = lineEnd(source, end)
  if (/[^\s>]/.test(source.slice(start, at) + source.slice(end, own))) return { from: start, to: own }
  const next = own + (/^[\s>]*/.exec(source.slice(own))?.[0].length ?? 0)
  return { from: next, to: lineEnd(source, next) }
}

const IN_FRONT_MATTER = /(^|[ \t])# *dateline-ignore +([\w-]+) *(?::([^\n]*))?$/gm

function inFrontMatter({ source, bodyStart }: Commented): readonly Silencing[] {
  const block = source.slice(0, bodyStart)
  return [...block.matchAll(IN_FRONT_MATTER)].map((match) => {
    const [whole, before = '', rule = '', reason = ''] = match
    const from = match.index + before.length
    const to = match.index + whole.length
    const start = block.lastIndexOf('\n', match.index) + 1
    const isAlone = block.slice(start, from).trim() === ''
    return { from, to, rule, reason, over: isAlone ? keyAfter(block, to) : { from: start, to } }
  })
}

/** The key that begins on the next line, with all that is indented below it. */
function keyAfter(block: string, at: number): Stretch {
  const from = lineEnd(block, at) + 1
  const indent = /^ */.exec(block.slice(from))?.[0].length ?? 0
  let to = lineEnd(block, from)
  while (to < block.length && new RegExp(`^\\n(?: {${indent + 1}}|[ \\t]*\\n)`).test(block.slice(to, to + indent + 200)))
    to = lineEnd(block, to + 1)
  return { from, to }
}

function lineEnd(source: string, from: number): number {
  const end = source.indexOf('\n', from)
  return end === -1 ? source.length : end
}
