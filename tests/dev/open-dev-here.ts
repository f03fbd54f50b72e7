import { request } from 'node:http'
import { join } from 'node:path'
import { expect, onTestFinished, vi } from 'vitest'
import { openDevMemory } from '../../src/cli/dev-memory.ts'
import { makeDraw } from '../../src/cli/make-press.ts'
import { openDev, type Dev } from '../../src/dev/open-dev.ts'
import type { PageState } from '../../src/dev/page-state.ts'
import { temporaryFolder } from '../temporary-folder.ts'

export interface Got {
  readonly status: number
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
  readonly bytes: Buffer
  readonly text: string
}

export interface DevHere extends Dev {
  get(path: string, headers?: Readonly<Record<string, string>>): Promise<Got>
  /** Sends a value as JSON, or a text as it is. */
  post(path: string, body: unknown, headers?: Readonly<Record<string, string>>, text?: string): Promise<Got>
  state(path?: string, more?: Readonly<Record<string, string>>): Promise<PageState>
  /** Waits for a page to hold a text, or not to hold it. */
  shows(path: string, text: string): Promise<void>
  hides(path: string, text: string): Promise<void>
}

/** Long enough for a machine that does much else. */
const PATIENCE = { timeout: 20_000, interval: 25 }

/** A development server in this process, ended with the test. */
export async function openDevHere(root: string, port = 0): Promise<DevHere> {
  vi.stubEnv('XDG_CACHE_HOME', temporaryFolder())
  const memory = openDevMemory(root)
  const draw = makeDraw({ root, memo: true })
  const dev = await openDev({
    root,
    ...memory,
    async draw(picture) {
      for await (const { bytes } of draw([picture])) return bytes
      throw new Error('No picture was made.')
    },
    port: { kind: 'only', port },
    onFailure(message) {
      throw new Error(message)
    },
  })
  onTestFinished(async () => {
    await dev.close()
    memory.close()
  })
  const host = dev.origin.replace('http://', '')
  const ask = (path: string, method: string, headers: Readonly<Record<string, string>>, body?: string) =>
    new Promise<Got>((resolve, reject) => {
      const [, listening = ''] = host.split(':')
      const asked = request({ host: '127.0.0.1', port: Number(listening), path, method, headers: { host, ...headers } }, (response) => {
        const parts: Buffer[] = []
        response.on('data', (part: Buffer) => void parts.push(part))
        response.on('end', () => {
          const bytes = Buffer.concat(parts)
          resolve({ status: response.statusCode ?? 0, headers: response.headers, bytes, text: bytes.toString() })
        })
      })
      asked.on('error', reject)
      asked.end(body)
    })
  const get: DevHere['get'] = (path, headers = {}) => ask(path, 'GET', headers)
  return {
    ...dev,
    get,
    post(path, body, headers, text = JSON.stringify(body)) {
      return ask(path, 'POST', { origin: dev.origin, 'content-length': String(Buffer.byteLength(text)), ...headers }, text)
    },
    async state(path = '/en/', more = {}) {
      const query = new URLSearchParams({ path, language: 'en', ...more })
      return JSON.parse((await get(`/_dateline/state?${query}`)).text) as PageState
    },
    shows: (path, text) => vi.waitFor(async () => expect((await get(path)).text, dev.site.failure).toContain(text), PATIENCE),
    hides: (path, text) => vi.waitFor(async () => expect((await get(path)).text).not.toContain(text), PATIENCE),
  }
}

export function contentFile(root: string, path: string): string {
  return join(root, 'content', path)
}
