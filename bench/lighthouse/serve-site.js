import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import sirv from 'sirv'

/**
 * Serves a site on a port of this machine as a host would: with the headers that its own `_headers` asks for, and texts compressed.
 * @param {string} folder which gets a compressed file beside each text
 * @param {number} port
 * @returns {Promise<{ close(): Promise<void> }>}
 */
export async function serveSite(folder, port) {
  for (const path of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (/\.(?:html|css|js|json|xml|svg|txt)$/.test(path))
      writeFileSync(join(folder, `${path}.gz`), gzipSync(readFileSync(join(folder, path))))
  }
  const rules = readRules(readFileSync(join(folder, '_headers'), 'utf8'))
  const serve = sirv(folder, { gzip: true })
  const server = createServer((request, response) => {
    const path = request.url ?? '/'
    for (const { pattern, headers } of rules) {
      const fits = pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern
      if (fits) for (const [name, value] of headers) response.setHeader(name, value)
    }
    serve(request, response)
  })
  await new Promise((resolve) => server.listen(port, '127.0.0.1', () => resolve(undefined)))
  return { close: () => new Promise((resolve) => void server.close(() => resolve(undefined))) }
}

/** @param {string} text a pattern, and indented below it names with values */
function readRules(text) {
  return text
    .replaceAll(/^#.*\n/gm, '')
    .split(/\n(?=\/)/)
    .map((block) => block.trim().split('\n'))
    .map(([pattern = '', ...lines]) => ({
      pattern,
      headers: lines.map((line) => /** @type {const} */ ([
        line.slice(0, line.indexOf(':')).trim(),
        line.slice(line.indexOf(':') + 1).trim(),
      ])),
    }))
}
