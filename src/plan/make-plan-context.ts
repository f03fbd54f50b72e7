import { layGround, styleAddress, type ThemeParts } from './lay-ground.ts'
import { makeViewContext, type Library } from './make-view-context.ts'
import { movesOf } from './moves.ts'
import type { PlanContext } from './plan-context.ts'
import { assetAddress } from './routes.ts'
import { digest } from '../digest.ts'
import type { EditorParts } from '../model/admin.ts'
import type { Newsroom, PublishedRelease } from '../model/newsroom.ts'
import type { AssetFile } from '../model/source.ts'

export function makePlanContext(
  newsroom: Newsroom,
  theme: ThemeParts,
  publicFiles: readonly AssetFile[],
  ground = layGround(newsroom, theme, publicFiles),
  editor?: EditorParts,
): PlanContext {
  return {
    ...makeViewContext(ground, libraryOf(newsroom)),
    newsroom,
    moves: movesOf(newsroom),
    publicFiles,
    editor,
    stylesheet: { address: styleAddress(theme), text: theme.stylesheet },
    searchScript: { address: assetAddress('search.js', digest(theme.searchScript)), text: theme.searchScript },
    searchStylesheet: { address: assetAddress('search.css', digest(theme.searchStylesheet)), text: theme.searchStylesheet },
    editionIn(language) {
      const edition = newsroom.editions.find((one) => one.language === language)
      if (!edition) throw new Error(`The site has no edition in ${language}.`)
      return edition
    },
  }
}

function libraryOf(newsroom: Newsroom): Library {
  const byFile = new Map<string, PublishedRelease>()
  const byId = new Map<string, PublishedRelease[]>()
  for (const edition of newsroom.editions) {
    for (const one of [...edition.releases, ...edition.withdrawn]) {
      byFile.set(one.release.file, one)
      const group = byId.get(one.release.id)
      if (group) group.push(one)
      else byId.set(one.release.id, [one])
    }
  }
  return {
    releaseNamed(file) {
      const found = byFile.get(file)
      if (!found) throw new Error(`No release is published of ${file}.`)
      return found
    },
    versionsOf: (id) => byId.get(id) ?? [],
  }
}
