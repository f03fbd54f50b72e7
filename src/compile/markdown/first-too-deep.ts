import { limitOf } from './bounds.ts'

/** As much of a tree of unist as its depth depends on. */
interface Branch {
  readonly position?: unknown
  readonly children?: readonly Branch[]
}

/** The first node of a tree that is nested deeper than may be; the steps after this one may call themselves for each level. */
export function firstTooDeep<N extends Branch>(tree: N): Branch | undefined {
  let level: readonly Branch[] = [tree]
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > limitOf('levels')) return level[0]
    level = level.flatMap(({ children }) => children ?? [])
  }
  return undefined
}
