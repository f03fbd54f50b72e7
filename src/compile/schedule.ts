import { resolveDate } from './resolve-date.ts'
import { releaseSchema } from './schema/release-schema.ts'
import type { Instant } from '../model/instant.ts'
import type { Schedule } from '../model/release.ts'

/** Later than anything: a draft whose date cannot be read is due never. */
const NEVER = '9999-12-31T23:59:59Z' as Instant

const { date, draft, embargo, together } = releaseSchema.shape

/**
 * When a release may be seen, read on its own so that it is known even where other keys are wrong. Undefined where
 * it cannot be told: then the release is an error in every build, and is not published.
 */
export function readSchedule(frontMatter: unknown, timeZone: string): Schedule | undefined {
  const written = frontMatter as Readonly<Record<string, unknown>>
  const isDraft = draft.safeParse(written['draft'])
  const tied = together.safeParse(written['together'] ?? [])
  if (!isDraft.success || !tied.success) return undefined

  const dates = [date.safeParse(written['date']), ...('embargo' in written ? [embargo.safeParse(written['embargo'])] : [])]
  const instants = dates.flatMap(({ data }) => (data === undefined ? [] : [typeof data === 'string' ? data : resolveDate(data, timeZone)]))
  if (instants.length < dates.length) return isDraft.data ? { draft: true, due: NEVER, together: tied.data } : undefined
  const due = instants.reduce((latest, one) => (one > latest ? one : latest))
  return { draft: isDraft.data, due, together: tied.data }
}
