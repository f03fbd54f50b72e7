import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { REPOSITORY } from '../run-dateline.ts'
import { handbook } from './handbook.ts'

it('docs/house-style.md is what the rules say of themselves', () => {
  const file = join(REPOSITORY, 'docs/house-style.md')
  if (process.env['UPDATE_EXPECTED'] === '1') writeFileSync(file, handbook())
  expect(readFileSync(file, 'utf8')).toBe(handbook())
})
