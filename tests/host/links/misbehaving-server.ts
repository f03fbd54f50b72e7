import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { onTestFinished } from 'vitest'

export interface Misbehaving {
  readonly address: string
  /** What was asked, as `HEAD /path`, in its order. */
  readonly asked: readonly string[]
  /** What the requests said of themselves. */
  readonly agents: ReadonlySet<string>
}

type Behaviour = (request: IncomingMessage, response: ServerResponse, times: number) => void

const status =
  (code: number, headers: Readonly<Record<string, string>> = {}): Behaviour =>
  (_request, response) =>
    void response.writeHead(code, headers).end()

/** One that says this until it has been asked so often, and is well from then on. */
const until =
  (count: number, behaviour: Behaviour): Behaviour =>
  (request, response, times) =>
    times <= count ? behaviour(request, response, times) : status(200)(request, response, times)

const BEHAVIOURS: Readonly<Record<string, Behaviour>> = {
  '/fine': status(200),
  '/empty': status(204),
  '/missing': status(404),
  '/gone': status(410),
  '/forbidden': status(403),
  '/teapot': status(418),
  '/no-head': ({ method }, response) => void response.writeHead(method === 'HEAD' ? 405 : 200).end('x'),
  '/head-lies': ({ method }, response) => void response.writeHead(method === 'HEAD' ? 404 : 200).end('x'),
  '/busy-once': until(1, status(429, { 'retry-after': '7' })),
  '/busy-for-long': status(429, { 'retry-after': '3600' }),
  '/busy-until-1970': status(503, { 'retry-after': 'Thu, 01 Jan 1970 00:00:20 GMT' }),
  '/broken-twice': until(2, status(500)),
  '/broken': status(500),
  '/moved': status(301, { location: '/fine' }),
  '/moved-twice': status(308, { location: '/moved' }),
  '/elsewhere-today': status(302, { location: '/fine' }),
  '/moved-and-today': status(301, { location: '/elsewhere-today' }),
  '/moved-to-nothing': status(301, { location: '/missing' }),
  '/circle': status(302, { location: '/circle' }),
  '/to-a-file': status(301, { location: 'file:///etc/passwd' }),
  '/to-nonsense': status(301, { location: 'http://' }),
  '/without-location': status(302),
  '/to-private': status(302, { location: 'http://127.0.0.9/' }),
  '/to-localhost': status(302, { location: 'http://localhost/' }),
  '/silent': () => {},
  '/closed': (_request, response) => void response.destroy(),
  '/closed-once': until(1, (_request, response) => void response.destroy()),
  '/endless': ({ method }, response) => {
    response.writeHead(method === 'HEAD' ? 405 : 200)
    // What is written in answer to a HEAD goes nowhere, and never makes anybody wait.
    if (method === 'HEAD') return void response.end()
    const write = () => {
      while (!response.destroyed && response.write('x'.repeat(64 * 1024)));
      if (!response.destroyed) response.once('drain', write)
    }
    write()
  },
  '/no-http': (_request, response) => void response.socket?.end('What?\r\n\r\n'),
  '/huge-head': (_request, response) => void response.socket?.end(`HTTP/1.1 200 OK\r\nx: ${'x'.repeat(100_000)}\r\n\r\n`),
}

/** A server at 127.0.0.1 that answers as servers do. */
export async function misbehave(): Promise<Misbehaving> {
  const asked: string[] = []
  const agents = new Set<string>()
  const times = new Map<string, number>()
  const listener: RequestListener = (request, response) => {
    const { method = '', url = '' } = request
    asked.push(`${method} ${url}`)
    agents.add(request.headers['user-agent'] ?? '')
    times.set(url, (times.get(url) ?? 0) + 1)
    const behaviour = BEHAVIOURS[url.replace(/\?.*/, '')] ?? status(200)
    behaviour(request, response, times.get(url) ?? 0)
  }
  const server = createServer(listener)
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  return { address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked, agents }
}
