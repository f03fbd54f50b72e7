import { addressOfAsset } from './image-view.ts'
import type { PlanContext } from './plan-context.ts'
import { fileOf } from './routes.ts'
import { textArtifact } from './text-artifact.ts'
import type { Artifact } from '../model/artifact.ts'
import type { LinkTarget, Picture } from '../model/newsroom.ts'
import type { AssetFile } from '../model/source.ts'

/** The style sheets, the script that searches, the files of public/, and those pictures and documents that something published shows. */
export function planAssets(context: PlanContext): readonly Artifact[] {
  const { newsroom, publicFiles, stylesheet, searchScript, searchStylesheet } = context
  const used = new Map<string, AssetFile>()
  for (const { releases, pages } of newsroom.editions) {
    for (const { picture, targets } of [...releases, ...pages]) {
      for (const asset of assetsOf(picture, targets)) used.set(addressOfAsset(asset), asset)
    }
  }
  return [
    textArtifact(fileOf(stylesheet.address), stylesheet.text),
    textArtifact(fileOf(searchStylesheet.address), searchStylesheet.text),
    ...(newsroom.isPreview ? [] : [textArtifact(fileOf(searchScript.address), searchScript.text)]),
    ...publicFiles.map((asset) => copyArtifact(asset.path, asset)),
    ...[...used].map(([address, asset]) => copyArtifact(fileOf(address), asset)),
  ]
}

function copyArtifact(path: string, asset: AssetFile): Artifact {
  return { kind: 'copy', path, origin: undefined, key: asset.digest, asset }
}

function assetsOf(picture: Picture | undefined, targets: readonly LinkTarget[]): readonly AssetFile[] {
  const linked = targets.flatMap((target) => (target.kind === 'asset' ? [target.asset] : []))
  return picture ? [picture.asset, ...linked] : linked
}
