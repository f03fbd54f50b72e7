/**
 * What reads bodies. `plain-first`: remark reads only what the reader of plain Markdown leaves to it. `remark`: it reads
 * everything. `both`: whatever the plain reader takes is read by both, and a difference is an error.
 */
export const MARKDOWN_READERS = ['plain-first', 'remark', 'both'] as const

export type MarkdownReader = (typeof MARKDOWN_READERS)[number]
