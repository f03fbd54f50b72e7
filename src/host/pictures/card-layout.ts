import type { ImageSource, Node } from '@takumi-rs/core'
import { FONT_FAMILY } from './card-renderer.ts'
import type { Card } from '../../model/card.ts'

/** The pictures of a card, at hand. */
export interface CardPictures {
  readonly logo: ImageSource | undefined
  readonly photograph: ImageSource | undefined
}

/** Of the bar at the foot, in pixels. */
const BAR = 14

/** Of the photograph, in pixels: it fills one side above the bar. */
export const PHOTOGRAPH_SIZE = { width: 460, height: 630 - BAR } as const

/** What stands where on a card: the name above, the headline in the middle, place and day below; a photograph at the far side. */
export function cardLayout(card: Card, { logo, photograph }: CardPictures): Node {
  const { language, dir, colors } = card
  const side: readonly Node[] = photograph ? [{ type: 'image', src: photograph.src, style: { ...PHOTOGRAPH_SIZE, flexShrink: 0 } }] : []
  return {
    type: 'container',
    lang: language,
    style: {
      display: 'flex',
      flexDirection: 'row',
      direction: dir,
      width: '100%',
      height: '100%',
      fontFamily: FONT_FAMILY,
      backgroundColor: '#fff',
      borderBottom: `${BAR}px solid ${colors.brand}`,
    },
    children: [column(card, logo), ...side],
  }
}

function column(card: Card, logo: ImageSource | undefined): Node {
  const { title, dateline, colors } = card
  return {
    type: 'container',
    style: { ...COLUMN, flex: '1 1 0', height: '100%', padding: '56px 64px 44px', justifyContent: 'space-between' },
    children: [
      publisher(card, logo),
      {
        type: 'text',
        text: title,
        style: { ...TITLE, fontSize: titleSize(title), lineHeight: card.language === 'ar' ? 1.4 : 1.18 },
      },
      {
        type: 'container',
        style: { ...COLUMN, gap: 18 },
        children: [
          { type: 'container', style: { width: 88, height: 6, backgroundColor: colors.accent } },
          { type: 'text', text: dateline, style: { fontSize: 28, color: '#535f76', lineClamp: 1 } },
        ],
      },
    ],
  }
}

const COLUMN = { display: 'flex', flexDirection: 'column' } as const

const TITLE = { fontWeight: 700, lineClamp: 5, textOverflow: 'ellipsis', textWrap: 'balance', color: '#18202f' } as const

function publisher({ siteName, colors }: Card, logo: ImageSource | undefined): Node {
  const mark: readonly Node[] = logo
    ? [{ type: 'image', src: logo.src, style: { height: 72, maxWidth: 220, objectFit: 'contain', flexShrink: 0 } }]
    : []
  return {
    type: 'container',
    style: { display: 'flex', flexDirection: 'row', alignItems: 'center', gap: 20, minHeight: 72 },
    children: [
      ...mark,
      { type: 'text', text: siteName, style: { fontSize: 26, fontWeight: 700, lineHeight: 1.25, lineClamp: 2, color: colors.brand } },
    ],
  }
}

/** In pixels: long headlines are set smaller. */
function titleSize(title: string): number {
  const { length } = [...title]
  if (length <= 50) return 62
  if (length <= 90) return 54
  return length <= 140 ? 46 : 40
}
