import { dataArtifact } from './data-artifact.ts'
import type { PlanContext, ViewContext } from './plan-context.ts'
import { pressFormats } from './press-formats.ts'
import { pressRelease } from './press-release.ts'
import { pressAddress, schemaAddress, fileOf } from './routes.ts'
import { releaseSchema } from './release-schema.ts'
import { textArtifact } from './text-artifact.ts'
import { wholeDigests, wholeName } from './whole-name.ts'
import type { Artifact } from '../model/artifact.ts'
import type { DataView } from '../model/data-view.ts'
import type { PressFormat } from '../model/press-format.ts'
import type { PressRelease } from '../model/press.ts'
import type { PressSketch } from '../model/sketch.ts'

/** The files beside the page of every release for those who publish it again, and the schema of those that have one. */
export function planPressFiles(context: PlanContext): readonly Artifact[] {
  const { newsroom, links } = context
  if (!newsroom.site.pressFiles || newsroom.isPreview) return []
  const schema = schemaAddress('release-1')
  return [
    ...newsroom.editions.flatMap(({ releases }) =>
      releases.flatMap((one) => {
        const release = wholeName(context, one)
        return pressFormats(context, one).map((format) => pressArtifact(context, { kind: 'press', format, release }))
      }),
    ),
    textArtifact(fileOf(schema), `${JSON.stringify(releaseSchema(links.absolute(schema)), undefined, 2)}\n`),
  ]
}

export function pressArtifact(context: ViewContext, sketch: PressSketch): Artifact {
  const published = context.releaseNamed(sketch.release.file)
  const address = pressAddress(published.release, sketch.format)
  const shows = [address, ...wholeDigests(context, sketch.release)]
  return dataArtifact(context, address, shows, () => VIEWS[sketch.format](pressRelease(context, published)), sketch)
}

const VIEWS: Readonly<Record<PressFormat, (release: PressRelease) => DataView>> = {
  text: (release) => ({ kind: 'release-text', release }),
  markdown: (release) => ({ kind: 'release-markdown', release }),
  json: (release) => ({ kind: 'release-json', release }),
  ninjs: (release) => ({ kind: 'ninjs', release }),
  contacts: ({ entry, publisher, contacts }) => ({ kind: 'contacts', language: entry.language, publisher: publisher.name, contacts }),
}
