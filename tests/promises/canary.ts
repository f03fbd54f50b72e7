import { tinyPicture } from '../tiny-picture.ts'

/** The beginning of every canary: letters that stand nowhere else. */
const MARK = 'zqx'

/** A word for one field, which survives in addresses, names and texts alike. */
export function canary(field: string): string {
  return `${MARK}${field}`
}

/** The fields of which a built site shows or names something: the paths and texts of it are given. */
export function canariesIn(tree: Readonly<Record<string, string>>): readonly string[] {
  const found = Object.entries(tree).flatMap(([path, text]) => [...`${path}\n${text}`.toLowerCase().matchAll(/zqx([a-z]+)/g)])
  return [...new Set(found.map(([, field = '']) => field))].toSorted()
}

/** The lines of a front matter with a canary in every text that there can be, but for those of `hold`, and a body alike. */
export function canaryRelease(...hold: readonly string[]): string {
  return `---
title: Title ${canary('title')}
date: 2026-02-01T10:00Z
region: delta
topic: floods
type: media-advisory
country: TUV
place: ${canary('place')}
summary: Summary ${canary('summary')}.
slug: ${canary('slug')}
sdg: 14
lead: true
image: { src: ${canary('imagename')}.png, alt: Alt ${canary('alt')}, caption: Caption ${canary('caption')}, credit: ${canary('credit')} }
aliases: [/en/${canary('alias')}/, /${canary('rootalias')}]
contacts:
  - ${canary('contactid')}
  - { name: ${canary('inlinename')}, office: ${canary('inlineoffice')}, role: ${canary('inlinerole')}, phone: "+41 22 990 01 78", email: ${canary('inlinemail')}@delta.example }
changes: [{ at: 2026-02-02T10:00Z, kind: correction, note: Note ${canary('note')}. }, { at: 2026-02-03T10:00Z, kind: minor, note: ${canary('minornote')} }]
event: { start: 2047-03-09T03:17Z, place: ${canary('eventplace')} }
${hold.join('\n')}
---
First ${canary('body')}. A [link](https://${canary('linkhost')}.example/${canary('linkpath')}), a [file](${canary('filename')}.pdf), a note[^1].

![Inline ${canary('inlinealt')}](${canary('inlineimage')}.png)

| ${canary('cell')} | b |
| --- | --- |
| c | <abbr title="${canary('abbr')}">d</abbr> |

[^1]: Footnote ${canary('footnote')}.
`
}

/** The files that a canary release needs beside it, and the contact that only it has. */
export const CANARY_FILES: Readonly<Record<string, string | Buffer>> = {
  [`content/releases/${canary('imagename')}.png`]: tinyPicture(canary('imagebytes')),
  [`content/releases/${canary('inlineimage')}.png`]: tinyPicture(canary('inlinebytes')),
  [`content/releases/${canary('filename')}.pdf`]: `bytes ${canary('filebytes')}`,
  'content/contacts.yaml': `desk: { office: Delta desk, email: desk@delta.example, phone: "+221 33 000 01 01" }
${canary('contactid')}: { name: ${canary('contactname')}, office: ${canary('contactoffice')}, role: ${canary('contactrole')}, phone: "+41 22 990 01 77", email: ${canary('contactmail')}@delta.example, languages: [qu] }
`,
}

/** What else a canary release leaves behind: numbers, dates, names out of tables, and the pages of its country. */
export const TRACES: readonly string[] = [
  '22 990 01 77',
  '22 990 01 78',
  '229900177',
  // With more than the year: four digits stand in many a digest.
  '2047-03-09',
  'March 2047',
  'Tuvalu',
  'countries/tuv/',
  'Quechua',
  'Life Below Water',
]
