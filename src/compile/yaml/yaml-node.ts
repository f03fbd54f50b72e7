/** A step into a YAML value: a key of a mapping or an index of a list. */
export type Path = readonly (string | number)[]

/** A value in a YAML text. `at` is the offset at which it begins, or its key where there is nothing. */
export type YamlNode =
  | { readonly kind: 'text'; readonly at: number; readonly text: string }
  | { readonly kind: 'list'; readonly at: number; readonly items: readonly YamlNode[] }
  | { readonly kind: 'mapping'; readonly at: number; readonly entries: ReadonlyMap<string, YamlEntry> }

export interface YamlEntry {
  /** The offset at which the key begins. */
  readonly keyAt: number
  readonly value: YamlNode
}

/** The texts, lists and plain mappings that a node stands for. */
export function valueOf(node: YamlNode): unknown {
  switch (node.kind) {
    case 'text':
      return node.text
    case 'list':
      return node.items.map(valueOf)
    case 'mapping': {
      const value: Record<string, unknown> = {}
      for (const [key, entry] of node.entries) value[key] = valueOf(entry.value)
      return value
    }
  }
}

/** Where the value at a path begins, or the nearest thing around it; undefined where that is the whole. */
export function offsetOf(root: YamlNode, path: Path): number | undefined {
  let node = root
  for (const step of path) {
    const next = entryAt(node, step)
    if (!next) break
    node = next.value
  }
  return node === root ? undefined : node.at
}

/** Where the key at the end of a path begins, or the nearest thing around it. */
export function offsetOfKey(root: YamlNode, path: Path): number | undefined {
  let node: YamlNode | undefined = root
  for (const [index, step] of path.entries()) {
    const next: Partial<YamlEntry> | undefined = node && entryAt(node, step)
    if (next?.keyAt !== undefined && index === path.length - 1) return next.keyAt
    node = next?.value
  }
  return offsetOf(root, path.slice(0, -1))
}

function entryAt(node: YamlNode, step: string | number): { readonly keyAt?: number; readonly value: YamlNode } | undefined {
  if (node.kind === 'mapping') return node.entries.get(String(step))
  const value = node.kind === 'list' && typeof step === 'number' ? node.items[step] : undefined
  return value && { value }
}
