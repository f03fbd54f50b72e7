import { lookup } from 'node:dns'
import { BlockList, isIPv4, isIPv6, type LookupFunction } from 'node:net'

/** The code of the error for a name that leads into a private network. */
export const PRIVATE = 'EPRIVATE'

/** Special-purpose addresses of IPv4 that are nobody's on the open Internet: the registry of RFC 6890, and multicast. */
const NOT_PUBLIC = blockList('ipv4', [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 3],
])

/** Of IPv6 all is given out below 2000::/3, but for what carries an address of IPv4 in it, tests and documentation. */
const GIVEN_OUT = blockList('ipv6', [['2000::', 3]])
const NOT_PUBLIC_6 = blockList('ipv6', [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
])

/** Whether a number is an address of the open Internet. Whoever writes a link must not make a build ask its own network. */
export function isPublicAddress(address: string): boolean {
  if (isIPv4(address)) return !NOT_PUBLIC.check(address)
  return isIPv6(address) && GIVEN_OUT.check(address, 'ipv6') && !NOT_PUBLIC_6.check(address, 'ipv6')
}

/**
 * Looks a name up for a connection, and refuses one of whose addresses any is not allowed. It is asked at the moment of
 * connecting: a name that is looked up before may lead elsewhere a moment later.
 */
export function lookupAllowed(isAllowed: (address: string) => boolean): LookupFunction {
  return (hostname, options, done) => {
    lookup(hostname, { ...options, all: true }, (error, found) => {
      const [first] = found ?? []
      if (error || !first) return done(error ?? failure('ENOTFOUND', hostname), '')
      if (!found.every(({ address }) => isAllowed(address))) return done(failure(PRIVATE, hostname), '')
      return options.all ? done(null, found) : done(null, first.address, first.family)
    })
  }
}

function failure(code: string, hostname: string): NodeJS.ErrnoException {
  return Object.assign(new Error(`${code} ${hostname}`), { code })
}

function blockList(family: 'ipv4' | 'ipv6', nets: readonly (readonly [string, number])[]): BlockList {
  const list = new BlockList()
  for (const [net, prefix] of nets) list.addSubnet(net, prefix, family)
  return list
}
