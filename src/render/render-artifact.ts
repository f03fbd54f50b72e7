import { renderData } from './data-files.ts'
import { renderPage } from './render-page.ts'
import type { Artifact, OutputFile } from '../model/artifact.ts'
import type { Theme } from '../model/theme.ts'
import type { Task } from '../task.ts'

/** One artifact becomes the bytes of one file, in the look of a theme. */
export function renderArtifact(theme: Theme): Task<Artifact, OutputFile> {
  return {
    name: 'render-artifact',
    version: theme.version,
    async run(artifact) {
      const { path } = artifact
      switch (artifact.kind) {
        case 'page':
          return { kind: 'made', path, content: renderPage(artifact.make(), theme) }
        case 'data':
          return { kind: 'made', path, content: await renderData(artifact.make()) }
        case 'text':
          return { kind: 'made', path, content: artifact.make() }
        case 'copy':
          return { kind: 'copy', path, asset: artifact.asset }
        case 'picture':
          return { kind: 'picture', path, order: artifact.order }
        case 'package':
          return { kind: 'package', path, view: artifact.make() }
      }
    },
  }
}
