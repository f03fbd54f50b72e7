import { movesToThemselves } from './moves.ts'
import { ADMIN_ADDRESS, fileOf } from './routes.ts'
import { report } from '../diagnostics/report.ts'
import { addressKey } from '../language/old-address.ts'
import { slugify } from '../language/slugify.ts'
import { CMS_PACKAGE } from '../model/admin.ts'
import type { Artifact } from '../model/artifact.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import type { BrokenSource, MenuNode, Newsroom } from '../model/newsroom.ts'

/** What only the whole plan shows: two things at one address, and paths that lead to no page. */
export function checkPlan(newsroom: Newsroom, artifacts: readonly Artifact[]): readonly Diagnostic[] {
  const files = new Set(artifacts.map(({ path }) => path))
  const isThere = (path: string) => {
    const bare = decoded(path.split(/[?#]/, 1)[0] ?? '')
    return files.has(fileOf(bare)) || files.has(fileOf(`${bare}/`)) || (newsroom.isPreview && NOT_IN_PREVIEWS.test(bare))
  }
  return [
    ...missingEditor(newsroom, files),
    ...clashes(artifacts),
    ...idleAliases(newsroom),
    ...brokenLinks(newsroom, isThere),
    ...brokenMenus(newsroom, isThere),
  ]
}

function missingEditor({ editing: { admin }, isPreview }: Newsroom, files: ReadonlySet<string>): readonly Diagnostic[] {
  if (!admin || isPreview || files.has(fileOf(ADMIN_ADDRESS))) return []
  return [report('admin-not-installed', admin.place, { package: CMS_PACKAGE })]
}

/** What a text may lead to that only the site itself has. */
const NOT_IN_PREVIEWS =
  /^\/(api|press)\/|\/(feed\.(xml|json)|feeds\.opml|(news-)?sitemap\.xml|release\.(txt|md|json|ninjs\.json)|contacts\.vcf)$/

/** Two files at one path, and a file where another one needs a folder. */
function clashes(artifacts: readonly Artifact[]): readonly Diagnostic[] {
  const files = new Map<string, Artifact>()
  const folders = new Map<string, Artifact>()
  const diagnostics: Diagnostic[] = []
  for (const artifact of artifacts) {
    const key = addressKey(artifact.path)
    const other = files.get(key)
    if (other) diagnostics.push(...clash(artifact, other))
    else files.set(key, artifact)
    for (let end = key.lastIndexOf('/'); end > 0 && !folders.has(key.slice(0, end)); end = key.lastIndexOf('/', end - 1)) {
      folders.set(key.slice(0, end), artifact)
    }
  }
  for (const [key, folder] of folders) {
    const file = files.get(key)
    if (file) diagnostics.push(...clash(file, folder))
  }
  return diagnostics
}

/** Said at both ends, as far as somebody wrote them. */
function clash(one: Artifact, two: Artifact): readonly Diagnostic[] {
  const address = `/${one.path.replace(/index\.html$/, '')}`
  return [[one, two] as const, [two, one] as const].flatMap(([here, there]) => {
    const place = here.origin ?? (here.kind === 'copy' ? { file: nameOf(here), line: 1, column: 1 } : undefined)
    return place ? [report('address-clash', place, { address, other: nameOf(there) })] : []
  })
}

function nameOf(artifact: Artifact): string {
  if (artifact.origin) return artifact.origin.file
  return artifact.kind === 'copy' ? `../${artifact.asset.root}/${artifact.asset.path}` : 'the site itself'
}

function idleAliases(newsroom: Newsroom): readonly Diagnostic[] {
  return movesToThemselves(newsroom).map(({ from, place }) => report('alias-of-itself', place, { address: from }))
}

function brokenLinks(newsroom: Newsroom, isThere: (path: string) => boolean): readonly Diagnostic[] {
  const targets = newsroom.editions.flatMap(({ releases, pages }) => [...releases, ...pages].flatMap((one) => one.targets))
  const links = [...targets, ...newsroom.broken.flatMap((source) => source.links)]
  const { publishingPrinciples, correctionsPolicy } = newsroom.site
  const references = [publishingPrinciples, correctionsPolicy].flatMap((one) =>
    one?.href.startsWith('/') && !isThere(one.href) ? [report('broken-link', one.place, { path: one.href })] : [],
  )
  const broken = links.flatMap((link) =>
    link.kind === 'site' && !isThere(link.path) && !newsroom.broken.some((source) => mayBeAt(source, link.path))
      ? [report('broken-link', link.place, { path: link.path })]
      : [],
  )
  return [...broken, ...references]
}

/** Whether a source that has errors may have its page at this path once they are mended: its own errors are enough to tell. */
function mayBeAt({ id, language }: BrokenSource, path: string): boolean {
  const [bare = ''] = path.split(/[?#]/, 1)
  const name = id.slice(id.lastIndexOf('/') + 1)
  return bare.startsWith(`/${language}/`) && bare.replace(/\/$/, '').endsWith(`/${slugify(name)}`)
}

function decoded(path: string): string {
  try {
    return decodeURI(path)
  } catch {
    return path
  }
}

function brokenMenus(newsroom: Newsroom, isThere: (path: string) => boolean): readonly Diagnostic[] {
  const check = ({ target, items }: MenuNode): readonly Diagnostic[] => {
    const isBroken = target?.kind === 'site' && !isThere(target.path)
    const own = isBroken ? [report('menu-nowhere', target.place, { label: target.label, href: target.path, suggestion: '' })] : []
    return [...own, ...items.flatMap(check)]
  }
  return newsroom.editions.flatMap(({ menu, footer }) => [...menu, ...footer].flatMap(check))
}
