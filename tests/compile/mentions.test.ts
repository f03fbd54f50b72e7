import { describe, expect, it } from 'vitest'
import { compileText } from '../compile-text.ts'
import { releaseText } from '../release-text.ts'
import type { Named } from '../../src/model/mentions.ts'

/* What a source names elsewhere is known even where the source is wrong, so that one run tells everything. */

const mentionsOf = (lines: readonly string[], body?: string) => {
  const { value } = compileText(releaseText(lines, body))
  if (value.kind === 'unreadable') throw new Error('This source cannot be read.')
  return value.mentions
}

const listed = (named: readonly Named[]) => named.map(({ id, place }) => `${id} ${place.line}:${place.column}`)

describe('what a source names', () => {
  it.each([
    ['in a release that is right', []],
    ['in one with an unknown key', ['author: Ana']],
    ['in one with a bad date', ['date: soon']],
    ['in one without a title', ['title: []']],
  ])('%s', (_, lines) => {
    const mentions = mentionsOf([...lines, 'country: [PER, BOL]'])
    const line = lines.includes('author: Ana') ? 8 : 7
    expect({
      regions: listed(mentions.regions),
      topics: listed(mentions.topics),
      contacts: listed(mentions.contacts),
      countries: listed(mentions.countries),
    }).toEqual({
      regions: ['coast 4:9'],
      topics: ['rescue 5:8'],
      contacts: ['desk 6:12'],
      countries: [`PER ${line}:11`, `BOL ${line}:16`],
    })
  })

  it('is each good name of a list with bad ones, once', () => {
    const mentions = mentionsOf([
      'topic: [rescue, Rescue!, [x], rescue, shelter]',
      'contacts: [{ office: Lima }, desk, { desk: x }, lima-desk]',
    ])
    expect(listed(mentions.topics)).toEqual(['rescue 5:9', 'shelter 5:39'])
    expect(listed(mentions.contacts)).toEqual(['desk 6:30', 'lima-desk 6:49'])
  })

  it('is a picture with its path under content/', () => {
    const { image } = mentionsOf(['sdg: 18', 'image: { src: ../images/a.jpg }'])
    expect(image && listed([image])).toEqual(['releases/images/a.jpg 8:15'])
  })

  it.each([['image: a.jpg'], ['image: { src: [a.jpg] }'], ['image: { src: ../../../a.jpg, alt: A }'], ['image: {}']])(
    'is no picture in %s',
    (line) => {
      expect(mentionsOf([line]).image).toBeUndefined()
    },
  )

  it('are the links of the body', () => {
    const { links } = mentionsOf(['sdg: 18'], 'See [that](other.en.md).')
    expect(links.map(({ kind, path, place }) => [kind, path, place.line, place.column])).toEqual([
      ['source', 'releases/2026/other.en.md', 9, 5],
    ])
  })
})
