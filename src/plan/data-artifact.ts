import type { ViewContext } from './plan-context.ts'
import { fileOf } from './routes.ts'
import { digest } from '../digest.ts'
import type { Artifact } from '../model/artifact.ts'
import type { DataView } from '../model/data-view.ts'
import type { Sketch } from '../model/sketch.ts'

/** A file for machines. `shows` stands for all that `make` looks at, apart from the settings of the site and `sketch`. */
export function dataArtifact(
  context: ViewContext,
  address: string,
  shows: readonly string[],
  make: () => DataView,
  sketch?: Sketch,
): Artifact {
  const key = digest([context.ground, sketch && JSON.stringify(sketch), ...shows].join('\n'))
  return { kind: 'data', path: fileOf(address), origin: undefined, key, sketch, make }
}
