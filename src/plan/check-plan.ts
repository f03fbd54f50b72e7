import { fileOf } from './routes.ts'
import { report } from '../diagnostics/report.ts'
import type { Artifact } from '../model/artifact.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import type { MenuNode, Newsroom } from '../model/newsroom.ts'

/** What only the whole plan shows: two things at one address, and paths that lead to no page. */
export function checkPlan(newsroom: Newsroom, artifacts: readonly Artifact[]): readonly Diagnostic[] {
  const files = new Set(artifacts.map(({ path }) => path))
  const isThere = (path: string) => {
    const [bare = ''] = path.split(/[?#]/, 1)
    return files.has(fileOf(bare)) || files.has(fileOf(`${bare}/`))
  }
  return [...clashes(artifacts), ...brokenLinks(newsroom, isThere), ...brokenMenus(newsroom, isThere)]
}

/** Addresses that differ in case only are one address on some file systems. */
function clashes(artifacts: readonly Artifact[]): readonly Diagnostic[] {
  const first = new Map<string, Artifact>()
  const diagnostics: Diagnostic[] = []
  for (const artifact of artifacts) {
    const key = artifact.path.toLowerCase().normalize('NFC')
    const other = first.get(key)
    if (!other) {
      first.set(key, artifact)
      continue
    }
    const address = `/${artifact.path.replace(/index\.html$/, '')}`
    for (const [one, two] of [[artifact, other] as const, [other, artifact] as const]) {
      if (one.origin) diagnostics.push(report('address-clash', one.origin, { address, other: nameOf(two) }))
      else if (one.kind === 'copy')
        diagnostics.push(report('address-clash', { file: nameOf(one), line: 1, column: 1 }, { address, other: nameOf(two) }))
    }
  }
  return diagnostics
}

function nameOf(artifact: Artifact): string {
  if (artifact.origin) return artifact.origin.file
  return artifact.kind === 'copy' ? `../${artifact.asset.root}/${artifact.asset.path}` : 'the site itself'
}

function brokenLinks(newsroom: Newsroom, isThere: (path: string) => boolean): readonly Diagnostic[] {
  const targets = newsroom.editions.flatMap(({ releases, pages }) => [...releases, ...pages].flatMap((one) => one.targets))
  return targets.flatMap((target) =>
    target.kind === 'site' && !isThere(target.path) ? [report('broken-link', target.place, { path: target.path })] : [],
  )
}

function brokenMenus(newsroom: Newsroom, isThere: (path: string) => boolean): readonly Diagnostic[] {
  const check = ({ target, items }: MenuNode): readonly Diagnostic[] => {
    const isBroken = target?.kind === 'site' && !isThere(target.path)
    const own = isBroken ? [report('menu-nowhere', target.place, { label: target.label, href: target.path, suggestion: '' })] : []
    return [...own, ...items.flatMap(check)]
  }
  return newsroom.editions.flatMap(({ menu, footer }) => [...menu, ...footer].flatMap(check))
}
