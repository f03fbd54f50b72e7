import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { misbehave } from '../host/links/misbehaving-server.ts'
import { makeNewsroom, RELEASE } from '../make-newsroom.ts'
import { readTree } from '../read-tree.ts'
import { startDateline } from '../run-dateline.ts'

const SOURCE = 'content/releases/flood.en.md'
const check = (root: string, now: string, ...more: string[]) =>
  startDateline(['check', '--links', '--root', root, '--now', now, '--format', 'json', ...more])

/** What was said of links, as `severity code file:line:column`. */
function told(stderr: string): readonly string[] {
  return stderr
    .split('\n')
    .filter((line) => line.includes('"link-'))
    .map((line) => JSON.parse(line) as Record<string, string>)
    .map(({ severity, code, file, line, column }) => `${severity} ${code} ${file}:${line}:${column}`)
}

describe('check --links', () => {
  it('fails for a new dead link, in its place, and asks once for what it remembers', async () => {
    const server = await misbehave()
    const { address } = server
    const body = [
      `See [this](${address}/fine#part), [that](${address}/missing) and`,
      `<${address}/moved>, not \`[code](${address}/code)\`.`,
      '',
      `<a href="${address}/gone">Gone</a>, [the note][1], [our own](https://delta.example/en/).`,
      '',
      `[1]: ${address}/fine`,
      '',
    ].join('\n')
    const root = makeNewsroom({ [SOURCE]: RELEASE.replace('The river rose.', body) })

    const first = await check(root, '2026-02-02T12:00Z', '--links-private')
    expect(told(first.stderr)).toEqual(
      [
        'error link-dead releases/flood.en.md:8:78',
        'warning link-moved releases/flood.en.md:9:1',
        'error link-dead releases/flood.en.md:11:1',
      ].map((line) => line.replace(':78', `:${body.indexOf('[that]') + 1}`)),
    )
    expect(first.stdout).toContain('Links: 4 elsewhere, 4 asked for, 2 dead, 0 that cannot be told.')
    expect(first.status).toBe(1)
    expect([...server.agents].join()).toMatch(/^Dateline\/\S+ \(checks the links of https:\/\/delta\.example\)$/)

    const asked = server.asked.length
    const second = await check(root, '2026-02-02T12:10Z', '--links-private')
    expect(told(second.stderr)).toEqual(told(first.stderr))
    expect(server.asked.length).toBe(asked)
    expect(Object.keys(readTree(root)).filter((path) => /^\.dateline\/(?!memo-)/.test(path))).toEqual(['.dateline/links.txt'])
  })

  it('only warns when a link dies that was alive', async () => {
    const { address } = await misbehave()
    const href = `${address}/missing`
    const root = makeNewsroom({ [SOURCE]: RELEASE.replace('The river rose.', `[It](${href})`) })
    await check(root, '2026-02-02T12:00Z', '--links-private')
    const memory = join(root, '.dateline/links.txt')
    writeFileSync(memory, readFileSync(memory, 'utf8').replace(',null,', ',"2026-02-02T12:00:00Z",'))
    const { status, stderr } = await check(root, '2026-02-03T12:00Z', '--links-private')
    expect(told(stderr)).toEqual(['warning link-died releases/flood.en.md:8:1'])
    expect(status).toBe(0)
  })

  it('does not ask machines of private networks', async () => {
    const server = await misbehave()
    const root = makeNewsroom({
      [SOURCE]: RELEASE.replace('The river rose.', `[It](${server.address}/missing)`),
      'content/navigation/en.yaml': `menu:\n  - { label: Metadata, href: "http://169.254.169.254/latest" }\n`,
    })
    const { status, stderr } = await check(root, '2026-02-02T12:00Z')
    expect(told(stderr)).toEqual(['warning link-private navigation/en.yaml:2:30', 'warning link-private releases/flood.en.md:8:1'])
    expect(server.asked).toEqual([])
    expect(status).toBe(0)
  })

  it('asks nobody without being told to', async () => {
    const server = await misbehave()
    const root = makeNewsroom({ [SOURCE]: RELEASE.replace('The river rose.', `[It](${server.address}/missing)`) })
    expect((await startDateline(['check', '--root', root, '--now', '2026-02-02T12:00Z'])).status).toBe(0)
    expect(server.asked).toEqual([])
  })
})
