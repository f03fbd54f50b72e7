import type { PlanContext } from './plan-context.ts'
import { fileOf } from './routes.ts'
import { digest } from '../digest.ts'
import type { Artifact } from '../model/artifact.ts'
import type { DataView } from '../model/data-view.ts'

/** A file for machines. `shows` stands for all that `make` looks at, apart from the settings of the site. */
export function dataArtifact(context: PlanContext, address: string, shows: readonly string[], make: () => DataView): Artifact {
  return { kind: 'data', path: fileOf(address), origin: undefined, key: digest([context.ground, ...shows].join('\n')), make }
}
