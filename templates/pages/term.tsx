import type { Taxonomy } from '../../src/model/view/list-views.ts'
import type { Strings } from '../../src/model/strings.ts'
import type { PageProps } from '../page-props.ts'
import { Layout } from '../layout.tsx'
import { PageHeader } from '../parts/page-header.tsx'
import { ReleaseList } from '../parts/release-list.tsx'

const EYEBROWS: Readonly<Record<Taxonomy, (strings: Strings) => string>> = {
  topics: (strings) => strings.topic,
  regions: (strings) => strings.region,
  countries: (strings) => strings.country,
}

/** The news of a topic, region or country. */
export function Term({ view, frame }: PageProps<'term'>) {
  return (
    <Layout view={view} frame={frame}>
      <div class="container">
        <PageHeader title={view.title} eyebrow={EYEBROWS[view.taxonomy](frame.strings)} />
        <ReleaseList list={view.list} strings={frame.strings} />
      </div>
    </Layout>
  )
}
