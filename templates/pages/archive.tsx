import type { PageProps } from '../page-props.ts'
import { Layout } from '../layout.tsx'
import { LinkList } from '../parts/link-list.tsx'
import { PageHeader } from '../parts/page-header.tsx'
import { ReleaseList } from '../parts/release-list.tsx'

/** The news of a year or month. */
export function Archive({ view, frame }: PageProps<'archive'>) {
  return (
    <Layout view={view} frame={frame}>
      <div class="container">
        <PageHeader title={{ text: view.title, lang: undefined }} eyebrow={undefined} />
        {view.months.length > 0 && <LinkList links={view.months} class="months" />}
        <ReleaseList list={view.list} strings={frame.strings} />
      </div>
    </Layout>
  )
}
