import { describe, expect, it } from 'vitest'
import { readOptions } from '../../bench/read-options.js'

describe('the options of the benchmark', () => {
  it.each([
    { args: [], expected: { sizes: [1000, 10_000], runs: 5, peers: undefined, report: undefined, keep: false } },
    { args: ['--sizes', '100000', '--peers', 'none'], expected: { sizes: [100_000], peers: ['none'] } },
    { args: ['--peers', 'hugo,astro', '--runs', '3'], expected: { peers: ['hugo', 'astro'], runs: 3 } },
    { args: ['--work', 'no-op,cold', '--keep'], expected: { works: ['no-op', 'cold'], keep: true } },
    { args: [], expected: { works: ['cold', 'no-op', 'body', 'headline', 'checkout', 'new', 'template', 'save'] } },
  ])('of $args', ({ args, expected }) => {
    expect(readOptions(args)).toMatchObject(expected)
  })

  it.each([
    { args: ['--sizes', '1e3'], told: '--sizes takes whole numbers from 1, not "1e3".' },
    { args: ['--runs', '0'], told: '--runs takes whole numbers from 1, not "0".' },
    { args: ['--peers', 'hugo,gatsby'], told: '--peers does not know "gatsby", only none, hugo, eleventy, astro, dateline+search.' },
    { args: ['--work', 'warm'], told: '--work does not know "warm"' },
    { args: ['--size', '10'], told: "Unknown option '--size'" },
  ])('refuses $args', ({ args, told }) => {
    expect(() => readOptions(args)).toThrow(told)
  })
})
