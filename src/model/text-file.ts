/** A file to be written into the root of a newsroom; `path` is relative to it, with `/`. */
export interface TextFile {
  readonly path: string
  readonly text: string
}
