import { describe, expect, it } from 'vitest'
import { formatFigure } from '../../bench/format-figure.js'
import { median } from '../../bench/median.js'
import { ratioOfMedians } from '../../bench/ratio-of-medians.js'
import { verdictOn } from '../../bench/verdict-on.js'

describe('the median', () => {
  it.each([
    { values: [3], expected: 3 },
    { values: [9, 1, 5], expected: 5 },
    { values: [10, 2, 4, 8], expected: 6 },
    { values: [100, 1, 2, 3, 4], expected: 3 },
    { values: [], expected: Number.NaN },
  ])('of $values is $expected', ({ values, expected }) => {
    expect(median(values)).toBe(expected)
  })
})

describe('the ratio of medians', () => {
  it.each([
    { ones: [1, 2, 90], others: [4, 8, 9], expected: 0.25 },
    { ones: [6], others: [2, 4], expected: 2 },
    { ones: [], others: [1], expected: undefined },
    { ones: [1], others: [], expected: undefined },
    { ones: [1], others: [0], expected: undefined },
  ])('of $ones and $others is $expected', ({ ones, others, expected }) => {
    expect(ratioOfMedians(ones, others)).toBe(expected)
  })
})

describe('the verdict', () => {
  const target = { title: '', unit: 'share', must: 0.7, stretch: 0.4, measured: () => undefined } as const
  it.each([
    { measured: 0.4, expected: 'stretch' },
    { measured: 0.41, expected: 'must' },
    { measured: 0.7, expected: 'must' },
    { measured: 0.71, expected: 'missed' },
    { measured: undefined, expected: 'not measured' },
  ])('on $measured is $expected', ({ measured, expected }) => {
    expect(verdictOn(target, measured)).toBe(expected)
  })
})

describe('a figure', () => {
  it.each([
    { unit: 'share', value: 0.3149, expected: '0.31' },
    { unit: 'share', value: 1.449, expected: '1.4' },
    { unit: 'fraction', value: 1 / 84.6, expected: '1/85' },
    { unit: 'fraction', value: 1.2, expected: '1.20' },
    { unit: 'seconds', value: 0.2049, expected: '0.20 s' },
    { unit: 'seconds', value: 31.84, expected: '31.8 s' },
    { unit: 'bytes', value: 260_400_000, expected: '260 MB' },
    { unit: 'bytes', value: 1_204_000_000, expected: '1.20 GB' },
    { unit: 'files', value: 12_575, expected: '12,575' },
    { unit: 'seconds', value: Number.NaN, expected: '–' },
    { unit: 'share', value: undefined, expected: '–' },
  ] as const)('$value in $unit is written $expected', ({ unit, value, expected }) => {
    expect(formatFigure(unit, value)).toBe(expected)
  })
})
