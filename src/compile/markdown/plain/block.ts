import type { Inline } from './inline.ts'

/** A block of plain Markdown. */
export type Block =
  | { readonly kind: 'paragraph'; readonly text: readonly Inline[] }
  | { readonly kind: 'heading'; readonly level: number; readonly text: readonly Inline[] }
  /** `start` is the number of the first item; undefined where the items have bullets. A loose list has paragraphs in its items. */
  | {
      readonly kind: 'list'
      readonly start: number | undefined
      readonly isLoose: boolean
      readonly items: readonly (readonly Inline[])[]
    }
  | { readonly kind: 'quote'; readonly paragraphs: readonly (readonly Inline[])[] }
  | { readonly kind: 'rule' }
