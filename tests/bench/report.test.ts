import { expect, it } from 'vitest'
import { GENERATORS } from '../../bench/generators.js'
import type { Machine, Sample } from '../../bench/model.ts'
import { reportOf } from '../../bench/report-of.js'

const MACHINE: Machine = {
  processor: 'Some Processor',
  cores: 2,
  memoryBytes: 24 * 2 ** 30,
  node: '20.20.0',
  kernel: 'Linux 6.1.0',
  fileSystem: 'ext4',
  loadBefore: 0.25,
}

function sample(generator: string, work: string, seconds: number, size = 10_000): Sample {
  return { generator, work, seconds, size, cpuSeconds: seconds * 2, peakBytes: seconds * 1e8, filesWritten: 12, files: 12_575 }
}

it('tells medians, shares, who was left out, and what is reached', () => {
  const participants = GENERATORS.slice(0, 3).map((generator, index) => ({
    generator,
    found: index < 2 ? ({ kind: 'found', version: '1.2.3' } as const) : ({ kind: 'missing', hint: 'install it' } as const),
  }))
  const samples = [
    ...[3, 1, 2].map((seconds) => sample('Dateline', 'cold', seconds)),
    ...[8, 8, 9].map((seconds) => sample('Hugo', 'cold', seconds)),
    ...[0.3, 0.1, 0.2].map((seconds) => sample('Dateline', 'headline', seconds)),
    ...[8, 8, 8].map((seconds) => sample('Hugo', 'headline', seconds)),
    ...['body', 'headline'].map((work, index) => sample('Dateline', work, 0.5 + index, 100_000)),
  ]
  const rewritings = [{ size: 10_000, generator: 'Dateline', written: ['a', 'b'], differing: ['b', 'c'] }]
  const saves = [{ size: 10_000, start: 1.5, seconds: [0.062, 0.041, 0.12] }]
  const lines = reportOf({ participants, samples, rewritings, saves }, MACHINE, '2026-03-08', 3).split('\n')

  expect(lines).toContain('# Benchmark of 2026-03-08')
  expect(lines.find((line) => line.startsWith('Some Processor'))).toContain('2 cores, 24 GiB of memory; Linux 6.1.0;')
  expect(lines.find((line) => line.startsWith('- Hugo'))).toMatch(/^- Hugo 1\.2\.3: ./)
  expect(lines).toContain('- Eleventy is left out. To have it: install it')
  expect(lines).toContain('| cold: no output, no memo | 2.00 s (1.00–3.00) | 8.00 s (8.00–9.00) | 0.25 |')
  expect(lines).toContain('| cold: no output, no memo | 200 MB | 800 MB | 0.25 |')
  expect(lines).toContain('| Dateline | 10,000 | 2 | 2 |')
  expect(lines).toContain('| 10,000 | 1.50 s | 62 ms (41 ms–120 ms) |')
  expect(lines.slice(lines.indexOf('## Targets') + 4, -1)).toEqual([
    '| cold, 10,000, of Hugo’s time | 0.70 | 0.40 | 0.25 | stretch |',
    '| cold, 10,000, of Eleventy’s time | 0.40 | 0.20 | – | not measured |',
    '| cold, 10,000, of Astro’s time | 0.10 | 0.050 | – | not measured |',
    '| one headline edited, 10,000, of Hugo’s time | 1/30 | 1/80 | 1/40 | must |',
    '| no-op, 10,000, of Hugo’s time | 1/60 | 1/120 | – | not measured |',
    '| one edit, body or headline, 100,000 | 1.20 s | 0.40 s | 1.50 s | missed |',
    '| peak memory, cold, 10,000, of Hugo’s | 0.50 | 0.25 | 0.25 | stretch |',
    '| peak memory, cold, 100,000 | 1.20 GB | 600 MB | – | not measured |',
    '| a body saved, until the open page shows it, 10,000 | 100 ms | 50 ms | 62 ms | must |',
    '| headline edited: files touched without need, or left out | 0 | 0 | 2 | missed |',
  ])
})
