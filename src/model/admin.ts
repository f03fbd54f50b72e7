import type { Place } from './diagnostic.ts'

/** Where the sources of a newsroom lie, for those who edit them in the browser. */
export interface AdminSettings {
  readonly backend: 'github' | 'gitlab'
  /** As the service names it: `owner/name`. */
  readonly repository: string
  readonly branch: string
  /** Whether what is written waits in a pull request until somebody has read it. */
  readonly review: boolean
  /** Of GitHub: the address at which editors are let in, the server of one's own that holds the secret of the OAuth app. */
  readonly signIn: string | undefined
  /** Of GitLab: the id of the application that was registered there; there is no secret (PKCE). */
  readonly appId: string | undefined
  /** Of GitLab: the address of one's own instance. */
  readonly server: string | undefined
  readonly place: Place
}

/** One thing that an editor fills in. */
export interface FormField {
  /** Its key in front matter. */
  readonly name: string
  readonly label: string
  readonly hint: string | undefined
  readonly required: boolean
  readonly kind: FieldKind
  /** Whether all language versions of a release say the same here. */
  readonly shared: boolean
}

export type FieldKind =
  | { readonly is: 'line' | 'text' | 'picture' }
  /** `begins` is how it is in a text that is new. */
  | { readonly is: 'flag'; readonly begins: boolean }
  /** A moment with its offset; `day` allows a day as a whole. */
  | { readonly is: 'date'; readonly day: boolean }
  | { readonly is: 'choice'; readonly choices: readonly string[]; readonly many: boolean }
  /** Ids of one of the lists of the newsroom. */
  | { readonly is: 'ids'; readonly of: IdList }
  | { readonly is: 'countries' | 'goals' | 'lines' }
  | { readonly is: 'group' | 'groups'; readonly fields: readonly FormField[] }

export type IdList = 'regions' | 'topics' | 'contacts'

/** The front matter of releases and standing pages as forms. */
export interface Forms {
  readonly release: readonly FormField[]
  readonly page: readonly FormField[]
}

/** What is needed to edit in the browser. */
export interface Editing {
  /** Undefined where site.yaml does not turn it on. */
  readonly admin: AdminSettings | undefined
  readonly forms: Forms
}

/** The package with what one edits with, as npm names it. */
export const CMS_PACKAGE = 'decap-cms@3.16.3'

/** What the page on which one edits is made of. Read when it is asked for: most sites have no such page. */
export interface EditorParts {
  /** The part of it that is Dateline's own. */
  readonly script: EditorPart
  readonly stylesheet: EditorPart
  /** Decap CMS; undefined where it is not installed. */
  readonly cms: { readonly bundle: EditorPart; readonly licences: EditorPart } | undefined
}

export interface EditorPart {
  readonly text: string
  readonly digest: string
}
