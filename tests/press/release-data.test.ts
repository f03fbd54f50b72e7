import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { releaseText } from '../release-text.ts'
import { breachesOf } from './breaches-of.ts'
import { pressFilesOf, RICH_PRESS } from './press-files-of.ts'

const NINJS = readFileSync(new URL('schemas/ninjs-3.1.json', import.meta.url), 'utf8')

const EVENT = releaseText([
  'type: media-advisory',
  'place: Lima',
  'contacts: { name: { en: Ana, fr: Anne }, role: { fr: Porte-parole }, office: Lima, phone: "+51 1 221 76 98 ext. 12", email: a@b.example, languages: [es] }',
  'event: { start: 2026-03-10T10:00-05:00, end: 2026-03-10T11:00-05:00, status: confirmed }',
  'changes: [{ at: 2026-03-09T12:00Z, kind: update, note: More. }]',
])

const files = await pressFilesOf({ ...RICH_PRESS, files: { ...RICH_PRESS.files, 'releases/event.en.md': EVENT } })

const textsAt = (ending: string) => [...files].filter(([path]) => path.endsWith(ending))

const schema = files.get('api/schema/release-1.json') ?? ''

describe('release.json', () => {
  it.each(textsAt('/release.json'))('%s is as its schema says', (_, document) => {
    expect(breachesOf(schema, document)).toEqual([])
    expect((JSON.parse(document) as { readonly $schema: string }).$schema).toBe((JSON.parse(schema) as { readonly $id: string }).$id)
  })

  it('has a schema that finds what is wrong', () => {
    const right = JSON.parse(textsAt('/release.json')[0]?.[1] ?? '') as object
    const wrongs = [{ title: undefined }, { type: 'poem' }, { contacts: [{ office: 'Lima' }] }, { version: 2 }]
    for (const wrong of wrongs) expect(breachesOf(schema, JSON.stringify({ ...right, ...wrong }))).not.toEqual([])
  })

  it('names in which language something is that has no translation', () => {
    expect(JSON.parse(files.get('en/news/2026/event/release.json') ?? '')).toMatchObject({
      contacts: [
        { name: 'Ana', role: { text: 'Porte-parole', language: 'fr' }, phone: { uri: 'tel:+5112217698;ext=12' }, languages: ['es'] },
      ],
      changes: [{ kind: 'update', at: '2026-03-09T12:00:00Z', note: 'More.' }],
      event: { status: 'confirmed', start: '2026-03-10T15:00:00Z', end: '2026-03-10T16:00:00Z' },
    })
  })
})

describe('ninjs', () => {
  it.each(textsAt('/release.ninjs.json'))('%s is as the standard says', (_, document) => {
    expect(breachesOf(NINJS, document)).toEqual([])
  })

  it('names picture, translations, terms and contacts', () => {
    expect(JSON.parse(files.get('en/news/2026/boats-one/release.ninjs.json') ?? '')).toMatchObject({
      uri: 'tag:coast.example,2026:en/releases/boats-one',
      associations: [
        { type: 'picture', by: 'C' },
        { type: 'text', rel: 'translation', language: 'fr', uri: 'tag:coast.example,2026:fr/releases/boats-one' },
      ],
      places: [{ literal: 'PER' }, { literal: 'CHL' }, { literal: 'coast' }],
      infoSources: [{ role: 'publisher' }, { role: 'contact', contactInfo: [{ type: 'phone' }] }, { role: 'contact' }],
    })
  })
})
