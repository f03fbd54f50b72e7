import { findTooLong } from '../find-too-long.ts'
import type { Rule } from '../rule.ts'

export const SUMMARY_LENGTH: Rule = {
  id: 'summary-length',
  level: 'warning',
  about: 'A summary is one or two sentences, not longer than `summary` in style.yaml says, or 300 characters.',
  seesAddresses: true,
  examples: [
    {
      ...{ language: 'en', key: 'summary', isFixed: false, style: 'summary: 60' },
      wrong: 'Forty boats with all their crews have reached the shore after a night at sea.',
      right: 'Forty boats have reached the shore after a night at sea.',
    },
  ],
  find: findTooLong('summary', ({ summary }) => summary),
}
