import type { Nodes } from 'hast'
import { limitOf } from './bounds.ts'

/** A node of a tree of Markdown or of markup. */
interface Branch extends Pick<Nodes, 'position'> {
  readonly type: string
  readonly children?: readonly Branch[]
}

/** The first node that is nested deeper than any may be: the steps to come call themselves for each level. */
export function firstTooDeep(tree: Branch): Branch | undefined {
  let level: readonly Branch[] = [tree]
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > limitOf('levels')) return level[0]
    level = level.flatMap(({ children }) => children ?? [])
  }
  return undefined
}
