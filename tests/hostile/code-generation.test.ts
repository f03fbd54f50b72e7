import { spawnSync } from 'node:child_process'
import { expect, it } from 'vitest'
import { makeNewsroom, RELEASE } from '../make-newsroom.ts'
import { REPOSITORY } from '../run-dateline.ts'
import { temporaryFolder } from '../temporary-folder.ts'

/* Where no text can become code, none of anybody's does. */

const run = (...args: readonly string[]) =>
  spawnSync(process.execPath, ['--disallow-code-generation-from-strings', ...args], { cwd: REPOSITORY, encoding: 'utf8' })

it('is off where it is switched off', () => {
  expect(run('-e', 'new Function("return 1")').stderr).toContain('EvalError')
})

it('is not needed: the demonstration site is built without it', () => {
  const { status, stdout, stderr } = run('lib/dateline.js', 'build', '--out', temporaryFolder(), '--now', '2026-11-24T12:00Z')
  expect(stderr).toBe('')
  expect(status).toBe(0)
  expect(stdout).toMatch(/^Built \d{3,} pages in 4 languages/)
}, 120_000)

it('is not needed for a theme, nor in the thread for what may take long', () => {
  const root = makeNewsroom({
    'theme/strings/en.ts': "export { en } from 'dateline/strings/en.ts'\n",
    'content/releases/signs.en.md': RELEASE.replace('The river', `${'*a* [b](https://c.example).\n\n'.repeat(800)}The river`),
  })
  const { status, stderr } = run('lib/dateline.js', 'build', '--root', root, '--now', '2026-11-24T12:00Z')
  expect(stderr).toBe('')
  expect(status).toBe(0)
}, 120_000)
