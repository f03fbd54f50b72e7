import { makeNewsroom } from '../make-newsroom.ts'
import { releaseText } from '../release-text.ts'
import { tinyPicture } from '../tiny-picture.ts'

/** A newsroom with something that is out, something that will be, and something that nobody has promised. */
export function devNewsroom(files: Readonly<Record<string, string | Uint8Array>> = {}): string {
  return makeNewsroom({
    'content/site.yaml':
      'name: Delta Press\nurl: https://delta.example\nlanguages: [en, fr]\ndefaultLanguage: en\ntimeZone: Europe/Paris\npressDesk: desk\n',
    'content/navigation/fr.yaml': 'menu:\n  - { label: Actualités, href: /fr/news/ }\n',
    'content/regions.yaml': 'coast: { en: Coast, fr: Côte }\ndelta: { en: Delta, fr: Delta }\n',
    'content/topics.yaml': 'floods: { en: Floods, fr: Crues }\nrescue: { en: Rescue, fr: Secours }\n',
    'content/releases/calm.en.md': releaseText(['date: 2026-03-01', 'title: Calm', 'aliases: [/old/calm]'], 'It is calm.'),
    'content/releases/storm.en.md': releaseText(['date: 2026-03-02', 'title: Storm', 'place: Lima'], 'See [calm](calm.en.md).'),
    'content/releases/storm.fr.md': releaseText(['date: 2026-03-02', 'title: Tempête'], 'Une tempête.'),
    'content/releases/feast.en.md': releaseText(['date: 2090-07-01T10:00+02:00', 'title: Feast'], 'We dance.'),
    'content/releases/sketch.en.md': releaseText(['date: 2026-03-03', 'title: Sketch', 'draft: true'], 'Perhaps.'),
    'content/releases/boat.en.md': releaseText(
      ['date: 2026-02-10', 'title: Boat', 'image: { src: ../images/boat.png, alt: A boat on a calm sea, credit: C }'],
      'A boat.',
    ),
    'content/images/boat.png': tinyPicture('boat'),
    'content/pages/plans.en.md': '---\ntitle: Plans\ndraft: true\n---\nOne day.\n',
    'content/pages/about.en.md': '---\ntitle: About\n---\nWe are.\n',
    ...files,
  })
}
