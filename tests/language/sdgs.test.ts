import { describe, expect, it } from 'vitest'
import { goalHref, SDGS } from '../../src/language/sdgs.ts'
import { LANGUAGES } from '../../src/model/locale.ts'

describe('SDGS', () => {
  it('names the 17 goals', () => {
    expect(SDGS).toHaveLength(17)
  })

  it.each(LANGUAGES)('has a title of its own for each of them in %s', (language) => {
    const titles = SDGS.map((goal) => goal[language])
    expect(new Set(titles).size).toBe(17)
    expect(titles.filter((title) => title.trim() !== title || title === '' || title.includes("'"))).toEqual([])
  })

  it.each([
    [1, 'en', 'No Poverty'],
    [2, 'fr', 'Faim «\u202fzéro\u202f»'],
    [5, 'fr', 'Égalité entre les sexes'],
    [8, 'es', 'Trabajo decente y crecimiento económico'],
    [10, 'ar', 'الحد من أوجه عدم المساواة'],
    [13, 'fr', 'Mesures relatives à la lutte contre les changements climatiques'],
    [16, 'en', 'Peace, Justice and Strong Institutions'],
    [17, 'es', 'Alianzas para lograr los objetivos'],
  ] as const)('calls goal %i in %s %s', (number, language, title) => {
    expect(SDGS[number - 1]?.[language]).toBe(title)
  })
})

describe('goalHref', () => {
  it('leads to the page of the goal', () => {
    expect(goalHref(17)).toBe('https://sdgs.un.org/goals/goal17')
  })
})
