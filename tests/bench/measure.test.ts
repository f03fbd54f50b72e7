import { describe, expect, it } from 'vitest'
import { measure, measureByWatching } from '../../bench/measure.js'
import { temporaryFolder } from '../temporary-folder.ts'

const WAYS = [
  { name: 'with what the machine offers', by: measure },
  { name: 'by watching', by: measureByWatching },
]

function node(script: string) {
  return { file: process.execPath, args: ['-e', script], cwd: temporaryFolder() }
}

describe.each(WAYS)('a program measured $name', ({ by }) => {
  it.runIf(process.platform === 'linux')('is seen with the memory that it takes', async () => {
    // It stays for a moment, so that a watcher cannot miss it.
    const { peakBytes } = await by(node('globalThis.kept = Buffer.alloc(300e6, 1); setTimeout(() => {}, 100)'))
    expect(peakBytes).toBeGreaterThan(300e6)
    expect(peakBytes).toBeLessThan(600e6)
  })

  it('is told with what it printed when it fails', async () => {
    await expect(by(node('console.error("out of ink"); process.exitCode = 3'))).rejects.toThrow(/ended with 3:[^]*out of ink/)
  })
})
