import type { SiteParts } from './assemble-site.ts'
import { releaseText } from './release-text.ts'

const page = (title: string, body = 'Us.', lines = '') => `---\ntitle: ${title}\n${lines}---\n${body}\n`

/** A newsroom with one of everything: versions, pages, pictures, documents, links, menus, withdrawals and secrets. */
export const RICH_SITE: SiteParts = {
  files: {
    'contacts.yaml':
      'desk: { office: Lima, email: press@coast.example }\nana: { name: Ana Rivas, office: Lima, phone: "+51 1 000 01 01", languages: [es, en] }\n',
    'navigation/en.yaml':
      'menu:\n  - label: About\n    href: page:about\n    items:\n      - { label: Rescue, href: topic:rescue }\n      - { label: Coast, href: region:coast }\n      - { label: News, href: /en/news/ }\n      - { label: Elsewhere, href: "https://a.example/" }\nfooter:\n  - { label: Start, href: / }\n',
    'navigation/fr.yaml': 'menu:\n  - { label: À propos, href: page:about }\n  - { label: Contact, href: page:contact }\n',
    'releases/boats-one.en.md': releaseText(
      [
        'country: [PER, CHL]',
        'contacts: [ana, desk]',
        'sdg: 14',
        'image: { src: ../images/boat.jpg, alt: A boat, caption: Boats, credit: C }',
        'place: Lima',
        'lead: true',
      ],
      'See [two](boats-two.fr.md#part), [us](../pages/about.en.md), [all](/en/news/?a#b) and [this](../report.pdf).',
    ),
    'releases/boats-one.fr.md': releaseText(['country: [PER, CHL]', 'contacts: [ana, desk]', 'sdg: 14', 'title: Les bateaux arrivent']),
    'releases/boats-two.en.md': releaseText(['date: 2026-02-01', 'topic: [rescue, shelter]', 'country: PER']),
    'releases/boats-two.fr.md': releaseText([
      'date: 2026-02-01',
      'topic: [rescue, shelter]',
      'country: PER',
      'changes: [{ at: 2026-02-03T10:00Z, kind: correction, note: Un chiffre. }]',
    ]),
    'releases/boats-three.ar.md': releaseText(['date: 2025-12-31T22:00-05:00', 'region: highlands', 'title: قوارب']),
    'releases/boats-four.en.md': releaseText(
      [
        'date: 2025-11-05',
        'country: BOL',
        'withdrawn: { at: 2026-01-01T00:00Z, reason: It was wrong. }',
        'image: { src: ../images/wrong.jpg, alt: Wrong, credit: C }',
      ],
      'Wrong [this](../wrong.pdf).',
    ),
    'releases/boats-five.en.md': releaseText(
      ['embargo: 2027-01-01T00:00Z', 'country: ECU', 'image: { src: ../images/secret.jpg, alt: Secret, credit: C }'],
      '[x](../secret.pdf)',
    ),
    'releases/boats-six.fr.md': releaseText(['draft: true']),
    'pages/about.en.md': page(
      'About us',
      'See [one](../releases/boats-one.en.md).',
      'image: { src: ../images/office.jpg, alt: Our office, credit: C }\n',
    ),
    'pages/about.fr.md': page('À propos'),
    'pages/about/people.en.md': page('People'),
    'pages/contact.en.md': page('Contact'),
  },
  assets: [
    'images/boat.jpg',
    'images/office.jpg',
    'images/wrong.jpg',
    'images/secret.jpg',
    'images/nobody.jpg',
    'report.pdf',
    'wrong.pdf',
    'secret.pdf',
  ],
}
