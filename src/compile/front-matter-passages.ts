import { isMapping } from './front-matter.ts'
import type { Yaml } from './yaml.ts'
import type { Path } from './yaml/yaml-node.ts'
import type { Passage, PassagePart } from '../style/passage.ts'

/** The texts of the front matter that readers see, in the order of the source. */
export function frontMatterPassages(yaml: Yaml, source: string): readonly Passage[] {
  const starts = [0, ...[...source.matchAll(/\n/g)].map(({ index }) => index + 1)]
  return pathsOf(yaml.value)
    .flatMap(([part, path]): readonly Passage[] => {
      const text = valueAt(yaml.value, path)
      if (typeof text !== 'string' || text.trim() === '') return []
      const { line, column } = yaml.placeOf(path)
      const at = placesOf(text, source, (starts[line - 1] ?? 0) + column - 1)
      return [{ part, text, at, isQuotation: false, links: [] }]
    })
    .toSorted((a, b) => (a.at[0] ?? 0) - (b.at[0] ?? 0))
}

function pathsOf(value: unknown): readonly (readonly [PassagePart, Path])[] {
  const changes = valueAt(value, ['changes'])
  return [
    ['title', ['title']],
    ['summary', ['summary']],
    ['place', ['place']],
    ...['alt', 'caption', 'credit'].map((key) => ['picture', ['image', key]] as const),
    ...(Array.isArray(changes) ? changes.map((_, index) => ['note', ['changes', index, 'note']] as const) : []),
    ['note', ['withdrawn', 'reason']],
  ]
}

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((inner, step) => {
    if (Array.isArray(inner)) return inner[Number(step)]
    return isMapping(inner) ? inner[step] : undefined
  }, value)
}

/**
 * Where each unit of a value stands that begins at `start`. A line end and what follows it to the next word may have become a space,
 * and '' an apostrophe; where anything else is written otherwise, all of the value stands at its beginning.
 */
function placesOf(text: string, source: string, start: number): readonly number[] {
  const unknown = Array.from({ length: text.length }, () => start)
  const quote = /["']/.exec(source.charAt(start))?.[0]
  const at: number[] = []
  let from = start + (quote === undefined ? 0 : 1)
  for (const sign of text.split('')) {
    const isSpace = sign === ' ' || sign === '\n'
    const gap = isSpace ? /^[ \t]{0,100}\n\s{0,100}/.exec(source.slice(from, from + 200))?.[0].length : undefined
    if (gap === undefined && source.charAt(from) !== sign) return unknown
    at.push(from)
    from += gap ?? (quote === "'" && sign === "'" ? 2 : 1)
  }
  return at
}
