import type { Project } from '../model/project.ts'

/** Whether two projects are of the same files and have the same look. */
export function isSameProject(one: Project, other: Project): boolean {
  return (
    one.theme.version === other.theme.version &&
    one.theme.searchScript === other.theme.searchScript &&
    JSON.stringify(one.problems) === JSON.stringify(other.problems) &&
    FILES.every((kind) => isSameFiles(one[kind], other[kind]))
  )
}

const FILES = ['settings', 'sources', 'assets', 'publicFiles'] as const

type Files = readonly { readonly path: string; readonly digest: string }[]

function isSameFiles(some: Files, others: Files): boolean {
  if (some.length !== others.length) return false
  const digests = new Map(others.map(({ path, digest }) => [path, digest]))
  return some.every(({ path, digest }) => digests.get(path) === digest)
}
