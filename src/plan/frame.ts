import { contactCard } from './contact-groups.ts'
import { digestAddress, followAddress, homeAddress, pageAddress, searchAddress, termAddress } from './routes.ts'
import type { SiteLinks } from './site-links.ts'
import { digest } from '../digest.ts'
import { localize } from '../language/localize.ts'
import type { Language } from '../model/locale.ts'
import type { Edition, MenuNode, MenuTarget, Newsroom } from '../model/newsroom.ts'
import type { AssetFile } from '../model/source.ts'
import type { Strings } from '../model/strings.ts'
import type { Frame, MenuItem } from '../model/view/frame.ts'

interface FrameParts {
  readonly newsroom: Newsroom
  readonly edition: Edition
  readonly links: SiteLinks
  readonly strings: Strings
  /** The address of the style sheet. */
  readonly stylesheet: string
  readonly publicFiles: readonly AssetFile[]
}

/** What every page of one language shares. */
export function makeFrame({ newsroom, edition, links, strings, stylesheet, publicFiles }: FrameParts): Frame {
  const { site, pressDesk } = newsroom
  const { language } = edition
  const publicHref = (path: string) => (publicFiles.some((file) => file.path === path) ? links.href(`/${path}`) : undefined)
  const menu = (nodes: readonly MenuNode[]) => nodes.map((node) => menuItem(node, language, links))
  const frame: Omit<Frame, 'digest'> = {
    language,
    dir: edition.dir,
    siteName: localize(site.name, language, site.defaultLanguage).text,
    home: links.href(homeAddress(language)),
    menu: menu(edition.menu),
    footer: menu(edition.footer),
    strings,
    pressDesk: pressDesk && contactCard(pressDesk, language, site.defaultLanguage),
    stylesheet: links.href(stylesheet),
    logo: publicHref(site.publisher?.logo?.replace(/^\//, '') ?? ''),
    favicon: publicHref('favicon.svg') ?? publicHref('favicon.ico'),
    follow: links.href(followAddress(language)),
    digests: site.digest && links.href(digestAddress(language)),
    search: newsroom.isPreview ? undefined : links.href(searchAddress(language)),
    preview: newsroom.isPreview,
  }
  return { digest: digest(JSON.stringify(frame)), ...frame }
}

function menuItem({ label, intro, target, items }: MenuNode, language: Language, links: SiteLinks): MenuItem {
  return {
    text: label,
    lang: target?.kind === 'page' && target.page.language !== language ? target.page.language : undefined,
    href: target && menuHref(target, language, links),
    intro,
    items: items.map((item) => menuItem(item, language, links)),
  }
}

function menuHref(target: MenuTarget, language: Language, links: SiteLinks): string {
  switch (target.kind) {
    case 'page':
      return links.href(pageAddress(target.page))
    case 'term':
      return links.href(termAddress(language, target.taxonomy, target.id))
    case 'site':
      return links.href(target.path)
    case 'url':
      return target.href
  }
}
