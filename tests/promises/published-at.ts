/** What decides when a source is out: told by a test, and not read from the code that it tests. */
export interface Timing {
  readonly path: string
  readonly id: string
  /** Standing pages are out unless they are drafts. */
  readonly kind: 'release' | 'page'
  readonly language: string
  readonly draft: boolean
  /** The later of date and embargo, in UTC. */
  readonly due: string
  readonly together: readonly string[]
}

/**
 * The paths of what is out at a moment, by the contract: no draft, due, and every version that it is tied to is out as
 * well. Begins with all that is ready, and takes out what waits for something that is not, until nobody waits.
 */
export function publishedAt(now: string, all: readonly Timing[]): ReadonlySet<string> {
  let out = all.filter(({ kind, draft, due }) => !draft && (kind === 'page' || due <= now))
  for (;;) {
    const isOut = (id: string, language: string) => out.some((one) => one.kind === 'release' && one.id === id && one.language === language)
    const left = out.filter(({ id, together }) => together.every((language) => isOut(id, language)))
    if (left.length === out.length) return new Set(out.map(({ path }) => path))
    out = left
  }
}

/** The moment from which a source is out, where it ever is. */
export function liftOf(one: Timing, all: readonly Timing[]): string | undefined {
  const moments = ['0000', ...all.map(({ due }) => due)].toSorted()
  return moments.find((moment) => publishedAt(moment, all).has(one.path))
}
