import { SETTINGS_FILES } from '../settings-files.ts'

/** Every text of a newsroom that readers see and that may be anything, by where it is written. */
export const TEXT_FIELDS = [
  ...['siteName', 'publisherName', 'regionName', 'topicName', 'countryName', 'deskOffice', 'deskRole', 'personName', 'personOffice'],
  ...['menuLabel', 'menuIntro', 'itemLabel', 'itemIntro', 'footerLabel', 'pageTitle', 'pageSummary'],
  ...['title', 'place', 'summary', 'alt', 'caption', 'credit', 'changeNote', 'withdrawnReason', 'eventPlace'],
  ...['inlineName', 'inlineOffice', 'inlineRole', 'inlineLanguage'],
] as const

/** Everything that must be an address, a name or a number of some form. */
export const FORMED_FIELDS = [
  ...['siteUrl', 'publisherUrl', 'publisherLogo', 'menuHref', 'itemHref', 'footerHref', 'imageSrc', 'alias', 'slug', 'email', 'phone'],
  ...['revision', 'date', 'until', 'type', 'region', 'country'],
] as const

export type TextField = (typeof TEXT_FIELDS)[number]
export type FormedField = (typeof FORMED_FIELDS)[number]

export type Texts = Readonly<Record<TextField, string>>

const FORMED: Readonly<Record<FormedField, string>> = {
  siteUrl: 'https://coast.example',
  publisherUrl: 'https://publisher.example/',
  publisherLogo: 'https://publisher.example/logo.svg',
  menuHref: '/en/news/',
  itemHref: 'https://a.example/',
  footerHref: 'page:about',
  imageSrc: '../boat.jpg',
  alias: '/en/old/',
  slug: 'boats-reach-the-shore',
  email: 'press@coast.example',
  phone: '+51 1 221 76 98',
  revision: '0a1b2c3d4e5f6071',
  date: '2026-03-08',
  until: '2027-01-01',
  type: 'media-advisory',
  region: 'coast',
  country: 'PER',
}

/** The files of a newsroom that says these texts in every place, in two languages; `formed` stands where more than a text is asked for. */
export function hostileNewsroom(
  texts: Texts,
  body = 'The boats are safe.',
  formed: Partial<Record<FormedField, string>> = {},
): Readonly<Record<string, string>> {
  // A JSON string is a YAML string in double quotes.
  const t = (field: TextField) => JSON.stringify(texts[field])
  const f = (field: FormedField) => JSON.stringify(formed[field] ?? FORMED[field])
  const menu = `menu:\n  - label: ${t('menuLabel')}\n    intro: ${t('menuIntro')}\n    href: ${f('menuHref')}\n    items:\n      - { label: ${t('itemLabel')}, intro: ${t('itemIntro')}, href: ${f('itemHref')} }\nfooter:\n  - { label: ${t('footerLabel')}, href: ${f('footerHref')} }\n`
  const release = `---
title: ${t('title')}
date: ${f('date')}
place: ${t('place')}
type: ${f('type')}
region: ${f('region')}
country: ${f('country')}
topic: rescue
summary: ${t('summary')}
slug: ${f('slug')}
image: { src: ${f('imageSrc')}, alt: ${t('alt')}, caption: ${t('caption')}, credit: ${t('credit')} }
aliases: [${f('alias')}]
changes: [{ at: 2026-03-09T12:00Z, kind: correction, note: ${t('changeNote')} }]
event: { start: 2026-03-10T10:00Z, end: 2026-03-10T12:00Z, place: ${t('eventPlace')}, status: provisional }
translationOf: { lang: fr, revision: ${f('revision')} }
contacts:
  - desk
  - person
  - { name: ${t('inlineName')}, office: ${t('inlineOffice')}, role: ${t('inlineRole')}, email: ${f('email')}, phone: ${f('phone')}, languages: [${t('inlineLanguage')}], until: ${f('until')} }
---
${body}
`
  return {
    ...SETTINGS_FILES,
    'site.yaml': `name: ${t('siteName')}\nurl: ${f('siteUrl')}\nlanguages: [en, fr]\ndefaultLanguage: en\ntimeZone: America/Lima\nperPage: 3\npressDesk: desk\npublisher: { name: ${t('publisherName')}, url: ${f('publisherUrl')}, logo: ${f('publisherLogo')} }\n`,
    'regions.yaml': `coast: { en: ${t('regionName')}, fr: ${t('regionName')} }\n`,
    'topics.yaml': `rescue: { en: ${t('topicName')}, fr: ${t('topicName')} }\n`,
    'countries.yaml': `PER: { en: ${t('countryName')}, fr: ${t('countryName')} }\n`,
    'contacts.yaml': `desk: { office: ${t('deskOffice')}, role: { en: ${t('deskRole')}, fr: ${t('deskRole')} }, email: ${f('email')} }\nperson: { name: ${t('personName')}, office: ${t('personOffice')}, phone: ${f('phone')} }\n`,
    'navigation/en.yaml': menu,
    'navigation/fr.yaml': menu,
    'pages/about.en.md': `---\ntitle: ${t('pageTitle')}\nsummary: ${t('pageSummary')}\naliases: [/about-us/]\n---\nUs.\n`,
    'pages/about.fr.md': `---\ntitle: ${t('pageTitle')}\n---\nNous.\n`,
    'releases/boats.en.md': release,
    'releases/nets.en.md': `---\ntitle: ${t('title')}\ndate: 2026-02-01\nregion: coast\ntopic: rescue\ncontacts: desk\nwithdrawn: { at: 2026-02-02T10:00Z, reason: ${t('withdrawnReason')} }\n---\nNets.\n`,
    'releases/boats.fr.md': `---\ntitle: ${t('title')}\ndate: 2026-03-08\nregion: coast\ncountry: PER\ntopic: rescue\ncontacts: desk\n---\n${body}\n`,
    'boat.jpg': 'a boat',
  }
}
