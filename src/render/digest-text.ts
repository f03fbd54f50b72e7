import { leftToRight } from './left-to-right.ts'
import { wrapText } from './wrap-text.ts'
import type { DigestTextView } from '../model/digest.ts'
import type { CorrectionEntry } from '../model/view/corrections-view.ts'
import type { DigestEntry } from '../model/view/digest-views.ts'
import type { ContactCard, ContactGroup } from '../model/view/parts.ts'

/** A digest as an e-mail of plain text: the subject is its first line. UTF-8, wrapped, lines end in a line feed. */
export function digestText(view: DigestTextView): string {
  const { subject, page, content, words } = view
  const { entries, changes, more } = content
  const parts = [
    // A subject is one line, however long.
    `${subject}\n${page}`,
    ...entries.map((entry) => entryText(entry, view)),
    ...(changes.length > 0 ? [[words.corrections.toUpperCase(), ...changes.map((one) => changeText(one, view))].join('\n\n')] : []),
    ...(more === undefined ? [] : [`${wrapText(more)}\n${page}`]),
  ]
  return `${parts.join(`\n\n${RULE}\n\n`)}\n`
}

/** Between the parts. Two hyphens alone would begin a signature. */
const RULE = '* * *'

function entryText(entry: DigestEntry, view: DigestTextView): string {
  const { release, type, place, date, summary, withdrawn, contacts } = entry
  const when = [place, date.label].filter((one) => one !== undefined).join(' – ')
  return [
    paragraph([type, when, release.text]),
    withdrawn ? paragraph([withdrawn.text, withdrawn.reason]) : wrapText(summary),
    release.href,
    ...contacts.map((group) => groupText(group, view)),
  ]
    .filter((part) => part !== '')
    .join('\n\n')
}

function changeText({ kind, at, note, release }: CorrectionEntry, { words }: DigestTextView): string {
  return paragraph([`${words.changes[kind]} – ${at.label}`, release.text, note, release.href])
}

/** One sentence for an office, then how each of it is reached. */
function groupText({ sentence, cards }: ContactGroup, view: DigestTextView): string {
  return paragraph([sentence.map(({ text }) => text).join(''), ...cards.map((card) => waysText(card, cards.length > 1, view))])
}

function waysText({ name, phone, email }: ContactCard, isOneOfMany: boolean, { words, dir }: DigestTextView): string {
  const ways = [
    phone && `${words.phone}${words.colon}${leftToRight(phone.label, dir)}`,
    email && `${words.email}${words.colon}${leftToRight(email.label, dir)}`,
  ].filter((one) => one !== undefined)
  return ways.length === 0 ? '' : [...(isOneOfMany && name !== undefined ? [name] : []), ...ways].join(' – ')
}

/** Lines, each wrapped, without the empty ones. */
function paragraph(lines: readonly string[]): string {
  return lines
    .filter((line) => line !== '')
    .map((line) => wrapText(line))
    .join('\n')
}
