/** What the releases of the corpus are about, where, whom to ask, and in which languages. */
export const LANGUAGES = /** @type {const} */ (['en', 'fr', 'es'])

export const REGIONS = ['north', 'south', 'east', 'west', 'centre', 'coast', 'islands', 'highlands']

export const TOPICS = 'floods health shelter work data borders return children climate water schools roads'.split(' ')

/** ISO 3166: alpha-3, which releases name, and alpha-2, by which Intl knows what a country is called. */
export const COUNTRIES = {
  PER: 'PE',
  BOL: 'BO',
  CHL: 'CL',
  SEN: 'SN',
  TCD: 'TD',
  KEN: 'KE',
  SOM: 'SO',
  EGY: 'EG',
  TUN: 'TN',
  LBN: 'LB',
  BGD: 'BD',
  FJI: 'FJ',
  AUT: 'AT',
  BEL: 'BE',
  PAN: 'PA',
  KAZ: 'KZ',
  UKR: 'UA',
  PHL: 'PH',
  ZAF: 'ZA',
  MAR: 'MA',
}

export const CONTACTS = Array.from({ length: 10 }, (_, n) => ({
  id: `desk-${n}`,
  office: `Office ${n}`,
  role: 'Press desk',
  phone: `+221 33 000 01 0${n}`,
  email: `desk${n}@bench.example`,
}))

/** The sections that the menu of every site leads to. */
export const SECTIONS = ['news', 'topics', 'regions', 'countries', 'archive']
