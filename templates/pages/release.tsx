import type { PageProps } from '../page-props.ts'
import { Layout } from '../layout.tsx'
import { Neighbours } from '../parts/neighbours.tsx'
import { Notices } from '../parts/notices.tsx'
import { Picture } from '../parts/picture.tsx'
import { Prose } from '../parts/prose.tsx'
import { Related } from '../parts/related.tsx'
import { ReleaseAside } from '../parts/release-aside.tsx'
import { ReleaseHeader } from '../parts/release-header.tsx'
import { Withdrawal } from '../parts/withdrawal.tsx'

/** One release. */
export function Release({ view, frame, body }: PageProps<'release'>) {
  const { strings } = frame
  return (
    <Layout view={view} frame={frame}>
      <article class="release container">
        <ReleaseHeader release={view} strings={strings} />
        <div class="release-main">
          <Notices changes={view.changes} corrections={view.corrections} strings={strings} />
          {view.withdrawn && <Withdrawal withdrawn={view.withdrawn} corrections={view.corrections} strings={strings} />}
          {!view.withdrawn && view.image && <Picture image={view.image} strings={strings} />}
          {!view.withdrawn && <Prose body={body} />}
        </div>
        <ReleaseAside release={view} strings={strings} />
      </article>
      <Neighbours previous={view.previous} next={view.next} label={strings.news} strings={strings} />
      <Related cards={view.related} strings={strings} />
    </Layout>
  )
}
