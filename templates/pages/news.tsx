import type { PageProps } from '../page-props.ts'
import { Layout } from '../layout.tsx'
import { PageHeader } from '../parts/page-header.tsx'
import { ReleaseList } from '../parts/release-list.tsx'

/** All news of one language. */
export function News({ view, frame }: PageProps<'news'>) {
  return (
    <Layout view={view} frame={frame}>
      <div class="container">
        <PageHeader title={{ text: view.title, lang: undefined }} eyebrow={undefined} />
        <ReleaseList list={view.list} strings={frame.strings} />
      </div>
    </Layout>
  )
}
