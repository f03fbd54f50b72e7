import * as fc from 'fast-check'
import { furnishNewsroom, type Manners, type RandomNewsroom } from './furnish-newsroom.ts'
import { roughNewsroom } from './rough-newsroom.ts'

/** Made-up newsrooms of up to 14 sources at all stages of their lives, kept in one of these manners. */
export function newsrooms(...manners: readonly Manners[]): fc.Arbitrary<RandomNewsroom> {
  return fc.tuple(roughNewsroom, fc.constantFrom(...manners)).map(([rough, how]) => {
    const newsroom = furnishNewsroom(rough, how)
    // A counterexample is its sources; all the rest is alike.
    return { ...newsroom, [fc.toStringMethod]: () => sourcesAsText(newsroom) }
  })
}

/** Newsrooms whose published part is sound; what is wrong with them is wrong with their secrets. */
export const CAREFUL: Manners = { flaws: 'in secrets', links: 'safe', claims: 'safe' }

/** Newsrooms with every fault there is: few of them build. */
export const CARELESS: Manners = { flaws: 'anywhere', links: 'any', claims: 'any' }

/** Newsrooms without misspellings that are on the brink: they link to what goes out later, and two will want one address. */
export const BOLD: Manners = { flaws: 'nowhere', links: 'any', claims: 'safe' }

function sourcesAsText({ texts }: RandomNewsroom): string {
  const sources = Object.entries(texts).filter(([path]) => path.endsWith('.md'))
  return sources.map(([path, text]) => `\n${path}\n${text}`).join('')
}
