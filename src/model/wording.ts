/** Names the texts of a release or standing page: digests of 16 hexadecimal digits each, that change with their text. */
export interface WordingDigests {
  readonly title: string
  readonly summary: string
  readonly body: string
}

/** What a version of a source says. */
export interface Wording extends WordingDigests {
  /** Headline, written summary and body as plain text, a line each. */
  readonly text: string
}
