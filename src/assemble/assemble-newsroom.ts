import { openContactBook } from './contacts.ts'
import { checkMentions, type Existing } from './check-mentions.ts'
import { makeFinder, type Finder } from './link-targets.ts'
import { resolveMenu } from './navigation.ts'
import { beginOfNews } from './news-period.ts'
import { newestFirst } from './order.ts'
import { pageDigest } from './published-digests.ts'
import { heldReleases } from './held-releases.ts'
import { publicationAt, publicationOfAll } from './publication.ts'
import { publishRelease, targetsOf, type Moment } from './publish-release.ts'
import { allTerms } from './terms.ts'
import { checkVersions } from './versions.ts'
import { localDay } from '../language/dates.ts'
import type { Compiled } from '../model/compiled.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import type { Instant } from '../model/instant.ts'
import { directionOf, type Language } from '../model/locale.ts'
import type { Edition, Held, Newsroom, PublishedPage } from '../model/newsroom.ts'
import type { SourceName } from '../model/sketch.ts'
import type { Page } from '../model/page.ts'
import type { Settings } from '../model/site.ts'
import type { AssetFile } from '../model/source.ts'
import type { Checked } from '../task.ts'

export interface NewsroomParts {
  readonly settings: Settings
  readonly sources: readonly Compiled[]
  readonly assets: readonly AssetFile[]
  readonly now: Instant
  /** Everything as if it were due, for a preview. */
  readonly isPreview: boolean
}

export interface Assembled extends Checked<Newsroom> {
  /** The sources that are not out at `now`; what is wrong inside them need not stop a build. */
  readonly heldFiles: ReadonlySet<string>
  /** The releases that only a preview shows, and why. */
  readonly held: ReadonlyMap<SourceName, Held>
}

/** All releases and pages become the newsroom at `now`, with every name looked up. */
export function assembleNewsroom({ settings, sources, assets, now, isPreview }: NewsroomParts): Assembled {
  const { site } = settings
  const diagnostics: Diagnostic[] = []
  const note = <T>({ value, diagnostics: found }: Checked<T>): T => {
    diagnostics.push(...found)
    return value
  }

  const publication = isPreview ? publicationOfAll(sources) : publicationAt(now, sources)
  const terms = note(allTerms(settings))
  const book = note(openContactBook(settings, localDay(now, site.timeZone)))
  const isUnread = (file: string) => settings.unread.includes(file)
  const finder = makeFinder([...publication.releases, ...publication.pages], assets)
  const existing: Existing = {
    regions: isUnread('regions.yaml') ? undefined : idsOf(terms.regions),
    countries: isUnread('countries.yaml') ? undefined : idsOf(terms.countries),
    topics: isUnread('topics.yaml') ? undefined : idsOf(terms.topics),
    contacts: isUnread('contacts.yaml') ? undefined : idsOf(settings.contacts),
    assets: new Set(assets.map(({ path }) => path)),
    flaws: new Map(assets.flatMap(({ path, look }) => (look?.kind === 'flawed' ? [[path, look.reason]] : []))),
    sources: new Set(sources.map(({ file }) => file)),
    versions: new Set(sources.flatMap((source) => (source.kind === 'release' ? [`${source.language} ${source.id}`] : []))),
    held: publication.heldFiles,
  }
  diagnostics.push(
    ...sources.flatMap((source) => checkMentions(source, existing)),
    ...checkVersions(publication.releases, site.defaultLanguage),
  )

  const held = isPreview ? heldReleases(now, sources) : new Map<SourceName, Held>()
  const moment: Moment = { now, newsFrom: beginOfNews(now), held }
  const releases = publication.releases.toSorted(newestFirst).map((release) => note(publishRelease(release, book, finder, moment)))
  const pages = publication.pages.map((page) => publishPage(page, finder))
  const edition = (language: Language): Edition => {
    const own = releases.filter((one) => one.release.language === language)
    const context = { language, defaultLanguage: site.defaultLanguage, pages: publication.pages, terms, unread: settings.unread }
    return {
      language,
      dir: directionOf(language),
      releases: own.filter(({ withdrawal }) => !withdrawal),
      withdrawn: own.filter(({ withdrawal }) => withdrawal),
      pages: pages.filter(({ page }) => page.language === language),
      menu: note(resolveMenu(settings.navigation[language]?.menu ?? [], context)),
      footer: note(resolveMenu(settings.navigation[language]?.footer ?? [], context)),
    }
  }
  const value = {
    site,
    editions: site.languages.map(edition),
    terms,
    pressDesk: book.pressDesk,
    editing: settings.editing,
    broken: brokenSources(sources, publication.heldFiles),
    isPreview,
  }
  return { value, diagnostics, heldFiles: publication.heldFiles, held }
}

function publishPage(page: Page, finder: Finder): PublishedPage {
  const published = { page, picture: page.image && finder.picture(page.image), targets: targetsOf(page, finder) }
  return { ...published, digest: pageDigest(published) }
}

function brokenSources(sources: readonly Compiled[], heldFiles: ReadonlySet<string>): Newsroom['broken'] {
  return sources.flatMap((source) => {
    if (source.kind === 'unreadable' || heldFiles.has(source.file)) return []
    const isWhole = source.kind === 'release' ? source.release : source.page
    return isWhole ? [] : [{ id: source.id, language: source.language, links: source.mentions.links }]
  })
}

function idsOf(all: readonly { readonly id: string }[]): ReadonlySet<string> {
  return new Set(all.map(({ id }) => id))
}
