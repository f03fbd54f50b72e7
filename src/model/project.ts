import type { EditorParts } from './admin.ts'
import type { Diagnostic } from './diagnostic.ts'
import type { Instant } from './instant.ts'
import type { MarkdownReader } from './markdown-reader.ts'
import type { AssetFile, SourceFile } from './source.ts'
import type { Theme } from './theme.ts'

/** Everything that a site is made of, read. */
export interface Project {
  /** The YAML files of content/. */
  readonly settings: readonly SourceFile[]
  /** The Markdown files of releases/ and pages/. */
  readonly sources: readonly SourceFile[]
  /** The other files of content/, pictures for the most part. */
  readonly assets: readonly AssetFile[]
  readonly publicFiles: readonly AssetFile[]
  readonly theme: Theme
  /** What one edits with in the browser; absent where nobody asks for it. */
  readonly editor?: EditorParts | undefined
  /** What went wrong while reading. */
  readonly problems: readonly Diagnostic[]
  /** The one moment that the whole build takes for the present. */
  readonly now: Instant
  /** Stands in for the `url` of site.yaml. */
  readonly baseUrl: string | undefined
  /** `--drafts`: everything as if it were due. */
  readonly isPreview: boolean
  /** A check is stricter than a build: what is wrong in unpublished sources is an error there. */
  readonly purpose: 'build' | 'check'
  /** What reads the bodies; `plain-first` where it is absent. */
  readonly reader?: MarkdownReader | undefined
}
