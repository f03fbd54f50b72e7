import type { Language } from './locale.ts'
import type { Mentions } from './mentions.ts'
import type { Page } from './page.ts'
import type { Release, Schedule } from './release.ts'

/**
 * What became of one source. A release or page that is undefined had errors, which were reported; its schedule may be
 * known all the same, so that a broken draft does not stop the others. `unreadable` is nothing at all: it fails closed.
 */
export type Compiled =
  | {
      readonly kind: 'release'
      readonly file: string
      readonly id: string
      readonly language: Language
      readonly schedule: Schedule | undefined
      readonly release: Release | undefined
      readonly mentions: Mentions
    }
  | {
      readonly kind: 'page'
      readonly file: string
      readonly id: string
      readonly language: Language
      readonly draft: boolean
      readonly page: Page | undefined
      readonly mentions: Mentions
    }
  | { readonly kind: 'unreadable'; readonly file: string }
