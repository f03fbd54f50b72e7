/** What is asked: words, what it is narrowed to by the name of a filter, and whether the newest is to come first. */
export interface Query {
  readonly text: string
  readonly filters: ReadonlyMap<string, readonly string[]>
  readonly byDate: boolean
}
