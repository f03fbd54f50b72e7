import { request as requestPlain } from 'node:http'
import { request as requestSecure } from 'node:https'
import { isIP } from 'node:net'
import { lookupAllowed, PRIVATE } from './public-addresses.ts'
import { codeOf } from '../machine-error.ts'

export interface RequestManners {
  /** Says who asks, and for whom. */
  readonly userAgent: string
  /** How long an answer is waited for, in milliseconds. */
  readonly patience: number
  /** Whether a machine may be asked, by its IP address. */
  isAllowed(address: string): boolean
}

/** The head of an answer. */
export interface Reply {
  readonly kind: 'reply'
  readonly status: number
  readonly location: string | undefined
  readonly retryAfter: string | undefined
}

export type NoReply = { readonly kind: 'failed'; readonly code: string } | { readonly kind: 'private' }

/** Sends one request and hears the head of its answer; the body is never read, however long it is. Follows no redirect. */
export function sendRequest(
  url: URL,
  method: 'HEAD' | 'GET',
  { userAgent, patience, isAllowed }: RequestManners,
): Promise<Reply | NoReply> {
  const hostname = url.hostname.replace(/^\[|\]$/g, '')
  // A number is not looked up.
  if (isIP(hostname) !== 0 && !isAllowed(hostname)) return Promise.resolve({ kind: 'private' })
  const request = url.protocol === 'https:' ? requestSecure : requestPlain
  return new Promise((resolve) => {
    const sent = request({
      // What stands before an @ is for nobody's eyes.
      hostname,
      port: url.port,
      path: url.pathname + url.search,
      method,
      headers: { 'user-agent': userAgent, accept: '*/*' },
      agent: false,
      lookup: lookupAllowed(isAllowed),
    })
    // Cleared with the request: a timer that goes on would keep the command from ending.
    const timer = setTimeout(() => sent.destroy(Object.assign(new Error('No answer in time'), { code: 'TIMEOUT' })), patience)
    sent.on('response', ({ statusCode = 0, headers }) => {
      resolve({ kind: 'reply', status: statusCode, location: headers.location, retryAfter: headers['retry-after'] })
      sent.destroy()
    })
    sent.on('error', (error) => {
      const code = codeOf(error) || error.name
      resolve(code === PRIVATE ? { kind: 'private' } : { kind: 'failed', code })
    })
    sent.on('close', () => {
      clearTimeout(timer)
      // A server that changes the protocol answers nothing.
      resolve({ kind: 'failed', code: 'ECONNRESET' })
    })
    sent.end()
  })
}
