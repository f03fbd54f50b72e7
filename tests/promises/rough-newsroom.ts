import * as fc from 'fast-check'

/** What chance decides about a release; `furnishNewsroom` makes a text of it. */
export interface RoughRelease {
  readonly name: string
  readonly language: RoughLanguage
  /** Hours from `NOW`, as all times here. */
  readonly at: number
  /** Whether the date is written as a day. */
  readonly isDay: boolean
  readonly embargo: number | undefined
  readonly draft: boolean
  readonly together: readonly RoughLanguage[] | undefined
  readonly region: string
  readonly topic: string
  readonly country: string | undefined
  readonly contacts: string
  readonly type: string
  readonly picture: number | undefined
  readonly changes: readonly (readonly [at: number, kind: string])[]
  readonly withdrawn: number | undefined
  readonly lead: boolean
  readonly aliases: readonly number[]
  /** Whose slug and aliases it takes, if anybody’s. */
  readonly victim: number | undefined
  readonly links: readonly RoughLink[]
  readonly translationOf: RoughLanguage | undefined
  readonly flaw: string
}

export interface RoughPage {
  /** The path without `pages/` and `.md`. */
  readonly name: string
  readonly draft: boolean
  readonly picture: number | undefined
  readonly alias: number | undefined
  readonly links: readonly RoughLink[]
  readonly flaw: string
}

export interface RoughLink {
  readonly kind: 'source' | 'picture' | 'site'
  readonly to: number
}

export const ROUGH_LANGUAGES = ['en', 'fr', 'ar'] as const

export type RoughLanguage = (typeof ROUGH_LANGUAGES)[number]

/** Many are alike, so that moments meet. */
const hours = fc.constantFrom(-9500, -9500, -2000, -700, -26, -1, 0, 1, 26, 26, 700, 2000)

const language = fc.constantFrom(...ROUGH_LANGUAGES)
const sometimes = <T>(arbitrary: fc.Arbitrary<T>, freq = 3) => fc.option(arbitrary, { nil: undefined, freq })

const link: fc.Arbitrary<RoughLink> = fc.record({ kind: fc.constantFrom('source', 'source', 'picture', 'site'), to: fc.nat(99) })

const release: fc.Arbitrary<RoughRelease> = fc.record({
  name: fc.constantFrom('one', 'two', 'three', 'four', 'five'),
  language,
  at: hours,
  isDay: fc.boolean(),
  embargo: sometimes(hours, 2),
  draft: fc.constantFrom(false, false, false, true),
  together: sometimes(fc.uniqueArray(language, { minLength: 1 }), 2),
  region: fc.constantFrom('coast', 'highlands', '[highlands, coast]'),
  topic: fc.constantFrom('rescue', 'shelter', '[shelter, rescue]'),
  country: sometimes(fc.constantFrom('PER', '[BOL, PER]', 'CHL', 'XCO')),
  contacts: fc.constantFrom('desk', '[ana, ben]', 'cleo', '[dora, desk]', '{ office: Cusco, name: Inés, until: 2026-04-15, desk: ben }'),
  type: fc.constantFrom('press-release', 'statement', 'media-advisory'),
  picture: sometimes(fc.nat(5)),
  changes: fc.array(fc.tuple(hours, fc.constantFrom('correction', 'update', 'minor')), { maxLength: 2 }),
  withdrawn: sometimes(hours, 1),
  lead: fc.boolean(),
  aliases: fc.uniqueArray(fc.nat(3), { maxLength: 2 }),
  victim: sometimes(fc.nat(99), 2),
  links: fc.array(link, { maxLength: 2 }),
  translationOf: sometimes(language, 1),
  flaw: fc.constantFrom('', '', '', 'sdg: 18', 'regoin: coast', 'country: ABC'),
})

const page: fc.Arbitrary<RoughPage> = fc.record({
  name: fc.constantFrom('about.en', 'about.fr', 'about/us.en', 'about/us.ar', 'legal.fr'),
  draft: fc.boolean(),
  picture: sometimes(fc.nat(5)),
  alias: sometimes(fc.nat(3)),
  links: fc.array(link, { maxLength: 1 }),
  flaw: fc.constantFrom('', '', 'colour: red'),
})

export interface RoughNewsroom {
  readonly releases: readonly RoughRelease[]
  readonly pages: readonly RoughPage[]
  readonly perPage: number
}

export const roughNewsroom: fc.Arbitrary<RoughNewsroom> = fc.record({
  releases: fc.uniqueArray(release, { selector: ({ name, language }) => `${name}.${language}`, minLength: 2, maxLength: 10 }),
  pages: fc.uniqueArray(page, { selector: ({ name }) => name, maxLength: 4 }),
  perPage: fc.constantFrom(1, 2, 3),
})
