import { sendRequest, type NoReply, type Reply, type RequestManners } from './send-request.ts'

/** What stands at the end of an address. */
export type Followed =
  | (Reply & {
      /** Where it leads, by redirects that are all for good (RFC 9110, 15.4.2 and 15.4.9); undefined where it leads nowhere else. */
      readonly movedTo: string | undefined
    })
  | NoReply
  | { readonly kind: 'astray' }

const MOST_REDIRECTS = 10

/** Asks for an address and follows its redirects. */
export async function followAddress(href: string, method: 'HEAD' | 'GET', manners: RequestManners): Promise<Followed> {
  let url = new URL(href)
  let isForGood = true
  for (let hops = 0; hops <= MOST_REDIRECTS; hops += 1) {
    const reply = await sendRequest(url, method, manners)
    if (reply.kind !== 'reply') return reply
    if (!REDIRECTS.has(reply.status) || reply.location === undefined)
      return { ...reply, movedTo: isForGood && hops > 0 ? url.href : undefined }
    const next = URL.canParse(reply.location, url.href) ? new URL(reply.location, url) : undefined
    if (!next || !/^https?:$/.test(next.protocol)) return { kind: 'astray' }
    next.hash = ''
    isForGood &&= reply.status === 301 || reply.status === 308
    url = next
  }
  return { kind: 'astray' }
}

const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308])
