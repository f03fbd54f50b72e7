import type { PageProps } from '../page-props.ts'
import { Layout } from '../layout.tsx'
import { LinkList } from '../parts/link-list.tsx'
import { PageHeader } from '../parts/page-header.tsx'

/** All topics, regions or countries. */
export function TermIndex({ view, frame }: PageProps<'term-index'>) {
  return (
    <Layout view={view} frame={frame}>
      <div class="container">
        <PageHeader title={{ text: view.title, lang: undefined }} eyebrow={undefined} />
        {view.terms.length > 0 ? <LinkList links={view.terms} class="term-index" /> : <p class="empty-list">{frame.strings.noReleases}</p>}
      </div>
    </Layout>
  )
}
