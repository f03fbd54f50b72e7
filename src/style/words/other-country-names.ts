import type { InEveryLanguage } from '../../model/locale.ts'

/** Names that are not those of the United Nations, each with the ISO 3166-1 alpha-3 code of its country. */
export interface OtherNames {
  /** Those in whose place the right one can stand: of the same gender and number, and with or without article as it. */
  readonly alike: Readonly<Record<string, string>>
  readonly others: Readonly<Record<string, string>>
}

/** Former names, and those by which countries are called elsewhere. Not the short forms of names with a word in brackets. */
// oxfmt-ignore
export const OTHER_COUNTRY_NAMES: InEveryLanguage<OtherNames> = {
  en: {
    alike: {
      Turkey: 'TUR', 'Cape Verde': 'CPV', Burma: 'MMR', Swaziland: 'SWZ', 'East Timor': 'TLS', Vietnam: 'VNM',
      Nauru: 'NRU', Brunei: 'BRN',
    },
    others: {
      'Ivory Coast': 'CIV', 'Czech Republic': 'CZE', 'Slovak Republic': 'SVK', 'Kyrgyz Republic': 'KGZ',
      Macedonia: 'MKD', 'South Korea': 'KOR', 'North Korea': 'PRK', Laos: 'LAO', Moldova: 'MDA', Russia: 'RUS',
      Syria: 'SYR', Tanzania: 'TZA',
    },
  },
  fr: {
    alike: {
      Turquie: 'TUR', 'Côte-d’Ivoire': 'CIV', 'République tchèque': 'CZE', Vietnam: 'VNM', Nigeria: 'NGA',
      Liberia: 'LBR', Irak: 'IRQ', Brunei: 'BRN',
    },
    others: {
      Birmanie: 'MMR', Biélorussie: 'BLR', Swaziland: 'SWZ', 'Cap-Vert': 'CPV', 'Timor oriental': 'TLS',
      Macédoine: 'MKD', 'Corée du Sud': 'KOR', 'Corée du Nord': 'PRK', Laos: 'LAO', Moldavie: 'MDA', Russie: 'RUS',
      Syrie: 'SYR', Tanzanie: 'TZA',
    },
  },
  es: {
    alike: {
      Turquía: 'TUR', 'Costa de Marfil': 'CIV', Vietnam: 'VNM', Suazilandia: 'SWZ', Swazilandia: 'SWZ',
      Birmania: 'MMR', Bielorrusia: 'BLR', Ruanda: 'RWA', Kenia: 'KEN', Botsuana: 'BWA', Zimbabue: 'ZWE',
      Malaui: 'MWI', Irak: 'IRQ', Yibuti: 'DJI', Bangladés: 'BGD', Catar: 'QAT', 'Nueva Zelanda': 'NZL',
      Rumanía: 'ROU', 'Arabia Saudí': 'SAU', 'Timor Oriental': 'TLS',
    },
    others: {
      'República Checa': 'CZE', 'Corea del Sur': 'KOR', 'Corea del Norte': 'PRK', Laos: 'LAO', Moldavia: 'MDA',
      Rusia: 'RUS', Siria: 'SYR', Tanzania: 'TZA',
    },
  },
  ar: {
    alike: {},
    others: {
      'ساحل العاج': 'CIV', 'سوازيلاند': 'SWZ', 'بورما': 'MMR', 'فيتنام': 'VNM', 'الرأس الأخضر': 'CPV',
      'تيمور الشرقية': 'TLS', 'كوريا الجنوبية': 'KOR', 'كوريا الشمالية': 'PRK', 'روسيا': 'RUS', 'سوريا': 'SYR',
      'مولدوفا': 'MDA', 'تنزانيا': 'TZA',
    },
  },
}
