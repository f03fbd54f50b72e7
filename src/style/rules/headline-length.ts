import { findTooLong } from '../find-too-long.ts'
import type { Rule } from '../rule.ts'

export const HEADLINE_LENGTH: Rule = {
  id: 'headline-length',
  level: 'warning',
  about: 'A headline is not longer than `headline` in style.yaml says, or 100 characters: search engines and cards cut it.',
  seesAddresses: true,
  examples: [
    {
      ...{ language: 'en', key: 'title', isFixed: false },
      wrong: 'After a long night at sea in which nobody knew where they were, forty boats with all their crews reach the shore',
      right: 'After a long night at sea, forty boats reach the shore',
    },
  ],
  find: findTooLong('title', ({ headline }) => headline),
}
