import type { Frame, MenuItem } from '../../src/model/view/frame.ts'
import type { Head } from '../../src/model/view/head.ts'
import type { HomeView } from '../../src/model/view/home-view.ts'
import type { LanguageChoice } from '../../src/model/view/page-base.ts'
import type { ContactCard, ImageView, Link, Moment, ReleaseCard } from '../../src/model/view/parts.ts'
import type { ReleaseView } from '../../src/model/view/release-view.ts'
import { directionOf, ENDONYMS, type Language, LANGUAGES } from '../../src/model/locale.ts'
import { STRINGS } from '../../templates/theme.ts'

/** The smallest honest views; examples change what they are about. */

export const DAY: Moment = { iso: '2026-03-08', label: '8 March 2026' }

export function link(text: string, href = '/en/news/'): Link {
  return { text, href, lang: undefined }
}

export function menuItem(text: string, rest: Partial<MenuItem> = {}): MenuItem {
  return { text, lang: undefined, href: '/en/about/', intro: undefined, items: [], ...rest }
}

export function frame(language: Language = 'en', rest: Partial<Frame> = {}): Frame {
  return {
    digest: 'digest',
    language,
    dir: directionOf(language),
    siteName: 'Newsroom',
    home: `/${language}/`,
    menu: [],
    footer: [],
    strings: STRINGS[language],
    pressDesk: undefined,
    stylesheet: '/assets/site.0000.css',
    logo: undefined,
    favicon: undefined,
    follow: `/${language}/follow/`,
    digests: `/${language}/digest/`,
    search: `/${language}/search/`,
    preview: false,
    ...rest,
  }
}

export function head(rest: Partial<Head> = {}): Head {
  return {
    title: 'Title – Newsroom',
    description: 'What it says.',
    canonical: 'https://newsroom.example.org/en/',
    noindex: false,
    refresh: undefined,
    alternates: [],
    formats: [],
    feeds: [],
    openGraph: {
      type: 'website',
      title: 'Title',
      locale: 'en',
      otherLocales: [],
      image: undefined,
      published: undefined,
      modified: undefined,
      section: undefined,
      tags: [],
    },
    jsonLd: [],
    ...rest,
  }
}

export function languages(here: Language): readonly LanguageChoice[] {
  return LANGUAGES.map((language) => ({
    kind: language === here ? 'here' : language === 'es' ? 'home' : 'same',
    language,
    dir: directionOf(language),
    name: ENDONYMS[language],
    href: `/${language}/`,
  }))
}

/** What the views of all pages have. */
export function page(language: Language = 'en') {
  return { href: `/${language}/`, head: head(), languages: languages(language), breadcrumb: [] }
}

export function image(rest: Partial<ImageView> = {}): ImageView {
  return {
    src: '/assets/lima.0000.svg',
    alt: 'A meeting room',
    width: 1600,
    height: 900,
    sources: [],
    tone: undefined,
    original: undefined,
    caption: undefined,
    credit: undefined,
    ...rest,
  }
}

export function card(rest: Partial<ReleaseCard> = {}): ReleaseCard {
  return {
    href: '/en/news/2026/lima/',
    title: 'A regional network against trafficking',
    summary: 'Eleven countries agree to share what they know.',
    type: 'press-release',
    place: undefined,
    date: DAY,
    image: undefined,
    topic: undefined,
    ribbon: undefined,
    ...rest,
  }
}

export function contact(rest: Partial<ContactCard> = {}): ContactCard {
  return {
    name: undefined,
    role: undefined,
    office: { text: 'IOM Lima', lang: undefined },
    phone: undefined,
    email: undefined,
    languages: undefined,
    ...rest,
  }
}

export function release(rest: Partial<ReleaseView> = {}): ReleaseView {
  return {
    ...page(),
    kind: 'release',
    href: '/en/news/2026/lima/',
    type: 'press-release',
    title: 'A regional network against trafficking',
    summary: 'Eleven countries agree to share what they know.',
    place: undefined,
    date: DAY,
    modified: undefined,
    ribbon: undefined,
    image: undefined,
    regions: [],
    countries: [],
    topics: [],
    goals: [],
    contacts: [],
    translations: [],
    files: [],
    related: [],
    previous: undefined,
    next: undefined,
    changes: [],
    corrections: '/en/corrections/',
    event: undefined,
    events: '/en/events/',
    withdrawn: undefined,
    ...rest,
  }
}

export function home(rest: Partial<HomeView> = {}): HomeView {
  return { ...page(), kind: 'home', title: 'Newsroom', lead: undefined, latest: [], news: '/en/news/', regions: [], topics: [], ...rest }
}
