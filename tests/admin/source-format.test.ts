import { describe, expect, it } from 'vitest'
import type { FormData } from '../../src/admin/field-shape.ts'
import { rowsOfList } from '../../src/admin/list-format.ts'
import { dataOfSource, sourceOfData } from '../../src/admin/source-format.ts'
import { releaseFields } from './release-fields.ts'

/* What the editor in the browser reads of a source, and what it writes of it. */

const fields = releaseFields()

const SOURCE = `---
# Ask Lima before this changes.
title: "Boats: a count"
date: 2026-03-08T10:00-05:00
region: coast

topic: [rescue, shelter]
contacts:
- desk   # the day shift
summary: >
  Two lines
  of summary.
image:
  src: ../images/boat.png # from the archive
  alt: 'A boat'
unknown: { kept: yes }
draft: false
---

The boats are safe.[^1]

[^1]: All of them.
`

function changed(text: string, change: FormData): string {
  return sourceOfData({ ...dataOfSource(text, fields), ...change }, fields)
}

/** The lines that one text has and the other has not, as a diff shows them. */
function differences(before: string, after: string): readonly string[] {
  const [old, fresh] = [before.split('\n'), after.split('\n')]
  return [
    ...old.filter((line) => !fresh.includes(line)).map((line) => `-${line}`),
    ...fresh.filter((line) => !old.includes(line)).map((line) => `+${line}`),
  ]
}

describe('a source in the editor', () => {
  it('is shown as its fields have it', () => {
    const { dateline_file: file, ...data } = dataOfSource(SOURCE, fields)
    expect(file).toBe(SOURCE)
    expect(data).toEqual({
      title: 'Boats: a count',
      date: '2026-03-08T10:00-05:00',
      region: ['coast'],
      topic: ['rescue', 'shelter'],
      contacts: ['desk'],
      summary: 'Two lines of summary.\n',
      image: { src: '../images/boat.png', alt: 'A boat' },
      draft: false,
      body: '\nThe boats are safe.[^1]\n\n[^1]: All of them.\n',
    })
  })

  it.each([
    ['as usual', SOURCE],
    ['with other ends of lines', SOURCE.replaceAll('\n', '\r\n')],
    ['with a mark at the beginning', `\ufeff${SOURCE}`],
    ['on one line', '---\n{ title: A, date: 2026-01-01 }\n---\nText.'],
    ['with nothing behind it', '---\ntitle: A\n---'],
    ['with errors', '---\ntitle: [A\n---\nText.\n'],
    ['without front matter', 'Text.\n'],
    ['of numbers and words that mean something elsewhere', '---\ntitle: 1e3\nregion: no\nsdg: [08]\nplace: ~\n---\nText.\n'],
  ])('that nobody changes stays as it is: %s', (_, text) => {
    expect(changed(text, {})).toBe(text)
  })

  it.each<[string, FormData, readonly string[]]>([
    ['a headline', { title: 'Ships "here"' }, ['-title: "Boats: a count"', '+title: "Ships \\"here\\""']],
    ['a date', { date: '2026-03-09' }, ['-date: 2026-03-08T10:00-05:00', '+date: 2026-03-09']],
    ['one id', { region: ['hills'] }, ['-region: coast', '+region: hills']],
    ['more ids', { region: ['hills', 'coast'] }, ['-region: coast', '+region: [hills, coast]']],
    ['a key that was not there', { place: 'Lima: port' }, ["+place: 'Lima: port'"]],
    ['a key that goes', { region: [] }, ['-region: coast']],
    ['a flag', { draft: true }, ['-draft: false', '+draft: true']],
    ['part of a group', { image: { src: '../images/boat.png', alt: 'A ship' } }, ["-  alt: 'A boat'", '+  alt: A ship']],
    ['a group', { image: {} }, ['-image:', '-  src: ../images/boat.png # from the archive', "-  alt: 'A boat'"]],
    [
      'a list of groups',
      { changes: [{ at: '2026-03-09T12:00Z', kind: 'correction', note: 'One.' }] },
      [...['+changes:', '+  - at: 2026-03-09T12:00Z', '+    kind: correction', '+    note: One.']],
    ],
    ['the text', { body: '\nNone.' }, ['-The boats are safe.[^1]', '-[^1]: All of them.', '+None.']],
  ])('changes where it was changed, and nowhere else: %s', (_, change, lines) => {
    const after = changed(SOURCE, change)
    expect(differences(SOURCE, after)).toEqual(lines)
    expect(sourceOfData(dataOfSource(after, fields), fields)).toBe(after)
  })

  it('keeps a contact that is written in place, and what one line holds', () => {
    const text = '---\ntitle: A\ncontacts: [desk, { office: Lima, email: a@b.example }]\n---\nText.\n'
    expect(dataOfSource(text, fields)['contacts']).toEqual(['desk'])
    expect(changed(text, { contacts: ['press'] })).toContain('email: a@b.example')
    const flow = '---\n{ title: A, unknown: [1, 2], date: 2026-01-01 }\n---\nText.\n'
    expect(changed(flow, { title: 'B' })).toBe('---\ntitle: B\nunknown: [1, 2]\ndate: 2026-01-01\n---\nText.\n')
  })

  it('is nothing where nobody has written in a language, and else begins as a draft', () => {
    expect(sourceOfData({ date: '2026-01-01', region: ['coast'] }, fields)).toBe('')
    expect(sourceOfData({ title: 'A', date: '2026-01-01', region: ['coast'], body: 'Text.' }, fields)).toBe(
      '---\ntitle: A\ndate: 2026-01-01\ndraft: true\nregion: [coast]\n---\nText.\n',
    )
    expect(sourceOfData({ title: 'A', draft: false, body: 'Text.' }, fields)).toBe('---\ntitle: A\n---\nText.\n')
  })
})

describe('a list of the newsroom', () => {
  it('has an id and what it is found by', () => {
    const text = 'desk: { office: { en: Lima, fr: Lima }, role: { en: Press desk } }\ncoast: { fr: Côte, en: Coast }\nbare: { }\n'
    expect(rowsOfList(text, ['en', 'fr'])).toEqual({
      rows: [
        { id: 'desk', label: 'Press desk, Lima (desk)' },
        { id: 'coast', label: 'Coast (coast)' },
        { id: 'bare', label: 'bare' },
      ],
    })
  })
})
