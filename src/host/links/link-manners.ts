import { lookup } from 'node:dns/promises'
import { setTimeout } from 'node:timers/promises'
import type { HostManners } from './ask-hosts.ts'
import { isPublicAddress } from './public-addresses.ts'
import { packageVersion } from '../package-version.ts'

/** How Dateline asks for the links of a site: as little as will do, and saying for whom. */
export function linkManners(site: string, withPrivate: boolean): HostManners {
  return {
    userAgent: `Dateline/${packageVersion()} (checks the links of ${site})`,
    patience: 15_000,
    backOff: [2_000, 8_000],
    longestWait: 30_000,
    pause: 1_000,
    hosts: 6,
    longest: 5 * 60_000,
    isAllowed: withPrivate ? () => true : isPublicAddress,
    wait: (duration) => setTimeout(duration),
    now: () => Date.now(),
  }
}

/** Whether names can be looked up at all. The name is kept for such ends (RFC 2606) and always there. */
export async function hasNetwork(): Promise<boolean> {
  try {
    await lookup('example.com')
    return true
  } catch {
    return false
  }
}
