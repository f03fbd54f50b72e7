import { devNewsroom } from './dev-newsroom.ts'
import { releaseText } from '../release-text.ts'

/** A newsroom in which there is one of everything that the desk tells of. */
export function deskNewsroom(files: Readonly<Record<string, string | Uint8Array>> = {}): string {
  return devNewsroom({
    'content/contacts.yaml': [
      'desk: { office: Delta desk, email: desk@delta.example }',
      'left: { name: { en: Gone }, office: Delta, email: left@delta.example, until: 2020-01-31, desk: desk }',
      'stays: { office: Delta, email: stays@delta.example, until: 2099-01-31, desk: desk }',
      '',
    ].join('\n'),
    'content/releases/storm.fr.md': releaseText(
      ['date: 2026-03-02', 'title: Tempête', 'translationOf: { lang: en, revision: 0123456789abcdef }'],
      'Une tempête.',
    ),
    'content/releases/lost.en.md': releaseText(['title: Lost'], 'See [nowhere](/en/nowhere/).'),
    'content/releases/loud.en.md': releaseText(
      ['title: Loud', 'image: { src: ../images/boat.png, alt: image }'],
      'A <marquee>loud</marquee> word.',
    ),
    ...files,
  })
}
