/** A name that a source may use, and what it is called. */
export interface OfferedName {
  readonly id: string
  readonly title: string
}

/** The names that a site has for each kind of thing, in the order of its files. */
export type NameLists = Readonly<Record<'topics' | 'regions' | 'countries' | 'contacts' | 'languages', readonly OfferedName[]>>
