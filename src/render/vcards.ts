import type { Language } from '../model/locale.ts'
import type { ContactsView, PressContact } from '../model/press.ts'
import type { Label } from '../model/view.ts'

/** A vCard 4 (RFC 6350) for each contact of a release, one after the other. Lines end in CR LF. */
export function vcards({ language, publisher, contacts }: ContactsView): string {
  return contacts
    .flatMap((contact) => linesOf(contact, language, publisher))
    .map((line) => `${folded(line)}\r\n`)
    .join('')
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
    `FN${inLanguage(shown)}:${escaped(name === undefined && role ? `${role.text} – ${office.text}` : shown.text)}`,
    `ORG${inLanguage(office)}:${escaped(publisher)};${escaped(office.text)}`,
    ...(role && name !== undefined ? [`TITLE${inLanguage(role)}:${escaped(role.text)}`] : []),
    ...(phone ? [`TEL;VALUE=uri;TYPE="work,voice":${phone.href}`] : []),
    ...(email ? [`EMAIL;TYPE=work:${escaped(email.label)}`] : []),
    ...languages.map((one, index) => `LANG;PREF=${Math.min(index + 1, 100)}:${one}`),
    'END:VCARD',
  ]
}

/** Section 3.4. What separates parts of a value is escaped everywhere, which the values that have no parts allow. */
function escaped(text: string): string {
  return text
    .replaceAll('\\', '\\\\')
    .replaceAll(',', '\\,')
    .replaceAll(';', '\\;')
    .replace(/\r\n?|\n/g, '\\n')
}

/** In octets, without the line end (section 3.2). */
const LINE_OCTETS = 75

/** Cuts a long line, between characters; what follows begins with a space. */
function folded(line: string): string {
  const parts: string[] = []
  let part = ''
  let octets = 0
  for (const character of line) {
    const size = octetsOf(character)
    if (octets + size > LINE_OCTETS) {
      parts.push(part)
      part = ''
      octets = 1
    }
    part += character
    octets += size
  }
  return [...parts, part].join('\r\n ')
}

/** In UTF-8. */
function octetsOf(character: string): number {
  const point = character.codePointAt(0) ?? 0
  if (point < 0x80) return 1
  if (point < 0x800) return 2
  return point < 0x10000 ? 3 : 4
}
