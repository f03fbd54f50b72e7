import { addressOfAsset } from './image-view.ts'
import { pictureArtifact } from './picture-artifact.ts'
import { inTextSizes } from './picture-href.ts'
import { picturePlan } from './picture-plan.ts'
import type { PlanContext } from './plan-context.ts'
import { fileOf } from './routes.ts'
import { textArtifact } from './text-artifact.ts'
import type { Artifact } from '../model/artifact.ts'
import type { LinkTarget, Picture } from '../model/newsroom.ts'
import type { AssetFile } from '../model/source.ts'

/** The style sheets, the script that searches, the files of public/, and those pictures and documents that something published shows. */
export function planAssets(context: PlanContext): readonly Artifact[] {
  const { newsroom, publicFiles, stylesheet, searchScript, searchStylesheet } = context
  const used = new Map<string, Artifact>()
  for (const { releases, pages } of newsroom.editions) {
    for (const { picture, targets } of [...releases, ...pages]) {
      for (const artifact of artifactsOf(picture, targets)) used.set(artifact.path, artifact)
    }
  }
  return [
    textArtifact(fileOf(stylesheet.address), stylesheet.text),
    textArtifact(fileOf(searchStylesheet.address), searchStylesheet.text),
    ...(newsroom.isPreview ? [] : [textArtifact(fileOf(searchScript.address), searchScript.text)]),
    ...publicFiles.map((asset) => copyArtifact(asset.path, asset)),
    ...used.values(),
  ]
}

function artifactsOf(picture: Picture | undefined, targets: readonly LinkTarget[]): readonly Artifact[] {
  const linked = targets.flatMap((target) => {
    if (target.kind === 'asset') return [wholeArtifact(target.asset)]
    return target.kind === 'picture' ? [...inTextSizes(target.asset).map(pictureArtifact), wholeArtifact(target.asset)] : []
  })
  if (!picture) return linked
  const sizes = picturePlan(picture.asset)?.variants ?? []
  return [...sizes.map(pictureArtifact), wholeArtifact(picture.asset), ...linked]
}

/** A picture without what it tells beside itself; any other file as it is. */
function wholeArtifact(asset: AssetFile): Artifact {
  const plan = picturePlan(asset)
  return plan ? pictureArtifact(plan.original) : copyArtifact(fileOf(addressOfAsset(asset)), asset)
}

function copyArtifact(path: string, asset: AssetFile): Artifact {
  return { kind: 'copy', path, origin: undefined, key: asset.digest, asset }
}
