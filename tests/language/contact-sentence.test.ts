import { describe, expect, it } from 'vitest'
import { contactSentence } from '../../src/language/contact-sentence.ts'
import type { Language } from '../../src/model/locale.ts'

type Row = readonly [language: Language, names: readonly string[], role: string | undefined, office: string, sentence: string]

const LIMA = ['Dolores Cortés', 'Oscar Sandoval']

const SENTENCES: readonly Row[] = [
  ['fr', LIMA, undefined, 'OIM Lima', 'Pour plus d’informations, veuillez contacter Dolores Cortés ou Oscar Sandoval, OIM Lima'],
  ['en', LIMA, undefined, 'IOM Lima', 'For more information, please contact Dolores Cortés or Oscar Sandoval, IOM Lima'],
  ['es', LIMA, undefined, 'OIM Lima', 'Para más información, póngase en contacto con Dolores Cortés u Oscar Sandoval, OIM Lima'],
  ['ar', ['دولوريس كورتيس', 'أوسكار'], undefined, 'المنظمة', 'لمزيد من المعلومات، يرجى الاتصال بـدولوريس كورتيس أو أوسكار، المنظمة'],
  ['ar', LIMA, undefined, 'المنظمة', 'لمزيد من المعلومات، يرجى الاتصال بـ\u00a0Dolores Cortés أو Oscar Sandoval، المنظمة'],
  ['en', ['Ana'], 'Spokesperson', 'IOM Lima', 'For more information, please contact Ana, IOM Lima'],
  ['fr', [], 'Service de presse', 'OIM Dakar', 'Pour plus d’informations\u00a0: Service de presse, OIM Dakar'],
  ['en', [], 'Press Office', 'IOM Dakar', 'For more information: Press Office, IOM Dakar'],
  ['es', [], 'Oficina de prensa', 'OIM Dakar', 'Para más información: Oficina de prensa, OIM Dakar'],
  ['ar', [], 'المكتب الصحفي', 'داكار', 'لمزيد من المعلومات: المكتب الصحفي، داكار'],
  ['fr', [], undefined, 'OIM Dakar', 'Pour plus d’informations\u00a0: OIM Dakar'],
  ['fr', [], 'Service de presse', 'Service de presse', 'Pour plus d’informations\u00a0: Service de presse'],
]

describe('contactSentence', () => {
  it.each(SENTENCES)('in %s, %j (%s) of %s: %s', (language, names, role, office, sentence) => {
    const segments = contactSentence(names, role, office, language)
    expect(segments.map(({ text }) => text).join('')).toBe(sentence)
    expect(segments.filter(({ isName }) => isName).map(({ text }) => text)).toEqual(names)
  })
})
