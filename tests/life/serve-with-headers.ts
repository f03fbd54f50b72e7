import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import sirv from 'sirv'
import type { Served } from '../browser/serve-folder.ts'
import { headersFor, readHeaderRules } from './read-server-files.ts'

/** Serves a site on a free port of this machine, with the headers that its own `_headers` asks for. */
export async function serveWithHeaders(folder: string): Promise<Served> {
  const rules = readHeaderRules(readFileSync(join(folder, '_headers'), 'utf8'))
  const serve = sirv(folder, { dev: false })
  const server = createServer((request, response) => {
    for (const [name, value] of Object.entries(headersFor(rules, decodeURI(request.url ?? '/')))) response.setHeader(name, value)
    serve(request, response)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return { origin: `http://127.0.0.1:${port}`, close: () => new Promise((resolve) => void server.close(() => resolve())) }
}
