import type { ReleaseView } from '../../src/model/view/release-view.ts'
import type { Strings } from '../../src/model/strings.ts'
import { ReleaseMeta } from './release-meta.tsx'
import { Ribbon } from './ribbon.tsx'
import { Time } from './time.tsx'

interface Props {
  readonly release: ReleaseView
  readonly strings: Strings
}

/** Type, place and date, headline and standfirst. */
export function ReleaseHeader({ release, strings }: Props) {
  return (
    <header class="release-header">
      <Ribbon ribbon={release.ribbon} strings={strings} />
      <ReleaseMeta release={release} strings={strings} />
      <h1>{release.title}</h1>
      {release.summary && <p class="standfirst">{release.summary}</p>}
      {release.modified && release.changes.length === 0 && (
        <p class="modified">
          {strings.updated} <Time moment={release.modified} />
        </p>
      )}
    </header>
  )
}
