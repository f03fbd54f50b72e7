/** What is written into a file: a text, or the pieces of one. A long text is never put together, which would take its memory twice over. */
export type Written = string | readonly string[]
