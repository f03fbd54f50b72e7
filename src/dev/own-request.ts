import type { IncomingHttpHeaders } from 'node:http'

/*
 * The server shows what is not out to whoever reaches it. It listens on this machine only, but browsers on this machine open pages
 * of others: such a page must neither read from here, by a name of its own that leads here (DNS rebinding), nor change anything.
 */

const NAMES = ['localhost', '127.0.0.1', '[::1]']

/** Whether a request was made to this machine by one of its own names. */
export function isToThisMachine({ host }: IncomingHttpHeaders, port: number): boolean {
  return host !== undefined && NAMES.some((name) => host === `${name}:${port}` || (port === 80 && host === name))
}

/** Whether a request that changes something was made by a page of this server. Every browser says so with such a request. */
export function isFromOwnPage({ origin, host }: IncomingHttpHeaders): boolean {
  return origin !== undefined && origin === `http://${host}`
}
