import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { BuildOptions } from './build-options.ts'
import { theMoment } from '../host/clock.ts'
import { loadTheme } from '../host/load-theme.ts'
import { UsageError } from '../host/machine-error.ts'
import { readProject } from '../host/read-project.ts'
import type { Project } from '../model/project.ts'

/** Reads everything that a command needs; the clock, too, is read here and only once. */
export async function openProject(options: BuildOptions, purpose: Project['purpose']): Promise<Project> {
  const now = options.now ?? theMoment()
  const { root } = options
  if (!existsSync(join(root, 'content'))) {
    throw new UsageError(
      `There is no folder content/ in ${root === '.' ? 'this folder' : root}. Name the folder that holds it with --root.`,
    )
  }
  const theme = await loadTheme(root)
  return { ...readProject(root), theme, now, baseUrl: options.baseUrl, isPreview: options.drafts, purpose }
}
