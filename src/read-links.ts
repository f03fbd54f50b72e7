import { findLinks } from './compile/find-links.ts'
import { readSettings } from './compile/read-settings.ts'
import type { NavigationEntry } from './model/navigation.ts'
import type { OutsideLink } from './model/outside-link.ts'
import type { Project } from './model/project.ts'
import type { Settings, Site } from './model/site.ts'
import type { Runner } from './task.ts'

/** A site, and all its links to others. */
export interface SiteLinks {
  readonly site: Site
  readonly links: readonly OutsideLink[]
}

/** Reads the links to other sites of all texts, of the menus and of site.yaml; undefined where site.yaml is wrong. */
export async function readLinks({ settings: files, sources }: Project, runner: Runner): Promise<SiteLinks | undefined> {
  const settings = readSettings(files).value
  if (!settings) return undefined
  const { site } = settings
  const { timeZone, languages } = site
  const found = await runner.map(
    findLinks,
    sources.map((source) => ({ source, timeZone, languages })),
  )
  const ownHost = new URL(site.url).host
  const links = [...linksOfSettings(settings), ...found.flat()]
  // Pages of the site itself may not be out yet; a link to them is best written as a path, which is always checked.
  return { site, links: links.filter(({ href }) => new URL(href).host !== ownHost) }
}

function linksOfSettings({ site, navigation }: Settings): readonly OutsideLink[] {
  const menus = Object.values(navigation).flatMap((one) => [...(one?.menu ?? []), ...(one?.footer ?? [])].flatMap(withItems))
  return [site.publishingPrinciples, site.correctionsPolicy, ...menus].flatMap((entry): readonly OutsideLink[] => {
    if (!entry?.href || !/^https?:/i.test(entry.href) || !URL.canParse(entry.href)) return []
    const url = new URL(entry.href)
    url.hash = ''
    return [{ href: url.href, place: entry.place, due: undefined }]
  })
}

function withItems(entry: NavigationEntry): readonly NavigationEntry[] {
  return [entry, ...entry.items.flatMap(withItems)]
}
