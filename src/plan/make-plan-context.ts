import { makeFrame } from './frame.ts'
import { movesOf } from './moves.ts'
import type { PlanContext } from './plan-context.ts'
import { assetAddress } from './routes.ts'
import { siteLinks } from './site-links.ts'
import { digest } from '../digest.ts'
import type { InSomeLanguages, Language } from '../model/locale.ts'
import type { Newsroom, PublishedRelease } from '../model/newsroom.ts'
import type { Term } from '../model/site.ts'
import type { AssetFile } from '../model/source.ts'
import type { Theme } from '../model/theme.ts'
import type { Frame } from '../model/view.ts'

/** What the plan needs of a theme: its words, and its style sheet and script as texts. */
export type ThemeParts = Pick<Theme, 'strings' | 'stylesheet' | 'searchScript' | 'searchStylesheet'>

export function makePlanContext(newsroom: Newsroom, theme: ThemeParts, publicFiles: readonly AssetFile[]): PlanContext {
  const links = siteLinks(newsroom.site.url)
  const stylesheet = { address: assetAddress('site.css', digest(theme.stylesheet)), text: theme.stylesheet }
  const frames: InSomeLanguages<Frame> = Object.fromEntries(
    newsroom.editions.map((edition) => [
      edition.language,
      makeFrame({ newsroom, edition, links, strings: theme.strings[edition.language], stylesheet: stylesheet.address, publicFiles }),
    ]),
  )
  const versions = versionsById(newsroom)
  const terms = {
    regions: termsById(newsroom.terms.regions),
    topics: termsById(newsroom.terms.topics),
    countries: termsById(newsroom.terms.countries),
  }
  return {
    newsroom,
    ground: groundOf(
      newsroom,
      newsroom.editions.flatMap(({ language }) => frames[language] ?? []),
    ),
    links,
    moves: movesOf(newsroom),
    publicFiles,
    stylesheet,
    searchScript: { address: assetAddress('search.js', digest(theme.searchScript)), text: theme.searchScript },
    searchStylesheet: { address: assetAddress('search.css', digest(theme.searchStylesheet)), text: theme.searchStylesheet },
    cards: new Map(),
    entries: new Map(),
    termOf: (taxonomy, id) => terms[taxonomy].get(id),
    versionsOf: (id) => versions.get(id) ?? [],
    editionIn: (language) =>
      inSite(
        newsroom.editions.find((edition) => edition.language === language),
        language,
      ),
    frameIn: (language) => inSite(frames[language], language),
  }
}

/** The frames are in it by what pages of other languages take from them: whether there is one, and its words. */
function groundOf({ site, terms, isPreview, pressDesk }: Newsroom, frames: readonly Frame[]): string {
  const named = frames.map(({ language, siteName, strings }) => ({ language, siteName, strings }))
  return digest(JSON.stringify({ site, terms, isPreview, pressDesk, named }))
}

function inSite<T>(value: T | undefined, language: Language): T {
  if (value === undefined) throw new Error(`The site has no edition in ${language}.`)
  return value
}

function versionsById(newsroom: Newsroom): ReadonlyMap<string, readonly PublishedRelease[]> {
  const versions = new Map<string, PublishedRelease[]>()
  for (const edition of newsroom.editions) {
    for (const one of [...edition.releases, ...edition.withdrawn]) {
      const group = versions.get(one.release.id)
      if (group) group.push(one)
      else versions.set(one.release.id, [one])
    }
  }
  return versions
}

function termsById(terms: readonly Term[]): ReadonlyMap<string, Term> {
  return new Map(terms.map((term) => [term.id, term]))
}
