import { digest } from '../digest.ts'
import type { FoundProject } from './open-project.ts'

/** Stands for everything that a site is made of, the time left out. `code` stands for what makes it. */
export function inputOf(
  { settings, sources, assets, publicFiles, theme, problems, baseUrl, isPreview }: FoundProject,
  code: string,
): string {
  const files = [...settings, ...sources, ...assets, ...publicFiles].map(
    (file) => `${'root' in file ? file.root : ''} ${file.path} ${file.digest}`,
  )
  return digest([code, theme.version, baseUrl, isPreview, JSON.stringify(problems), ...files].join('\n'))
}
