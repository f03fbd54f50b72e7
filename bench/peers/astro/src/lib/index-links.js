export const INDEXES = ['topics', 'regions', 'countries', 'archive']

/** What the page of an index in a language leads to. */
export function indexLinks(lists, lang, index) {
  const kind = index === 'archive' ? 'year' : index
  return lists
    .filter((one) => one.lang === lang && one.kind === kind && one.number === 1)
    .toSorted((a, b) => a.title.localeCompare(b.title, lang))
    .map(({ url, title }) => ({ url, title }))
}
