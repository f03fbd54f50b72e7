import type { PageProps } from '../page-props.ts'
import { Layout } from '../layout.tsx'
import { Link } from '../parts/link.tsx'
import { LinkList } from '../parts/link-list.tsx'
import { PageHeader } from '../parts/page-header.tsx'

/** All years and their months. */
export function ArchiveIndex({ view, frame }: PageProps<'archive-index'>) {
  return (
    <Layout view={view} frame={frame}>
      <div class="container">
        <PageHeader title={{ text: view.title, lang: undefined }} eyebrow={undefined} />
        {view.years.length === 0 && <p class="empty-list">{frame.strings.noReleases}</p>}
        {view.years.map(({ year, months }) => (
          <section class="archive-year">
            <h2>
              <Link link={year} />
            </h2>
            <LinkList links={months} class="months" />
          </section>
        ))}
      </div>
    </Layout>
  )
}
