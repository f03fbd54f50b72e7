import type { Moment } from '../../src/model/view/parts.ts'
import type { ReleaseType } from '../../src/model/release.ts'
import type { Strings } from '../../src/model/strings.ts'
import { Dateline } from './dateline.tsx'

interface Props {
  readonly release: { readonly type: ReleaseType; readonly place: string | undefined; readonly date: Moment }
  readonly strings: Strings
}

/** What kind of text it is, from where and when. */
export function ReleaseMeta({ release, strings }: Props) {
  return (
    <p class="meta">
      <span class="type">{strings.types[release.type]}</span> <Dateline place={release.place} date={release.date} />
    </p>
  )
}
