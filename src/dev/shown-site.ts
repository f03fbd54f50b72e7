import type { BuiltAround } from './build-around.ts'
import type { Artifact } from '../model/artifact.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import type { Project } from '../model/project.ts'
import type { Sketch, SourceName } from '../model/sketch.ts'
import type { AssetFile, SourceFile } from '../model/source.ts'
import { namesIn } from '../plan/names-in.ts'
import type { Revision, SiteMemory } from '../revise.ts'
import type { Upcoming } from '../build.ts'
import type { Instant } from '../model/instant.ts'

/** The site that is shown: all of its files, decided, each made when somebody asks for it. */
export interface ShownSite {
  /** What it is made of, which is what is on the disk but for files with errors. */
  readonly project: Project
  readonly memory: SiteMemory
  readonly schedule: Upcoming
  readonly until: Instant | undefined
  /** Of the project that it is made of. */
  readonly diagnostics: readonly Diagnostic[]
  /** What a path of the site is answered with, without the path of its address. */
  artifactAt(path: string): Artifact | undefined
  /** The file of the page that shows a source, by the source's path below content/. */
  pageOf(file: string): string | undefined
  assetAt(path: string): AssetFile | undefined
  sketchesNaming(files: readonly SourceName[]): ReadonlyMap<string, Sketch>
  /** The same site with the words of some sources edited. */
  withRevision(sources: readonly SourceFile[], revision: Revision): ShownSite
}

export function showSite({ site, project }: BuiltAround): ShownSite {
  const artifacts = new Map(site.artifacts.map((artifact) => [artifact.path, artifact]))
  const assets = new Map(project.assets.map((asset) => [asset.path, asset]))
  return shownSite(project, site, artifacts, assets, nameSources(artifacts))
}

type Naming = Map<SourceName, Set<string>>

function shownSite(
  project: Project,
  { memory, schedule, until, diagnostics }: Pick<ShownSite, 'memory' | 'schedule' | 'until' | 'diagnostics'>,
  artifacts: Map<string, Artifact>,
  assets: ReadonlyMap<string, AssetFile>,
  naming: Naming,
): ShownSite {
  const facts = { memory, schedule, until, diagnostics }
  return {
    project,
    ...facts,
    artifactAt: (path) => artifacts.get(path),
    pageOf(file) {
      for (const artifact of artifacts.values()) {
        if (artifact.kind === 'page' && artifact.origin?.file === file && artifact.sketch?.kind !== 'planned') return artifact.path
      }
      return undefined
    },
    assetAt: (path) => assets.get(path),
    sketchesNaming: (files) =>
      new Map(
        files.flatMap((file) =>
          [...(naming.get(file) ?? [])].flatMap((path) => {
            const sketch = artifacts.get(path)?.sketch
            return sketch ? [[path, sketch] as const] : []
          }),
        ),
      ),
    withRevision(sources, revision) {
      for (const path of revision.gone) replace(artifacts, naming, path, undefined)
      for (const artifact of revision.artifacts) replace(artifacts, naming, artifact.path, artifact)
      const edited = new Map(sources.map((source) => [source.path, source]))
      const all = project.sources.map((source) => edited.get(source.path) ?? source)
      return shownSite({ ...project, sources: all }, facts, artifacts, assets, naming)
    },
  }
}

/** By source, the paths of the files that name it. */
function nameSources(artifacts: ReadonlyMap<string, Artifact>): Naming {
  const naming: Naming = new Map()
  for (const artifact of artifacts.values()) addNames(naming, artifact)
  return naming
}

function addNames(naming: Naming, { path, sketch }: Artifact): void {
  for (const name of sketch ? namesIn(sketch) : []) {
    const paths = naming.get(name)
    if (paths) paths.add(path)
    else naming.set(name, new Set([path]))
  }
}

function replace(artifacts: Map<string, Artifact>, naming: Naming, path: string, artifact: Artifact | undefined): void {
  const sketch = artifacts.get(path)?.sketch
  for (const name of sketch ? namesIn(sketch) : []) naming.get(name)?.delete(path)
  artifacts.delete(path)
  if (!artifact) return
  artifacts.set(path, artifact)
  addNames(naming, artifact)
}
