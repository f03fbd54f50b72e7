import type { PageProps } from '../page-props.ts'
import { Layout } from '../layout.tsx'
import { Correction } from '../parts/correction.tsx'
import { DigestEntry } from '../parts/digest-entry.tsx'
import { LinkList } from '../parts/link-list.tsx'
import { Neighbours } from '../parts/neighbours.tsx'
import { PageHeader } from '../parts/page-header.tsx'

/** What was published in a day or a week. */
export function Digest({ view, frame }: PageProps<'digest'>) {
  const { strings } = frame
  const { entries, changes } = view.content
  return (
    <Layout view={view} frame={frame}>
      <div class="container digest">
        <PageHeader title={{ text: view.title, lang: undefined }} eyebrow={strings.digest} />
        <LinkList links={view.around} class="months" />
        {entries.map((entry) => (
          <DigestEntry entry={entry} strings={strings} />
        ))}
        {changes.length > 0 && (
          <section class="digest-changes">
            <h2 class="section-title">{strings.corrections}</h2>
            {changes.map((entry) => (
              <Correction entry={entry} strings={strings} heading="h3" />
            ))}
          </section>
        )}
      </div>
      <Neighbours previous={view.previous} next={view.next} label={strings.digest} strings={strings} />
    </Layout>
  )
}
