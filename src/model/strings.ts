import type { ReleaseType } from './release.ts'

/**
 * The words of the interface in one language. Plain data, so that they travel with the frame;
 * `{name}` in a text is a place that code fills.
 */
export interface Strings {
  readonly types: Readonly<Record<ReleaseType, string>>
  readonly home: string
  readonly news: string
  readonly latestNews: string
  readonly allNews: string
  readonly olderNews: string
  readonly newestNews: string
  /** `{number}`: a numbered page of a list. */
  readonly pageNumber: string
  readonly noReleases: string
  readonly topics: string
  readonly regions: string
  readonly countries: string
  readonly archive: string
  /** `{period}`: a year or a month with its year. */
  readonly archiveOf: string
  readonly byRegion: string
  readonly byTopic: string
  readonly topic: string
  readonly region: string
  readonly country: string
  readonly goals: string
  readonly contacts: string
  readonly pressDesk: string
  readonly phone: string
  readonly email: string
  readonly spokenLanguages: string
  /** Above the files beside a release for those who publish it again, and three of these. */
  readonly forThePress: string
  readonly plainText: string
  readonly contactCards: string
  readonly everything: string
  /** In those files: the name under which desks speak of a text, the mark after its last line, above what is said of its picture, and before that. */
  readonly slugline: string
  readonly ends: string
  readonly picture: string
  readonly caption: string
  readonly description: string
  readonly translations: string
  readonly related: string
  readonly previous: string
  readonly next: string
  readonly published: string
  readonly updated: string
  readonly credit: string
  readonly menu: string
  readonly closeMenu: string
  readonly breadcrumb: string
  readonly languages: string
  /** Said in the language that is missing: the page is not there in it; the link leads to the home page. */
  readonly notInThisLanguage: string
  readonly skipToContent: string
  readonly inThisSection: string
  /** Notice on a release that was corrected, and on one that was updated. `{date}`. */
  readonly corrected: string
  readonly updatedNotice: string
  readonly changes: string
  readonly correction: string
  readonly update: string
  /** The page of all corrections: its title, what it is, and what it says when there are none. */
  readonly corrections: string
  readonly correctionsText: string
  readonly noCorrections: string
  readonly allCorrections: string
  readonly olderCorrections: string
  readonly newestCorrections: string
  /** The page of all events: its title, what it is, and what it says when none is to come. */
  readonly events: string
  readonly eventsText: string
  readonly upcomingEvents: string
  readonly noUpcomingEvents: string
  readonly pastEvents: string
  readonly allEvents: string
  readonly olderEvents: string
  readonly newestEvents: string
  /** One event as a file for calendars; all of them as a calendar, which is subscribed to or taken as a file. */
  readonly addToCalendar: string
  readonly calendar: string
  readonly calendarText: string
  readonly subscribeToCalendar: string
  readonly downloadCalendar: string
  /** The overview of all digests: its title, and what they are. */
  readonly digest: string
  readonly digestText: string
  /** `{period}`: the digests of a month. */
  readonly digestsOf: string
  /** The titles of digests. `{day}`: with its weekday; `{span}`: from one day to another, with the words for that. */
  readonly digestOfDay: string
  readonly digestOfWeek: string
  /** In a digest as an e-mail: `{count}` texts that it has no room for, and the way to the page that says the same. */
  readonly moreOnSite: string
  readonly viewOnSite: string
  /** The page of all feeds: its title, what it offers, and how feeds are used. */
  readonly follow: string
  readonly followText: string
  readonly followHow: string
  /** `{format}`, `{name}`: a feed, where its link would show its format only. */
  readonly feedNamed: string
  readonly allFeeds: string
  readonly allFeedsText: string
  /** The page on which one searches: its title, the name of its field, what its button does, and a hint. */
  readonly search: string
  readonly searchField: string
  readonly searchButton: string
  readonly searchHint: string
  readonly searching: string
  /** `{count}`: how many were found. */
  readonly searchResults: string
  readonly nothingFound: string
  readonly searchFailed: string
  readonly searchFilters: string
  readonly clearFilters: string
  readonly releaseType: string
  readonly year: string
  readonly sortBy: string
  readonly bestMatch: string
  readonly newestFirst: string
  readonly moreResults: string
  /** Above the ways into the archive; and why there is nothing else where no script runs. */
  readonly browse: string
  readonly searchNeedsScript: string
  /** Before format and size: to the whole picture, for those who print it. */
  readonly downloadPicture: string
  readonly withdrawn: string
  readonly withdrawnOn: string
  readonly event: string
  readonly eventStart: string
  readonly eventEnd: string
  readonly eventPlace: string
  readonly eventStatus: Readonly<Record<'provisional' | 'confirmed' | 'cancelled', string>>
  readonly preview: string
  readonly draft: string
  /** On what waits for its other versions. */
  readonly waits: string
  /** `{date}`: when an embargo ends. */
  readonly lifts: string
  readonly footnotes: string
  /** `{number}`: back from a footnote to its reference. */
  readonly backToReference: string
  /** At an old address, before the link to where the page stands now. */
  readonly moved: string
  readonly notFound: string
  readonly notFoundText: string
  readonly footer: string
  readonly followLanguages: string
}
