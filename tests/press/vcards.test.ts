import fc from 'fast-check'
import { parse } from 'vcard4'
import { describe, expect, it } from 'vitest'
import { releaseText } from '../release-text.ts'
import { pressFilesOf } from './press-files-of.ts'
import { vcards } from '../../src/render/vcards.ts'
import type { ContactsView } from '../../src/model/press.ts'

/* Held against vcard4, which reads RFC 6350 and knows nothing of Dateline. */

async function cardsOf(contacts: string, language = 'en'): Promise<string> {
  const files = await pressFilesOf({ files: { [`releases/boats.${language}.md`]: releaseText([`contacts: ${contacts}`]) } })
  return files.get(`${language}/news/2026/boats/contacts.vcf`) ?? ''
}

const ANA = '{ name: Ana Rivas, role: Officer, office: Lima, phone: "+51 1 221 76 98 ext. 12", email: a@b.example, languages: [es, en] }'

describe('contacts as vCards', () => {
  it('say of a person what the page says', async () => {
    expect((await cardsOf(ANA)).replace(/urn:uuid:[0-9a-f-]{36}/, 'ID').split('\r\n')).toEqual([
      'BEGIN:VCARD',
      'VERSION:4.0',
      'KIND:individual',
      'UID:ID',
      'FN;LANGUAGE=en:Ana Rivas',
      'ORG;LANGUAGE=en:Coast Watch;Lima',
      'TITLE;LANGUAGE=en:Officer',
      'TEL;VALUE=uri;TYPE="work,voice":tel:+5112217698;ext=12',
      'EMAIL;TYPE=work:a@b.example',
      'LANG;PREF=1:es',
      'LANG;PREF=2:en',
      'END:VCARD',
      '',
    ])
  })

  it('keep their ids when a number is corrected, and in every language', async () => {
    const idOf = (text: string) => /UID:(.*)/.exec(text)?.[1]
    const usual = idOf(await cardsOf(ANA))
    expect(usual).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}/)
    expect(idOf(await cardsOf(ANA.replace('76 98', '76 99'), 'fr'))).toBe(usual)
    expect(idOf(await cardsOf(ANA.replace('Ana', 'Inés')))).not.toBe(usual)
  })

  it('are read by others, whatever they say', () => {
    const word = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }).map((text) => `a${text.replace(/\p{C}/gu, '')}`)
    fc.assert(
      fc.property(word, word, word, (name, office, publisher) => {
        const contact = { uid: 'urn:uuid:1', languages: ['en'], card: cardOf(name, office) }
        const text = vcards({ kind: 'contacts', language: 'en', publisher, contacts: [contact, contact] })
        const lines = text.split('\r\n')
        expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75)
        const read = [parse(text)].flat()
        expect(read).toHaveLength(2)
        expect(unescaped(read[0]?.getProperty('FN')[0]?.value)).toBe(name)
        expect(unescaped(read[0]?.getProperty('ORG')[0]?.value)).toBe(`${publisher};${office}`)
      }),
      { numRuns: 50 },
    )
  })
})

function cardOf(name: string, office: string): ContactsView['contacts'][number]['card'] {
  return { name, role: undefined, office: { text: office, lang: undefined }, phone: undefined, email: undefined, languages: undefined }
}

function unescaped(value: unknown): string {
  return [value].flat().join(';').replace(/\\(.)/g, '$1')
}
