import { digest } from '../digest.ts'
import type { Artifact } from '../model/artifact.ts'

/** A file whose text is at hand. */
export function textArtifact(path: string, text: string): Artifact {
  return { kind: 'text', path, origin: undefined, key: digest(text), make: () => text }
}
