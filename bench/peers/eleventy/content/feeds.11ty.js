import { feedAddress, feedOf, hasFeed } from '../shared/feed-of.js'

export const data = {
  pagination: { data: 'collections.lists', size: 1, alias: 'list', before: (lists) => lists.filter(hasFeed) },
  permalink: ({ list }) => feedAddress(list),
  eleventyExcludeFromCollections: true,
}

/** An Atom feed of each language and term. */
export function render({ list }) {
  return feedOf(list)
}
