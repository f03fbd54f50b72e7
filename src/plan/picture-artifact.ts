import type { PicturePart } from './picture-plan.ts'
import { fileOf } from './routes.ts'
import type { Artifact } from '../model/artifact.ts'

/** The file of a part of a picture, or of a card. */
export function pictureArtifact({ address, key, order }: PicturePart): Artifact {
  return { kind: 'picture', path: fileOf(address), origin: undefined, key, order }
}
