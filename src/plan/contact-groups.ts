import { contactSentence } from '../language/contact-sentence.ts'
import { mailtoHref } from '../language/email.ts'
import { joinNames } from '../language/join-names.ts'
import { languageName } from '../language/language-names.ts'
import { localize } from '../language/localize.ts'
import { phoneNumber, telHref } from '../language/phone.ts'
import type { Contact } from '../model/contact.ts'
import type { Language } from '../model/locale.ts'
import type { ContactCard, ContactGroup } from '../model/view/parts.ts'

/** The contact block of a release: who to ask, office by office, in the order in which the release names them. */
export function contactGroups(contacts: readonly Contact[], language: Language, fallback: Language): readonly ContactGroup[] {
  const groups = new Map<string, ContactCard[]>()
  for (const contact of contacts) {
    const card = contactCard(contact, language, fallback)
    // People and desks of one office stand apart, since one sentence cannot name both.
    const key = `${card.office.text}\n${card.name === undefined ? card.role?.text : ''}`
    const group = groups.get(key)
    if (group) group.push(card)
    else groups.set(key, [card])
  }
  return [...groups.values()].map((cards) => ({ sentence: sentenceOf(cards, language), cards }))
}

function sentenceOf(cards: readonly ContactCard[], language: Language) {
  const names = cards.flatMap(({ name }) => (name === undefined ? [] : [name]))
  return contactSentence(names, cards[0]?.role?.text, cards[0]?.office.text ?? '', language)
}

/** One contact, ready for display. Links are made of validated values only. */
export function contactCard(contact: Contact, language: Language, fallback: Language): ContactCard {
  const { name, role, office, phone, email, languages } = contact
  const number = phone === undefined ? undefined : phoneNumber(phone)
  return {
    name: name === undefined ? undefined : localize(name, language, fallback).text,
    role: role === undefined ? undefined : localize(role, language, fallback),
    office: localize(office, language, fallback),
    phone: number && { href: telHref(number), label: phone ?? '' },
    email: email === undefined ? undefined : { href: mailtoHref(email), label: email },
    languages: languages.length === 0 ? undefined : spoken(languages, language),
  }
}

function spoken(languages: readonly string[], language: Language): string {
  const names = languages.map((one) => languageName(one, language))
  return joinNames(names, language, 'and')
    .map(({ text }) => text)
    .join('')
}
