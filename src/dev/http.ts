import type { IncomingHttpHeaders } from 'node:http'

/** What somebody asks of the server. */
export interface DevRequest {
  readonly method: string
  /** Decoded, without the query. */
  readonly path: string
  readonly query: URLSearchParams
  readonly headers: IncomingHttpHeaders
  /** What was sent with it, as text; throws where that is more bytes than are expected. */
  readonly body: (most?: number) => Promise<string>
}

/** What it is answered with. */
export type DevAnswer =
  | {
      readonly kind: 'whole'
      readonly status: number
      readonly type: string
      readonly content: string | Uint8Array
      /** In place of the usual ones. */
      readonly headers?: Readonly<Record<string, string>>
    }
  | { readonly kind: 'elsewhere'; readonly href: string }
  /** Lines that follow one another for as long as somebody listens; `begin` is given what sends one, and answers how to stop. */
  | { readonly kind: 'events'; readonly begin: (send: (data: string) => void) => () => void }

/** Answers some requests, and leaves the others to the next. */
export type Route = (request: DevRequest) => DevAnswer | undefined | Promise<DevAnswer | undefined>

export function asJson(value: unknown, status = 200): DevAnswer {
  return { kind: 'whole', status, type: 'application/json', content: JSON.stringify(value) }
}

export function asText(text: string, status: number): DevAnswer {
  return { kind: 'whole', status, type: 'text/plain; charset=utf-8', content: `${text}\n` }
}
