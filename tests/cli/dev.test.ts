import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { makeNewsroom } from '../make-newsroom.ts'
import { REPOSITORY, runDateline } from '../run-dateline.ts'
import { temporaryFolder } from '../temporary-folder.ts'

/** `dateline dev` as a user runs it. */
function startDev(root: string, env: Readonly<Record<string, string>>) {
  const child = spawn(process.execPath, [`${REPOSITORY}lib/dateline.js`, 'dev', '--root', root, '--port', '0'], {
    env: { ...process.env, NO_COLOR: '1', ...env },
  })
  onTestFinished(() => void child.kill('SIGKILL'))
  let [stdout, stderr] = ['', '']
  child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text))
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text))
  const origin = () => /http:\/\/localhost:\d+/.exec(stdout)?.[0]
  return { child, origin, told: () => ({ stdout, stderr }) }
}

it('says where it is, tells problems as they come and go, and ends when it is asked to', async () => {
  const root = makeNewsroom()
  const { child, origin, told } = startDev(root, { XDG_CACHE_HOME: temporaryFolder() })
  await expect.poll(origin, { timeout: 20_000 }).toBeDefined()
  const page = `${origin()}/en/news/2026/flood/`
  expect(await (await fetch(page)).text()).toContain('<h1>Flood</h1>')

  const source = join(root, 'content/releases/flood.en.md')
  const text = readFileSync(source, 'utf8')
  writeFileSync(source, text.replace('topic: floods', 'topic: flods'))
  await expect.poll(() => told().stderr, { timeout: 20_000 }).toContain('1 error. What has errors is shown as it was before.')
  expect(told().stderr).toContain(`${source}:5:8 error unknown-topic`)
  writeFileSync(source, text)
  await expect.poll(() => told().stderr, { timeout: 20_000 }).toContain('All is well.')

  const port = new URL(page).port
  const other = runDateline(['dev', '--root', root, '--port', port])
  expect([other.status, other.stderr]).toEqual([2, expect.stringContaining(`Port ${port} is in use`)])

  child.kill('SIGINT')
  expect(await once(child, 'close')).toEqual([0, null])
  expect(existsSync(join(root, 'dist'))).toBe(false)
  expect(readdirSync(join(root, '.dateline')).filter((name) => !name.startsWith('memo-'))).toEqual([])
})
