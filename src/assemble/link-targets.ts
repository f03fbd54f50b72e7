import type { BodyLink } from '../model/body.ts'
import type { ImageRef } from '../model/image.ts'
import type { LinkTarget, Picture } from '../model/newsroom.ts'
import type { Page } from '../model/page.ts'
import type { Release } from '../model/release.ts'
import type { AssetFile } from '../model/source.ts'

/** Finds what sources refer to; undefined for what is not there, which `checkMentions` reports. */
export interface Finder {
  target(link: BodyLink): LinkTarget | undefined
  picture(ref: ImageRef): Picture | undefined
}

/** A finder among these sources and files. */
export function makeFinder(sources: readonly (Release | Page)[], assets: readonly AssetFile[]): Finder {
  const sourceOf = new Map(sources.map((source) => [source.file, source]))
  const assetOf = new Map(assets.map((asset) => [asset.path, asset]))
  return findBy(
    (path) => sourceOf.get(path),
    (path) => assetOf.get(path),
  )
}

/** A finder among what is found at the paths of sources and files. */
export function findBy(sourceAt: (path: string) => Release | Page | undefined, assetAt: (path: string) => AssetFile | undefined): Finder {
  return {
    target(link) {
      switch (link.kind) {
        case 'site':
        case 'fragment':
          return link
        case 'asset': {
          const asset = assetAt(link.path)
          return asset && { kind: 'asset', asset, suffix: link.suffix }
        }
        case 'picture': {
          const asset = assetAt(link.path)
          return asset && { kind: 'picture', asset, isSized: link.isSized }
        }
        case 'source': {
          const source = sourceAt(link.path)
          if (!source) return undefined
          const { suffix } = link
          return source.kind === 'release' ? { kind: 'release', release: source, suffix } : { kind: 'page', page: source, suffix }
        }
      }
    },
    picture(ref) {
      const asset = assetAt(ref.path)
      return asset && { ref, asset }
    },
  }
}
