import { describe, expect, it } from 'vitest'
import { factsInText } from '../../src/language/facts-in-text.ts'
import type { Language } from '../../src/model/locale.ts'

type Row = readonly [text: string, ...facts: readonly string[]]

/** The facts of a text, and after a bar the numbers that it only hints at. */
const ROWS: Readonly<Record<Language, readonly Row[]>> = {
  en: [
    // Numbers
    ['12,500 people', 'number 12500'],
    ['12 500 people', 'number 12500'],
    ['12\u202f500 people', 'number 12500'],
    ['1,234,567', 'number 1234567'],
    ['3.8 million', 'number 3800000'],
    ['$100-million', 'number 100000000'],
    ['US$2.5 billion', 'number 2500000000'],
    ['1,234.5', 'number 1234.5'],
    ['2.50', 'number 2.5'],
    ['in 2026, 400 people', 'number 2026', 'number 400'],
    ['41 per cent, 41% and 9%', 'number 41', 'number 41', 'number 9'],
    ['a 50-year-old', 'number 50'],
    ['between 10-14 days', 'number 10', 'number 14'],
    ['Agenda 2030', 'number 2030'],
    // Too small, part of a name, in words, or a way of saying all
    ['9 people', '| 9'],
    ['COVID-19, 4G, H1N1 and the 50th', '| 1 4 19 50'],
    ['version 2.0.1'],
    ['twenty-five, ten, a dozen, two hundred and fifty thousand', '| 10 12 25 250000'],
    ['100% sure', '| 100'],
    ['2019-20 and 2020/21', '| 20 21 2019 2020 2021'],
    // Dates
    ['8 March 2026', 'date 2026-03-08 | 8 2026'],
    ['March 8, 2026', 'date 2026-03-08 | 8 2026'],
    ['8th of March', 'date 03-08 | 8'],
    ['on 8–10 March 2026', 'date 2026-03-08', 'date 2026-03-10 | 8 10 2026'],
    ['March 8 to 10', 'date 03-08', 'date 03-10 | 8 10'],
    ['between June and October 2027', 'date 2027-10 | 2027'],
    ['2026-03-08', 'date 2026-03-08 | 8 2026'],
    ['Sept. 5', 'date 09-05 | 5'],
    ['they may 5 times march 8 miles', '| 5 8'],
    ['May 2026', 'date 2026-05 | 2026'],
    ['8\nMarch', 'date 03-08 | 8'],
    // Times
    ['at 10:30', 'time 10:30 | 10 10.3'],
    ['2 p.m., 12 a.m.', 'time 14:00', 'time 00:00 | 0 2 12 14'],
    ['9.30 a.m.', 'time 09:30 | 9 9.3'],
    ['15 hours', 'number 15'],
    // Addresses
    ['+41 22 717 91 11', 'phone 41227179111'],
    ['+41 (0)22 717 91 11', 'phone 41227179111'],
    ['1-800-622-6232 or (800) 622-6232', 'phone 8006226232', 'phone 8006226232'],
    ['write to Press@IOM.int.', 'email press@iom.int'],
    ['see https://www.IOM.int/a12/?b=3.', 'url iom.int/a12'],
    ['see www.iom.int, please', 'url iom.int'],
  ],
  fr: [
    ['12\u202f500 personnes', 'number 12500'],
    ['12.500 personnes', 'number 12500'],
    ['41\u00a0%', 'number 41'],
    ['3,8 millions', 'number 3800000'],
    ['2,5 milliards', 'number 2500000000'],
    ['15 mille', 'number 15000'],
    ['vingt et un, quatre-vingt-dix-sept, une trentaine, deux mille cinq cents', '| 21 30 97 2500'],
    ['le 1er mars 2026', 'date 2026-03-01 | 1 2026'],
    ['du 8 au 10 mars 2026', 'date 2026-03-08', 'date 2026-03-10 | 8 10 2026'],
    ['les 8 et 9 août', 'date 08-08', 'date 08-09 | 8 9'],
    ['en octobre 2027', 'date 2027-10 | 2027'],
    ['15 h 30, 15h30, 9 heures', 'time 15:30', 'time 15:30', 'time 09:00 | 9 15 15.3'],
    ['72 heures', 'number 72'],
    ['le 50e, la 3e', '| 3 50'],
    ['20 000 €, 30 kg, 12 °C', 'number 20000', 'number 30', 'number 12'],
  ],
  es: [
    ['12.500 personas', 'number 12500'],
    ['1840 trabajadores', 'number 1840'],
    ['2.500 millones', 'number 2500000000'],
    ['2,5 mil millones', 'number 2500000000'],
    ['15 mil', 'number 15000'],
    ['treinta y cinco, veintidós, dos mil quinientos', '| 22 35 2500'],
    ['el 8 de marzo de 2026', 'date 2026-03-08 | 8 2026'],
    ['del 8 al 10 de marzo', 'date 03-08', 'date 03-10 | 8 10'],
    ['el 1.º de mayo', 'date 05-01 | 1'],
    ['en octubre de 2027', 'date 2027-10 | 2027'],
    ['la 75.ª sesión', '| 75'],
    ['a las 10.30 horas', 'time 10:30 | 10 10.3'],
  ],
  ar: [
    ['1,840 عاملًا', 'number 1840'],
    ['١٬٨٤٠ عاملًا', 'number 1840'],
    ['٤١٪', 'number 41'],
    ['٢٫٥ مليون', 'number 2500000'],
    ['وضم الاجتماع و120 ممثلًا', 'number 120'],
    ['3.8 ملايين', 'number 3800000'],
    ['المستودعات الأربعة عشر', '| 14'],
    ['خمسة وعشرون', '| 25'],
    ['التاسعة والعشرين', '| 29'],
    ['8 آذار/مارس 2026', 'date 2026-03-08 | 8 2026'],
    ['٨ مارس ٢٠٢٦', 'date 2026-03-08 | 8 2026'],
    ['في 15 كانون الأول/ديسمبر', 'date 12-15 | 15'],
    ['حتى يوليو 2027', 'date 2027-07 | 2027'],
    ['من 8 إلى 10 آذار', 'date 03-08', 'date 03-10 | 8 10'],
    ['3 مساءً', 'time 15:00 | 3 15'],
  ],
}

describe.each(Object.entries(ROWS))('in %s', (language, rows) => {
  it.each(rows.map(([text, ...facts]) => ({ text, facts })))('$text', ({ text, facts }) => {
    const { found, hinted, spelled } = factsInText(text, language as Language)
    const numbers = [...new Set([...hinted, ...spelled])].toSorted((a, b) => Number(a) - Number(b))
    const told = `${found.map(({ kind, value }) => `${kind} ${value}`).join(', ')}${numbers.length > 0 ? ` | ${numbers.join(' ')}` : ''}`
    expect(told.trim()).toBe(facts.join(', '))
  })
})

describe('a fact', () => {
  it.each([
    ['en', 'In May 1,250 people', '1,250'],
    ['fr', 'le 8\u00a0mars 2026 à Lima', '8\u00a0mars 2026'],
    ['ar', 'في ٨ مارس ٢٠٢٦ في ليما', '٨ مارس ٢٠٢٦'],
    ['es', 'de 2,5 millones de dólares', '2,5 millones'],
    ['en', 'ask a@b.org.', 'a@b.org'],
  ] as const)('in %s stands where it was written: %s', (language, text, written) => {
    const [first] = factsInText(text, language).found
    expect(first && text.slice(first.at, first.at + first.length)).toBe(written)
  })
})
