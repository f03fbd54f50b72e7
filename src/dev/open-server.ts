import { once } from 'node:events'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { asText, type DevAnswer, type DevRequest, type Route } from './http.ts'
import { isFromOwnPage, isToThisMachine } from './own-request.ts'
import { codeOf, MachineError, reasonOf, UsageError } from '../host/machine-error.ts'
import { EVERYWHERE } from '../plan/response-headers.ts'

export interface DevServer {
  readonly port: number
  close(): Promise<void>
}

/** Which port is listened on. */
export type PortChoice =
  /** This one and no other; 0 is any that is free. */
  | { readonly kind: 'only'; readonly port: number }
  /** The first that is free from here on. */
  | { readonly kind: 'from'; readonly port: number }

/** How many ports are tried. */
const MOST_PORTS = 20

/** Far more than any form sends, in bytes. */
const MOST_SENT = 4 * 1024 * 1024

/** Answers with the first route that has an answer, on this machine only. */
export async function openServer(routes: readonly Route[], choice: PortChoice): Promise<DevServer> {
  const server = createServer((request, response) => void respond(request, response, routes, portOf(server)))
  await listen(server, choice)
  return {
    port: portOf(server),
    async close() {
      const closed = once(server, 'close')
      server.close()
      server.closeAllConnections()
      await closed
    },
  }
}

async function listen(server: Server, { kind, port }: PortChoice): Promise<void> {
  const last = kind === 'from' ? port + MOST_PORTS - 1 : port
  for (let next = port; ; next += 1) {
    try {
      const listening = once(server, 'listening')
      server.listen(next, '127.0.0.1')
      await listening
      return
    } catch (error) {
      if (codeOf(error) !== 'EADDRINUSE') throw new MachineError(`Cannot listen on port ${next}: ${reasonOf(error)}`, { cause: error })
      if (next < last) continue
      const ports = kind === 'from' ? `The ports ${port} to ${last} are` : `Port ${port} is`
      throw new UsageError(`${ports} in use by other programs. Name another with --port, or leave it to the machine with --port 0.`)
    }
  }
}

function portOf(server: Server): number {
  return (server.address() as AddressInfo).port
}

async function respond(request: IncomingMessage, response: ServerResponse, routes: readonly Route[], port: number): Promise<void> {
  try {
    send(await answer(request, routes, port), request, response)
  } catch (error) {
    send(asText(error instanceof Error ? error.message : String(error), 500), request, response)
  }
}

async function answer(request: IncomingMessage, routes: readonly Route[], port: number): Promise<DevAnswer> {
  if (!isToThisMachine(request.headers, port)) return asText(`This is to be read on this machine only, at http://localhost:${port}/.`, 403)
  const isReading = request.method === 'GET' || request.method === 'HEAD'
  if (!isReading && !isFromOwnPage(request.headers)) return asText('Only pages of this server may change anything.', 403)
  const asked = readRequest(request)
  if (!asked) return asText('This is no address.', 400)
  for (const route of routes) {
    const found = await route(asked)
    if (found) return found
  }
  return asText('Nothing is here.', 404)
}

function readRequest(request: IncomingMessage): DevRequest | undefined {
  try {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost')
    const { headers, method = 'GET' } = request
    return { method, path: decodeURIComponent(pathname), query: searchParams, headers, body: (most) => readBody(request, most) }
  } catch {
    return undefined
  }
}

async function readBody(request: IncomingMessage, most = MOST_SENT): Promise<string> {
  if (!(Number(request.headers['content-length']) <= most)) throw new Error('That is too much to be sent.')
  return text(request)
}

/** The rules of the published site, but none that would outlive the server or let pages of others read. */
const { 'Strict-Transport-Security': _https, 'Access-Control-Allow-Origin': _anybody, ...RULES } = EVERYWHERE

const HEADERS = { ...RULES, 'Cross-Origin-Resource-Policy': 'same-origin', 'Cache-Control': 'no-store', 'X-Robots-Tag': 'noindex' }

function send(found: DevAnswer, { method }: IncomingMessage, response: ServerResponse): void {
  switch (found.kind) {
    case 'whole':
      response.writeHead(found.status, { ...HEADERS, ...found.headers, 'Content-Type': found.type })
      response.end(method === 'HEAD' ? undefined : found.content)
      return
    case 'elsewhere':
      response.writeHead(302, { ...HEADERS, Location: found.href })
      response.end()
      return
    case 'events': {
      response.writeHead(200, { ...HEADERS, 'Content-Type': 'text/event-stream' })
      const stop = found.begin((data) => void response.write(`data: ${data}\n\n`))
      response.on('close', stop)
    }
  }
}
