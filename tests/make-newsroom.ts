import { temporaryFolder } from './temporary-folder.ts'

/** The smallest release, with its topic on line 5. */
export const RELEASE = `---
title: Flood
date: 2026-02-01
region: delta
topic: floods
contacts: desk
---
The river rose. Everybody was safe.
`

const FILES: Readonly<Record<string, string>> = {
  'content/site.yaml':
    'name: Delta Press\nurl: https://delta.example\nlanguages: [en]\ndefaultLanguage: en\ntimeZone: UTC\npressDesk: desk\nsocialCards: false\npressFiles: false\n',
  'content/regions.yaml': 'delta: { en: Delta }\n',
  'content/topics.yaml': 'floods: { en: Floods }\n',
  'content/contacts.yaml': 'desk: { office: Delta desk, email: desk@delta.example, phone: "+221 33 000 01 01" }\n',
  'content/navigation/en.yaml': 'menu:\n  - { label: News, href: /en/news/ }\n',
  'content/releases/flood.en.md': RELEASE,
}

/** A root with the smallest newsroom, some files of it other than usual. */
export function makeNewsroom(files: Readonly<Record<string, string | Uint8Array>> = {}): string {
  return temporaryFolder({ ...FILES, ...files })
}
