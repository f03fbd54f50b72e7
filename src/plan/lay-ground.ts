import { cardDesk } from './card-plan.ts'
import { makeFrame } from './frame.ts'
import { assetAddress } from './routes.ts'
import { siteLinks } from './site-links.ts'
import { digest } from '../digest.ts'
import type { SiteGround } from '../model/ground.ts'
import type { Newsroom } from '../model/newsroom.ts'
import type { AssetFile } from '../model/source.ts'
import type { Theme } from '../model/theme.ts'

/** What the plan needs of a theme: its words, and its style sheets and script as texts. */
export type ThemeParts = Pick<Theme, 'strings' | 'stylesheet' | 'searchScript' | 'searchStylesheet'>

/** The ground of a site, which its planners and its views share. */
export function layGround(newsroom: Newsroom, theme: ThemeParts, publicFiles: readonly AssetFile[]): SiteGround {
  const { site, terms, isPreview, pressDesk } = newsroom
  const links = siteLinks(site.url)
  const stylesheet = styleAddress(theme)
  const frames = newsroom.editions.map((edition) =>
    makeFrame({ newsroom, edition, links, strings: theme.strings[edition.language], stylesheet, publicFiles }),
  )
  // The frames are in it by what pages of other languages take from them: whether there is one, and its words.
  const named = frames.map(({ language, siteName, strings }) => ({ language, siteName, strings }))
  const editions = newsroom.editions.map(({ language, dir }) => ({ language, dir }))
  return {
    digest: digest(JSON.stringify({ site, terms, isPreview, pressDesk, named })),
    newsroom: { site, terms, isPreview, pressDesk, editions },
    frames,
    cardDesk: cardDesk(site, theme.stylesheet, publicFiles),
  }
}

/** The address of the style sheet. */
export function styleAddress({ stylesheet }: ThemeParts): string {
  return assetAddress('site.css', digest(stylesheet))
}
