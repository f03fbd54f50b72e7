/** Acronyms that stand in no need of an explanation in a newsroom: states and unions, money, time, units, files, illnesses. */
export const KNOWN_ACRONYMS: ReadonlySet<string> = new Set(
  [
    'UN EU US USA UK UAE AU ONU UE EAU EEUU EE UU RU',
    'USD EUR CHF GBP CAD AUD JPY CFA GDP PIB',
    'GMT UTC CET CEST EST EDT AM PM BC AD',
    'AIDS HIV COVID DNA SIDA VIH ADN TB',
    'NATO OTAN UNESCO UNICEF ASEAN INTERPOL OPEC OPEP',
    'NGO ONG CEO TV FM PDF HTML URL SMS ZIP USB GPS CSV JSON XML RSS WIFI ICT PIN VAT TVA IVA QR AI ID IT PR VIP OK FAQ',
    'CO KM ISO ISBN ISSN DOI PO NW NE SW SE SOS DC NY',
  ]
    .join(' ')
    .split(' '),
)
