import { addressOfAsset } from './image-view.ts'
import type { PlanContext } from './plan-context.ts'
import { fileOf } from './routes.ts'
import type { Artifact } from '../model/artifact.ts'
import type { LinkTarget, Picture } from '../model/newsroom.ts'
import type { AssetFile } from '../model/source.ts'

/** The style sheet, the files of public/, and those pictures and documents that something published shows. */
export function planAssets(context: PlanContext): readonly Artifact[] {
  const { newsroom, publicFiles, stylesheet } = context
  const used = new Map<string, AssetFile>()
  for (const { releases, pages } of newsroom.editions) {
    for (const { picture, targets } of [...releases, ...pages]) {
      for (const asset of assetsOf(picture, targets)) used.set(addressOfAsset(asset), asset)
    }
  }
  return [
    { kind: 'text', path: fileOf(stylesheet.address), origin: undefined, text: stylesheet.text },
    ...publicFiles.map((asset): Artifact => ({ kind: 'copy', path: asset.path, origin: undefined, asset })),
    ...[...used].map(([address, asset]): Artifact => ({ kind: 'copy', path: fileOf(address), origin: undefined, asset })),
  ]
}

function assetsOf(picture: Picture | undefined, targets: readonly LinkTarget[]): readonly AssetFile[] {
  const linked = targets.flatMap((target) => (target.kind === 'asset' ? [target.asset] : []))
  return picture ? [picture.asset, ...linked] : linked
}
