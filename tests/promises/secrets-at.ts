import { publishedAt, type Timing } from './published-at.ts'

interface WithPictures extends Timing {
  /** The pictures and other files that it shows or leads to. */
  readonly pictures: readonly string[]
}

/** The paths that are secret at a moment: of what is not out, and of the pictures that nothing shows which is. */
export function secretsAt(now: string, sources: readonly WithPictures[]): ReadonlySet<string> {
  const out = publishedAt(now, sources)
  const shown = new Set(sources.filter(({ path }) => out.has(path)).flatMap(({ pictures }) => pictures))
  const hidden = sources.filter(({ path }) => !out.has(path))
  return new Set(hidden.flatMap(({ path, pictures }) => [path, ...pictures.filter((one) => !shown.has(one))]))
}
