import { picturePlan, type PicturePart } from './picture-plan.ts'
import type { ViewContext } from './plan-context.ts'
import { assetAddress } from './routes.ts'
import type { SiteLinks } from './site-links.ts'
import { digest } from '../digest.ts'
import { formatDay } from '../language/dates.ts'
import { CARD_SIZE, type Card, type CardDesk } from '../model/card.ts'
import { directionOf } from '../model/locale.ts'
import type { PublishedRelease } from '../model/newsroom.ts'
import type { CardOrder } from '../model/picture-order.ts'
import type { Site } from '../model/site.ts'
import type { AssetFile } from '../model/source.ts'

/** The card of a release, decided; a stroke of its title, place, day and photograph changes its address. */
export interface CardPlan extends PicturePart<CardOrder> {
  readonly alt: string
}

/** What draws cards, with the version of how: where it changes, so do all of their addresses. */
export const CARD_MAKER = 'takumi 2.16.3, sharp 0.35.5, noto 5.3.0, 1'

/** The card of a release; undefined for one that was withdrawn, in a preview, and where the site has none. */
export function cardOf(context: ViewContext, published: PublishedRelease): CardPlan | undefined {
  const { site, isPreview } = context.newsroom
  if (!site.socialCards || isPreview || published.withdrawal) return undefined
  const planned = plannedIn(context)
  const card = planned.get(published) ?? planCard(context, published)
  planned.set(published, card)
  return card
}

function planCard(context: ViewContext, { release, picture }: PublishedRelease): CardPlan {
  const { language, title, place, day, slug } = release
  const { siteName } = context.frameIn(language)
  const date = formatDay(day, language)
  const card: Card = {
    language,
    dir: directionOf(language),
    title,
    dateline: place === undefined ? date : `${place} – ${date}`,
    siteName,
    // A picture that moves has no size that could stand still.
    photograph: picture && (picturePlan(picture.asset)?.variants.length ?? 0) > 0 ? picture.asset : undefined,
    ...context.cardDesk,
  }
  const { logo, photograph, colors } = card
  const seen = [language, title, card.dateline, siteName, logo?.digest, photograph?.digest, colors.brand, colors.accent]
  const key = digest([CARD_MAKER, ...seen].join('\n'))
  const address = assetAddress(`card-${slug}-${language}.${photograph ? 'jpg' : 'png'}`, key)
  return { address, key, order: { kind: 'card', card }, alt: `${title} (${card.dateline})` }
}

/** A card as the picture of a page that is shared. */
export function cardImage({ address, alt }: CardPlan, links: SiteLinks) {
  return { href: links.absolute(address), alt, ...CARD_SIZE }
}

/** The cards that were planned already: each is asked for by the page of its release as well. */
const PLANNED = new WeakMap<ViewContext, Map<PublishedRelease, CardPlan>>()

function plannedIn(context: ViewContext): Map<PublishedRelease, CardPlan> {
  const known = PLANNED.get(context)
  if (known) return known
  const planned = new Map<PublishedRelease, CardPlan>()
  PLANNED.set(context, planned)
  return planned
}

/** What all cards of a site share: its logo, and the colours of the theme, by the first value of its tokens, which is that for light surroundings. */
export function cardDesk({ publisher }: Site, stylesheet: string, publicFiles: readonly AssetFile[]): CardDesk {
  const token = (name: string, usual: string) => new RegExp(`--${name}:\\s*(#[0-9a-f]{3,8})\\b`, 'i').exec(stylesheet)?.[1] ?? usual
  const path = publisher?.logo?.replace(/^\//, '')
  return {
    logo: publicFiles.find((file) => file.path === path),
    colors: { brand: token('brand', '#0033a0'), accent: token('accent', '#f5a800') },
  }
}
