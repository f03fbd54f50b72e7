/** The settings of a small newsroom in Lima that speaks English, French and Arabic, by path under content/. */
export const SETTINGS_FILES: Readonly<Record<string, string>> = {
  'site.yaml': `name: { en: Coast Watch, fr: Vigie côtière, ar: رصد الساحل }
url: https://coast.example
languages: [en, fr, ar]
defaultLanguage: en
timeZone: America/Lima
perPage: 3
pressDesk: desk
socialCards: false
pressFiles: false
`,
  'regions.yaml': `coast: { en: The coast, fr: La côte, ar: الساحل }
highlands: { en: The highlands, fr: Les hauts plateaux, ar: المرتفعات }
`,
  'topics.yaml': `rescue: { en: Rescue, fr: Secours, ar: الإنقاذ }
shelter: { en: Shelter, fr: Abri, ar: المأوى }
`,
  'contacts.yaml': `desk: { office: Lima, role: { en: Press desk, fr: Service de presse }, email: press@coast.example }
`,
  'navigation/en.yaml': 'menu:\n  - { label: News, href: /en/news/ }\n',
  'navigation/fr.yaml': 'menu:\n  - { label: Actualités, href: /fr/news/ }\n',
  'navigation/ar.yaml': 'menu:\n  - { label: الأخبار, href: /ar/news/ }\n',
}
