import { report } from '../diagnostics/report.ts'
import { suggest } from '../diagnostics/suggest.ts'
import type { Contact, ContactRef } from '../model/contact.ts'
import type { Diagnostic, Place } from '../model/diagnostic.ts'
import { localDay } from '../language/dates.ts'
import { instantOf } from '../language/written-date.ts'
import type { Day, Instant } from '../model/instant.ts'
import type { Release } from '../model/release.ts'
import type { Settings } from '../model/site.ts'
import type { Checked } from '../task.ts'

/** Looks contacts up as they are on one day. */
export interface ContactBook {
  readonly pressDesk: Contact | undefined
  /** The contacts of a release, each once; one whose time is over is replaced by who follows. */
  contactsOf(refs: readonly ContactRef[]): Checked<readonly Contact[]>
}

/** Opens the contact book on `today`, a day in the newsroom's zone. */
export function openContactBook({ contacts, site, unread }: Settings, today: Day): Checked<ContactBook> {
  const byId = new Map(contacts.map((entry) => [entry.id, entry.contact]))
  const ids = contacts.map(({ id }) => id)
  const unknown = (id: string, place: Place) => report('unknown-contact', place, { id, suggestion: suggest(id, ids) })

  const namedDesk = site.pressDesk && byId.get(site.pressDesk.id)
  const isOver = ({ until }: Contact) => until !== undefined && until < today

  /** Who answers for a contact today; undefined where the press desk has to. */
  const currentFor = (contact: Contact): Contact | undefined => {
    let current: Contact | undefined = contact
    for (let step = 0; current && isOver(current) && step <= contacts.length; step++) {
      current = current.desk === undefined ? undefined : byId.get(current.desk)
    }
    return current && !isOver(current) ? current : undefined
  }

  const pressDesk = namedDesk && currentFor(namedDesk)
  const isKnown = !unread.includes('contacts.yaml')
  const checkContact = (id: string, contact: Contact, place: Place): readonly Diagnostic[] =>
    isKnown
      ? [
          ...(contact.desk !== undefined && !byId.has(contact.desk) ? [unknown(contact.desk, place)] : []),
          ...checkSuccession(id, contact, place, byId, namedDesk),
        ]
      : []

  const contactsOf = (refs: readonly ContactRef[]): Checked<readonly Contact[]> => {
    const found = new Set<Contact>()
    const diagnostics: Diagnostic[] = []
    for (const ref of refs) {
      const contact = ref.kind === 'inline' ? ref.contact : byId.get(ref.id)
      if (!contact) continue
      if (ref.kind === 'inline') diagnostics.push(...checkContact('inline', contact, ref.place))
      const current = currentFor(contact)
      if (!current) {
        diagnostics.push(report('contact-expired', ref.place, { id: ref.kind === 'id' ? ref.id : 'inline', until: contact.until ?? '' }))
      }
      const standIn = current ?? pressDesk
      if (standIn) found.add(standIn)
    }
    return { value: [...found], diagnostics }
  }

  const diagnostics = [
    ...(isKnown && site.pressDesk && !namedDesk ? [unknown(site.pressDesk.id, site.pressDesk.place)] : []),
    ...contacts.flatMap(({ id, contact, place }) => checkContact(id, contact, place)),
  ]
  return { value: { pressDesk, contactsOf }, diagnostics }
}

/** How long before its last day a contact is spoken of, in days. */
const NOTICE = 30

/** A contact whose last day is over or near. */
export interface EndingContact {
  readonly id: string
  readonly until: Day
  readonly isOver: boolean
  /** Who follows, by id. */
  readonly desk: string | undefined
  readonly place: Place
}

/** Contacts whose last day is over or near, in the list of contacts and in releases; one that a release has in place has the id `inline`. */
export function endingContacts({ contacts, site }: Settings, releases: readonly Release[], now: Instant): readonly EndingContact[] {
  const today = localDay(now, site.timeZone)
  const near = localDay(instantOf(Date.parse(now) + NOTICE * 24 * 60 * 60 * 1000), site.timeZone)
  const inline = releases.flatMap((release) => release.contacts.flatMap((ref) => (ref.kind === 'inline' ? [{ id: 'inline', ...ref }] : [])))
  return [...contacts, ...inline].flatMap(({ id, contact: { until, desk }, place }) =>
    until !== undefined && until <= near ? [{ id, until, isOver: until < today, desk, place }] : [],
  )
}

/** Tells of contacts whose last day is near, while there is time to name who follows. */
export function expiringContacts(settings: Settings, releases: readonly Release[], now: Instant): readonly Diagnostic[] {
  return endingContacts(settings, releases, now).flatMap(({ id, until, isOver, place }) =>
    isOver ? [] : [report('contact-expires', place, { id, until })],
  )
}

/**
 * A contact that will end needs somebody to follow who does not: checked whatever the day, so that time alone never
 * turns a build that passes into one that fails.
 */
function checkSuccession(
  id: string,
  contact: Contact,
  place: Place,
  byId: ReadonlyMap<string, Contact>,
  pressDesk: Contact | undefined,
): readonly Diagnostic[] {
  const end = endOfLine(contact, byId)
  if (end === 'circle') return [report('contact-circle', place, { id })]
  const isCovered = end === 'somebody' || (pressDesk !== undefined && endOfLine(pressDesk, byId) === 'somebody')
  return isCovered ? [] : [report('no-press-desk', place, { id, until: contact.until ?? '' })]
}

/** Where the line of those who follow a contact ends: with somebody who stays, with nobody, or never. */
function endOfLine(contact: Contact, byId: ReadonlyMap<string, Contact>): 'somebody' | 'nobody' | 'circle' {
  const passed = new Set<Contact>()
  let current: Contact | undefined = contact
  while (current?.until !== undefined) {
    if (passed.has(current)) return 'circle'
    passed.add(current)
    current = current.desk === undefined ? undefined : byId.get(current.desk)
  }
  return current ? 'somebody' : 'nobody'
}
