import type { Finding } from './finding.ts'

const SILENCING = /^<!--\s*dateline-ignore\s+([\w-]+)\s*(?::([\s\S]*?))?-->/

/**
 * Takes out what a comment `<!-- dateline-ignore RULE: reason -->` silences: on its own line where that holds text, else on
 * the next one with text. One without a reason silences nothing, and one that has nothing to silence is told.
 */
export function heedSilencings(
  found: readonly Finding[],
  comments: readonly { readonly at: number; readonly end: number }[],
  markdown: string,
): readonly Finding[] {
  const silenced = new Set<Finding>()
  const wrong = comments.flatMap(({ at, end }): readonly Finding[] => {
    const [whole, rule, reason] = SILENCING.exec(markdown.slice(at, end)) ?? []
    if (whole === undefined || rule === undefined) return []
    if (!reason?.trim()) return [{ rule: 'silenced-without-reason', at, written: rule }]
    const [from, to] = lineFor(markdown, at, at + whole.length)
    const hit = found.filter((one) => one.rule === rule && one.at >= from && one.at < to)
    for (const one of hit) silenced.add(one)
    return hit.length > 0 ? [] : [{ rule: 'silences-nothing', at, written: rule }]
  })
  return [...found.filter((one) => !silenced.has(one)), ...wrong].toSorted((a, b) => a.at - b.at)
}

function lineFor(markdown: string, at: number, end: number): readonly [from: number, to: number] {
  const start = markdown.lastIndexOf('\n', at) + 1
  const own = lineEnd(markdown, end)
  if (/[^\s>]/.test(markdown.slice(start, at) + markdown.slice(end, own))) return [start, own]
  const next = own + (/^[\s>]*/.exec(markdown.slice(own))?.[0].length ?? 0)
  return [next, lineEnd(markdown, next)]
}

function lineEnd(markdown: string, from: number): number {
  const end = markdown.indexOf('\n', from)
  return end === -1 ? markdown.length : end
}
