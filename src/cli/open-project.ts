import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { BuildOptions } from './build-options.ts'
import { theMoment } from '../host/clock.ts'
import type { KnownFiles } from '../host/known-files.ts'
import { findTheme, type FoundTheme } from '../host/load-theme.ts'
import { UsageError } from '../host/machine-error.ts'
import { readProject } from '../host/read-project.ts'
import type { Project } from '../model/project.ts'

/** Everything that a site is made of, its theme found and not loaded. */
export interface FoundProject extends Omit<Project, 'theme'> {
  readonly theme: FoundTheme
}

/** Reads everything that a command needs and that is not known; the clock, too, is read here and only once. */
export async function findProject(options: BuildOptions, purpose: Project['purpose'], known?: KnownFiles): Promise<FoundProject> {
  const now = options.now ?? theMoment()
  const { root, markdown: reader } = options
  if (!existsSync(join(root, 'content'))) {
    throw new UsageError(
      `There is no folder content/ in ${root === '.' ? 'this folder' : root}. Name the folder that holds it with --root.`,
    )
  }
  const theme = await findTheme(root)
  return { ...readProject(root, known), theme, now, baseUrl: options.baseUrl, isPreview: options.drafts, purpose, reader }
}

/** The same, ready to be built. */
export async function openProject(options: BuildOptions, purpose: Project['purpose']): Promise<Project> {
  return withTheme(await findProject(options, purpose))
}

export async function withTheme(project: FoundProject): Promise<Project> {
  return { ...project, theme: await project.theme.load() }
}
