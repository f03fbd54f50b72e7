const LONGEST = 80

/** Letters that NFKD leaves whole. */
const SPELLED: Readonly<Record<string, string>> = { œ: 'oe', æ: 'ae', ß: 'ss', ø: 'o', ł: 'l' }

/** What can stand in an address as it is. */
export const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/

/**
 * The part of an address that a text makes: `Réseau régional` → `reseau-regional`, at most 80 characters, cut between
 * words. May be short or empty, as for a text in Arabic letters; asking for three letters is the caller's.
 */
export function slugify(text: string): string {
  const plain = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
  const spelled = plain.replace(/[œæßøł]/g, (letter) => SPELLED[letter] ?? letter)
  return cutBetweenWords(spelled.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, ''))
}

/** Whether a text can stand in an address as it is. */
export function isSlug(text: string): boolean {
  return SLUG.test(text)
}

function cutBetweenWords(slug: string): string {
  if (slug.length <= LONGEST) return slug
  // One more than fits, so that a word which ends at the limit is kept.
  const hyphen = slug.slice(0, LONGEST + 1).lastIndexOf('-')
  return slug.slice(0, hyphen === -1 ? LONGEST : hyphen)
}
