import { feedAddress, feedOf, hasFeed } from '../../../shared/feed-of.js'
import { keyOf } from '../../lib/key-of.js'
import { siteContent } from '../../lib/site-content.js'

export async function getStaticPaths() {
  const { lists } = await siteContent()
  return lists.filter(hasFeed).map((list) => {
    const text = feedOf(list)
    const feed = feedAddress(list).slice(`/${list.lang}/`.length, -'.xml'.length)
    return { params: { lang: list.lang, feed }, props: { text }, cacheKey: keyOf(text) }
  })
}

export function GET({ props }) {
  return new Response(props.text)
}
