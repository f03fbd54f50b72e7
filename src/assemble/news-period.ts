import { instantOf } from '../language/written-date.ts'
import type { Instant } from '../model/instant.ts'

/** How long a release is news to search engines (Google's rule for news sitemaps), in milliseconds. */
const NEWS_PERIOD = 2 * 24 * 60 * 60 * 1000

/** The earliest date of a release that is news at `now`. */
export function beginOfNews(now: Instant): Instant {
  return instantOf(Date.parse(now) - NEWS_PERIOD)
}

/** The moment from which a release of this date is no longer news. */
export function endOfNews(date: Instant): Instant {
  return instantOf(Date.parse(date) + NEWS_PERIOD)
}
