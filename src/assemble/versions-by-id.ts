import type { Compiled } from '../model/compiled.ts'

export type CompiledRelease = Extract<Compiled, { readonly kind: 'release' }>

/** The releases by their id, each with all its versions, whether they are out or not. */
export function versionsById(sources: readonly Compiled[]): ReadonlyMap<string, readonly CompiledRelease[]> {
  const versions = new Map<string, CompiledRelease[]>()
  for (const source of sources) {
    if (source.kind !== 'release') continue
    const group = versions.get(source.id)
    if (group) group.push(source)
    else versions.set(source.id, [source])
  }
  return versions
}
