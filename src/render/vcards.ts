import { contentLines, contentText } from './content-lines.ts'
import type { Language } from '../model/locale.ts'
import type { ContactsView, PressContact } from '../model/press.ts'
import type { Label } from '../model/view/parts.ts'

/** A vCard 4 (RFC 6350) for each contact of a release, one after the other. Lines end in CR LF. */
export function vcards({ language, publisher, contacts }: ContactsView): string {
  return contentLines(contacts.flatMap((contact) => linesOf(contact, language, publisher)))
}

function linesOf({ uid, card, languages }: PressContact, language: Language, publisher: string): readonly string[] {
  const { name, role, office, phone, email } = card
  // A desk is known by what it does, and an office that has but one by its name.
  const shown: Label = name === undefined ? (role ?? office) : { text: name, lang: undefined }
  const inLanguage = ({ lang }: Label) => `;LANGUAGE=${lang ?? language}`
  return [
    'BEGIN:VCARD',
    'VERSION:4.0',
    `KIND:${name === undefined ? 'org' : 'individual'}`,
    `UID:${uid}`,
    `FN${inLanguage(shown)}:${contentText(name === undefined && role ? `${role.text} – ${office.text}` : shown.text)}`,
    `ORG${inLanguage(office)}:${contentText(publisher)};${contentText(office.text)}`,
    ...(role && name !== undefined ? [`TITLE${inLanguage(role)}:${contentText(role.text)}`] : []),
    ...(phone ? [`TEL;VALUE=uri;TYPE="work,voice":${phone.href}`] : []),
    ...(email ? [`EMAIL;TYPE=work:${contentText(email.label)}`] : []),
    ...languages.map((one, index) => `LANG;PREF=${Math.min(index + 1, 100)}:${one}`),
    'END:VCARD',
  ]
}
