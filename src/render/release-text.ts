import { bodyTree } from './body-tree.ts'
import { leftToRight } from './left-to-right.ts'
import { plainTree } from './plain-tree.ts'
import { wrapText } from './wrap-text.ts'
import type { Direction } from '../model/locale.ts'
import type { FeedPicture } from '../model/feed.ts'
import type { PressRelease, PressWords, ReleaseTextView } from '../model/press.ts'
import type { ContactCard, ContactGroup } from '../model/view/parts.ts'

/**
 * A release as plain text: who says it and when, slugline, headline, dateline and text, the end marked as wires do, and what is not
 * to be printed after it. UTF-8, wrapped, lines end in a line feed.
 */
export function releaseText({ release }: ReleaseTextView): string {
  const { entry, siteName, typeName, slug, released, words } = release
  const { text, title } = entry
  const { text: body, notes } = plainTree(bodyTree(text))
  const parts = [
    [siteName, typeName, released, `${words.slugline}${words.colon}${slug.toUpperCase()}`].map((line) => wrapText(line)).join('\n'),
    wrapText(title),
    ...text.notices.map(({ heading, note }) => wrapText(`${heading} ${note}`)),
    ...someText(text.standfirst),
    ...text.facts.map(({ name, value }) => wrapText(`${name}${words.colon}${value}`)),
    ...someText(text.dateline),
    body,
    words.ends,
    ...afterwards(release, notes),
    entry.href,
  ]
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`
}

function someText(text: string | undefined): readonly string[] {
  return text === undefined ? [] : [wrapText(text)]
}

function afterwards({ entry, original, groups, translations, words }: PressRelease, notes: readonly string[]): readonly string[] {
  const section = (title: string, parts: readonly string[]) => (parts.length === 0 ? [] : [title.toUpperCase(), ...parts])
  return [
    ...section(words.notes, notes),
    ...(entry.picture ? section(words.picture, [pictureText(entry.picture, original?.href, words)]) : []),
    ...section(
      words.contacts,
      groups.map((group) => groupText(group, words, entry.dir)),
    ),
    ...section(
      words.translations,
      translations.map(({ title, href }) => `${wrapText(title)}\n${href}`),
    ),
  ]
}

function pictureText({ alt, caption, credit, href }: FeedPicture, original: string | undefined, words: PressWords): string {
  const lines = [caption ?? alt, credit === undefined ? '' : `${words.credit}${words.colon}${credit}`].filter((line) => line !== '')
  return [...lines.map((line) => wrapText(line)), original ?? href].join('\n')
}

function groupText({ sentence, cards }: ContactGroup, words: PressWords, dir: Direction): string {
  const opening = wrapText(sentence.map(({ text }) => text).join(''))
  return [opening, ...cards.map((card) => cardText(card, words, dir))].filter((part) => part !== '').join('\n\n')
}

function cardText({ name, role, office, phone, email, languages }: ContactCard, words: PressWords, dir: Direction): string {
  const ways = [
    phone && `${words.phone}${words.colon}${leftToRight(phone.label, dir)}`,
    email && `${words.email}${words.colon}${leftToRight(email.label, dir)}`,
    languages === undefined ? undefined : `${words.spokenLanguages}${words.colon}${languages}`,
  ]
  const who = [name, role?.text, office.text]
  return [...who, ...ways].flatMap((line) => (line === undefined ? [] : [wrapText(line)])).join('\n')
}
