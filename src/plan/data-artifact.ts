import { fileOf } from './routes.ts'
import type { Artifact } from '../model/artifact.ts'
import type { DataView } from '../model/data-view.ts'

/** A file for machines. */
export function dataArtifact(address: string, view: DataView): Artifact {
  return { kind: 'data', path: fileOf(address), origin: undefined, view }
}
