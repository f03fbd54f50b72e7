import type { BuildOptions } from './build-options.ts'
import { theMoment } from '../host/clock.ts'
import { editorParts } from '../host/editor-parts.ts'
import { NO_KNOWN_FILES } from '../host/known-files.ts'
import { loadTheme } from '../host/load-theme.ts'
import { lookAtPictures } from '../host/pictures/look-at-pictures.ts'
import { noteFiles, readProject, seeFile } from '../host/read-project.ts'
import { refuseNoContent } from '../host/refuse-no-content.ts'
import type { Project } from '../model/project.ts'

/** Everything that a command needs, and the file of the theme's code. */
export interface OpenProject {
  readonly project: Project
  readonly themeFile: string
}

/** Reads everything that a command needs and that is not known; the clock, too, is read here and only once. */
export async function openProject(options: BuildOptions, purpose: Project['purpose'], known = NO_KNOWN_FILES): Promise<OpenProject> {
  const now = options.now ?? theMoment()
  const { root, baseUrl, drafts: isPreview, markdown: reader } = options
  refuseNoContent(root)
  noteFiles(root, 'theme', known)
  const { theme, file, inputs } = await loadTheme(root)
  // Those of nobody's name, from above, and from packages are among them.
  for (const input of inputs) seeFile(root, input, known)
  const files = readProject(root, known)
  const assets = await lookAtPictures(root, files.assets, known)
  const editor = editorParts(root, known)
  return { project: { ...files, assets, theme, editor, now, baseUrl, isPreview, purpose, reader }, themeFile: file }
}
