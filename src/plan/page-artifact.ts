import { fileOf } from './routes.ts'
import type { Artifact, PageInput } from '../model/artifact.ts'
import type { Place } from '../model/diagnostic.ts'
import type { Frame, PageView } from '../model/view.ts'

/** The file of a page. `origin` is the source that it shows, where it shows one. */
export function pageArtifact(address: string, view: PageView, frame: Frame, origin?: Place, body?: PageInput['body']): Artifact {
  return { kind: 'page', path: fileOf(address), origin, page: { view, frame, body } }
}
