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
  return {
    target(link) {
      switch (link.kind) {
        case 'site':
        case 'fragment':
          return link
        case 'asset': {
          const asset = assetOf.get(link.path)
          return asset && { kind: 'asset', asset, suffix: link.suffix }
        }
        case 'source': {
          const source = sourceOf.get(link.path)
          if (!source) return undefined
          const { suffix } = link
          return source.kind === 'release' ? { kind: 'release', release: source, suffix } : { kind: 'page', page: source, suffix }
        }
      }
    },
    picture(ref) {
      const asset = assetOf.get(ref.path)
      return asset && { ref, asset }
    },
  }
}
