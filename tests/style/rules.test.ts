import { describe, expect, it } from 'vitest'
import { checkStyle } from '../../src/compile/check-style.ts'
import { LANGUAGES, type Language } from '../../src/model/locale.ts'
import type { StyleRule } from '../../src/style/house-style.ts'
import { releaseText } from '../release-text.ts'
import { sourceFile } from '../source-file.ts'
import { houseStyle } from './house-style.ts'

/* What each rule finds and what it does not; the handbook's examples are tried elsewhere. */

const HOUSE = houseStyle(`
acronyms: { WFP: { en: World Food Programme } }
glossary:
  - { say: irregular migration, not: [illegal migration], language: en, exceptions: [the Illegal Migration Act], note: No one is illegal. }
  - { say: irregular migrant, not: [migrant], language: en }
  - { say: all at sea, not: [adrift], language: en, quotations: true }
  - { say: الهجرة غير النظامية, not: [الهجرة غير الشرعية], language: ar }
  - { say: مهاجر, not: [متسلل], language: ar }
  - { say: migration irrégulière, not: [immigration illégale], language: fr }
`)

/** What a rule says of a body: `column: what stands there -> what is better`, one for each line of the body that has something. */
async function told(rule: StyleRule, body: string, language: Language): Promise<readonly string[]> {
  const source = sourceFile(`releases/boats.${language}.md`, releaseText([], body))
  const found = await checkStyle.run({ source, languages: LANGUAGES, house: HOUSE })
  return found
    .filter(({ code }) => code === `style-${rule}`)
    .map(({ line, column, message }) => `${line - 7}:${column} ${/"([^"]*)"/.exec(message)?.[1] ?? ''}`.trim())
}

const TABLE: readonly [rule: StyleRule, language: Language, body: string, ...expected: string[]][] = [
  ['glossary', 'en', 'ILLEGAL MIGRATION and illegal\nmigration.', '1:1 ILLEGAL MIGRATION', '1:23 illegal migration'],
  ['glossary', 'en', 'Illegal **migration** and [illegal migration](/a).', '1:1 Illegal migration', '1:28 illegal migration'],
  ['glossary', 'en', 'The Illegal Migration Act, illegal migrations, `illegal migration`.'],
  ['glossary', 'en', 'He said “illegal migration”, "illegal migration" and «illegal migration».'],
  ['glossary', 'en', '> Illegal migration.'],
  ['glossary', 'en', '“We fear illegal migration.\n\n“So illegal migration is a word.”'],
  ['glossary', 'en', 'An irregular migrant, a migrant.', '1:25 migrant'],
  ['glossary', 'en', 'They said they were “adrift”.', '1:22 adrift'],
  ['glossary', 'fr', 'L’immigration illégale.', '1:3 immigration illégale'],
  ['glossary', 'ar', 'الهجرة غير الشرعية والهجرة غير الشرعية.', '1:1 الهجرة غير الشرعية', '1:20 والهجرة غير الشرعية'],
  ['glossary', 'ar', 'تقرير للهجرة غير الشرعية وبالهِجْرة غير الشرعية.', '1:7 للهجرة غير الشرعية', '1:26 وبالهِجْرة غير الشرعية'],
  ['glossary', 'ar', 'متسلل، والمتسلل، للمتسلل، ومتسللون', '1:1 متسلل', '1:8 والمتسلل', '1:18 للمتسلل'],
  ['country-name', 'en', 'North Macedonia, the Republic of Moldova, the United Republic of Tanzania, a turkey.'],
  ['country-name', 'en', 'Macedonia and “Turkey”; Turkey-based', '1:1 Macedonia'],
  ['country-name', 'fr', "La Côte-d'Ivoire et le Nigeria.", "1:4 Côte-d'Ivoire", '1:24 Nigeria'],
  ['country-name', 'ar', 'إلى روسيا وسوريا', '1:5 روسيا', '1:11 وسوريا'],
  ['acronym', 'en', 'The WFP came. Then the WFP left, with the ILO.', '1:5 WFP', '1:43 ILO'],
  ['acronym', 'en', 'The World Food Programme came. Then the WFP left.'],
  ['acronym', 'en', 'The Office (ILO) and the ILO; ILO (the Office).'],
  ['acronym', 'en', 'The tribunal, or ITLOS, sits in Hamburg.'],
  ['acronym', 'en', 'Chapter IV, the UN, USD 5, COP29, ISO 9001, AT&T, the EN 301 549, B2B, A/RES/71, grade AA, PRESS RELEASE.'],
  ['acronym', 'en', '“The ILO is slow,” she said. The ILO denies it.', '1:34 ILO'],
  ['acronym', 'fr', 'L’OIT remercie les ONG.', '1:3 OIT'],
  ['number-form', 'en', 'Call 022 717 9111 or +41 22 717 9111; 12,500 people; 12.345 km; in 2024 500 came; EN 301 549.'],
  ['number-form', 'fr', '12 500 personnes, 3,125 km, 1,250 million, 0,125, 12.10.2026, 10.200.1.5, 1,25 et 18.30.'],
  ['number-form', 'fr', '12.500 personnes et 1,250,000 autres', '1:1 12.500', '1:21 1,250,000'],
  ['number-form', 'es', '1840 personas, 12 500 personas, 3,125 km; y 1 840 personas', '1:45 1 840'],
  ['date-form', 'en', 'On 2026-03-08 and 08.03.2026, 3/4/26', '1:4 2026-03-08', '1:19 08.03.2026', '1:31 3/4/26'],
  ['date-form', 'en', 'Version 1.2.2026.5, 13/14/2026, 24/7, 1/2, May 10 people, 2026-03-08T10:00Z, 8 March 2026, the 3rd ship.'],
  ['date-form', 'fr', 'Le 8 mars 2026, le 11 mars, 1 mars par an, le Mars rouge.'],
  ['date-form', 'es', 'El 8 de marzo de 2026, en marzo, 3 mayores.'],
  ['dash', 'en', 'A ship-owner, 5 - 3 = 2, -5, and\n\n- an item - of a list', '3:11'],
  ['space-before-mark', 'en', 'A ratio of 1 : 2, a file .env, wait ... and : no', '1:44 :'],
  ['space-before-mark', 'fr', 'Oui ; non : si ! « Là »'],
  ['quotation-marks', 'fr', '« Il a dit “non” », dit-elle.'],
  ['quotation-marks', 'en', '“He said «non»”, and «oui».', '1:22'],
  ['unpaired-quote', 'en', 'A rope of 5" and {:start="2"}, "all" of it.'],
  ['inverted-mark', 'es', '¿Qué pasa? ¡Nada! ¿¡Cómo!? Eso?', '1:31 ?'],
  ['arabic-marks', 'ar', 'في عام 2026, وصل 1,840 شخصًا, Lima, Peru', '1:29 ,'],
  ['bare-url', 'en', '<https://example.org> and [https://a.example](https://a.example)'],
  ['double-space', 'en', 'One  two.  Three', '1:4'],
]

describe('a rule', () => {
  it.each(TABLE)('%s %s %j', async (...[rule, language, body, ...expected]) => {
    expect(await told(rule, body, language)).toEqual(expected)
  })
})
