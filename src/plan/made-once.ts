import type { ViewContext } from './plan-context.ts'
import type { PublishedRelease } from '../model/newsroom.ts'

/** The files in which a release stands are mostly made soon after one another. All of an archive would fill the memory. */
const HELD = 2000

/** What is made of a release for several files, once as long as it is among the last that were asked for. */
export function madeOnce<T>(make: (context: ViewContext, published: PublishedRelease) => T) {
  const held = new WeakMap<ViewContext, Map<PublishedRelease, T>>()
  return (context: ViewContext, published: PublishedRelease): T => {
    const made = held.get(context) ?? new Map<PublishedRelease, T>()
    held.set(context, made)
    const known = made.get(published)
    if (known !== undefined) return known
    const fresh = make(context, published)
    made.set(published, fresh)
    // A map tells the oldest first.
    for (const oldest of made.keys()) {
      if (made.size <= HELD) break
      made.delete(oldest)
    }
    return fresh
  }
}
