import type { ReleaseGiven } from './build-options.ts'
import { UsageError } from '../host/machine-error.ts'
import type { Names } from '../read-names.ts'
import type { Wishes } from '../write/release-skeleton.ts'

/** Which release is meant: what the options do not say is asked for in a terminal; undefined where one was left. */
export async function whichReleaseIsMeant(given: ReleaseGiven, names: Names, now: string): Promise<Wishes | undefined> {
  const isAsking = process.stdin.isTTY === true && process.stdout.isTTY === true
  const missing = missingOf(given, names)
  if (missing.length === 0) return wishesOf(given, names, now)
  if (!isAsking) {
    throw new UsageError(`There is no terminal to ask in, so say with options: ${missing.join(', ')}. dateline new --help explains them.`)
  }
  // Loaded where somebody is asked, and nowhere else.
  const { askForRelease } = await import('./ask-for-release.ts')
  return askForRelease(given, names, now, { input: process.stdin, output: process.stdout })
}

/** The options without which no release can be begun. */
function missingOf({ language, title, region, topic, contact }: ReleaseGiven, { settings }: Names): readonly string[] {
  return [
    ...(language === undefined && settings.site.languages.length > 1 ? ['--language'] : []),
    ...(title === undefined ? ['--title'] : []),
    ...(region === undefined ? ['--region'] : []),
    ...(topic === undefined ? ['--topic'] : []),
    ...(contact === undefined ? ['--contact'] : []),
  ]
}

/** The options, with what goes without saying. */
function wishesOf(given: ReleaseGiven, { settings }: Names, now: string): Wishes {
  const { language, title, date, type, place, region, country, topic, contact, slug } = given
  return {
    language: language ?? settings.site.defaultLanguage,
    title: title ?? '',
    date: date ?? now,
    type,
    place,
    slug,
    regions: region ?? [],
    countries: country ?? [],
    topics: topic ?? [],
    contacts: contact ?? [],
  }
}
