import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { BuildOptions } from './build-options.ts'
import { theMoment } from '../host/clock.ts'
import type { KnownFiles } from '../host/known-files.ts'
import { loadTheme } from '../host/load-theme.ts'
import { UsageError } from '../host/machine-error.ts'
import { readProject } from '../host/read-project.ts'
import type { Project } from '../model/project.ts'

/** Everything that a command needs, and the file of the theme's code. */
export interface OpenProject {
  readonly project: Project
  readonly themeFile: string
}

/** Reads everything that a command needs and that is not known; the clock, too, is read here and only once. */
export async function openProject(options: BuildOptions, purpose: Project['purpose'], known?: KnownFiles): Promise<OpenProject> {
  const now = options.now ?? theMoment()
  const { root } = options
  if (!existsSync(join(root, 'content'))) {
    throw new UsageError(
      `There is no folder content/ in ${root === '.' ? 'this folder' : root}. Name the folder that holds it with --root.`,
    )
  }
  const { theme, file } = await loadTheme(root)
  const project = { ...readProject(root, known), theme, now, baseUrl: options.baseUrl, isPreview: options.drafts, purpose }
  return { project, themeFile: file }
}
