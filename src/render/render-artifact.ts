import { bodyHtml } from './body-html.ts'
import { renderData } from './data-files.ts'
import type { Artifact, OutputFile } from '../model/artifact.ts'
import type { Theme } from '../model/theme.ts'
import type { Task } from '../task.ts'

/** One artifact becomes the bytes of one file, in the look of a theme. */
export function renderArtifact(theme: Theme): Task<Artifact, OutputFile> {
  return {
    name: 'render-artifact',
    version: theme.version,
    run(artifact) {
      const { path } = artifact
      switch (artifact.kind) {
        case 'page': {
          const { view, frame, body } = artifact.page
          return { kind: 'made', path, content: theme.renderPage(view, frame, body && bodyHtml(body.text, body.hrefs)) }
        }
        case 'data':
          return { kind: 'made', path, content: renderData(artifact.view) }
        case 'text':
          return { kind: 'made', path, content: artifact.text }
        case 'copy':
          return { kind: 'copy', path, asset: artifact.asset }
      }
    },
  }
}
